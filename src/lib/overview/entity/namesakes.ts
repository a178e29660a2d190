/** Entities that are easily taken for each other: declared so by the editors, or found to share a name. */
import type { Entity } from '../../edition/model.ts';

/** An entity not to be confused with another, and the name that both bear, where they do. */
export interface Namesake {
  readonly entity: Entity;
  readonly shared?: string;
}

/** Namesakes of every entity that has any, by id. `fold` is the one folding of names that search uses. */
export function findNamesakes(
  entities: readonly Entity[],
  fold: (name: string) => string,
): ReadonlyMap<string, readonly Namesake[]> {
  const found = new Map<string, Map<Entity, Namesake>>();
  const add = (of: Entity, namesake: Namesake): void => {
    const known = found.get(of.id) ?? new Map<Entity, Namesake>();
    const shared = namesake.shared ?? known.get(namesake.entity)?.shared;
    known.set(namesake.entity, { entity: namesake.entity, ...(shared !== undefined && { shared }) });
    found.set(of.id, known);
  };
  for (const entity of entities) {
    for (const other of entity.distinctFrom) {
      add(entity, { entity: other });
      add(other, { entity });
    }
  }
  for (const bearers of bearersByName(entities, fold).values()) {
    for (const [entity, shared] of bearers) {
      for (const other of bearers.keys()) if (other !== entity) add(entity, { entity: other, shared });
    }
  }
  return new Map([...found].map(([id, namesakes]) => [id, [...namesakes.values()]]));
}

/** Who bears each name, with the form in which they bear it. */
function bearersByName(
  entities: readonly Entity[],
  fold: (name: string) => string,
): ReadonlyMap<string, ReadonlyMap<Entity, string>> {
  const bearers = new Map<string, Map<Entity, string>>();
  for (const entity of entities) {
    for (const { text } of [{ text: entity.name }, ...entity.aliases, ...entity.nativeNames]) {
      const folded = fold(text);
      if (folded === '') continue;
      const known = bearers.get(folded) ?? new Map<Entity, string>();
      if (!known.has(entity)) known.set(entity, text);
      bearers.set(folded, known);
    }
  }
  return bearers;
}
