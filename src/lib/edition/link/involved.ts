/** Gathers the entities that a claim involves, with the parts they play. */
import type { Claim, Entity, Involvement } from '../model.ts';

/** Every entity once, in order of appearance: prose first, then annotations. `mention` only where it plays no part. */
export function gatherInvolved(
  mentions: readonly Entity[],
  events: Claim['events'],
  relations: Claim['relations'],
  when: Claim['when'],
): { entity: Entity; as: Involvement[] }[] {
  const involved = new Map<Entity, Set<Involvement>>();
  const add = (entity: Entity | undefined, part: Involvement): void => {
    if (entity) involved.set(entity, (involved.get(entity) ?? new Set()).add(part));
  };
  for (const entity of mentions) add(entity, 'mention');
  for (const { event, roles } of events) {
    add(event, 'event');
    for (const { role, entity } of roles) add(entity, role);
  }
  for (const { subject, object, place } of relations) {
    add(subject, 'subject');
    add(object, 'object');
    add(place, 'place');
  }
  for (const { after, before } of when) for (const entity of [after, before]) add(entity, 'mention');
  return [...involved].map(([entity, parts]) => {
    const played = [...parts].filter((part) => part !== 'mention');
    return { entity, as: played.length > 0 ? played : ['mention'] };
  });
}
