/** Entities that the same claims involve, with the claims that join them. */
import type { Claim, Entity } from '../edition/model.ts';

/** Other entities, and the claims in which all of them take part or are named with this one. */
export interface Companions {
  readonly entities: readonly Entity[];
  readonly claims: readonly Claim[];
}

/**
 * The entities that stand in claims with this one, those that the very same claims join in one group; the most
 * often joined first, then by name.
 */
export function companionsOf({ id, claims }: Pick<Entity, 'id' | 'claims'>): Companions[] {
  const joined = new Map<Entity, Claim[]>();
  for (const { claim } of claims) {
    for (const { entity } of claim.entities) {
      if (entity.id === id) continue;
      const shared = joined.get(entity);
      if (shared) shared.push(claim);
      else joined.set(entity, [claim]);
    }
  }
  const byName = [...joined].sort(([a], [b]) => a.name.localeCompare(b.name, 'en'));
  const groups = Map.groupBy(byName, ([, shared]) => shared.map(keyOf).join(' '));
  return [...groups.values()]
    .map((members) => ({ entities: members.map(([entity]) => entity), claims: members[0]?.[1] ?? [] }))
    .sort((a, b) => b.claims.length - a.claims.length);
}

function keyOf({ id, commentary }: Claim): string {
  return `${commentary.slug}/${id}`;
}
