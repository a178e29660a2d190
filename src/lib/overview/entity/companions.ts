/** Entities that the same claims involve. */
import type { Entity } from '../../edition/model.ts';

/** The entities that stand in claims with this one, the most frequent first, then by name; `known` are left out. */
export function companionsOf({ id, claims }: Pick<Entity, 'id' | 'claims'>, known: ReadonlySet<Entity>): Entity[] {
  const counts = new Map<Entity, number>();
  for (const { claim } of claims) {
    for (const { entity } of claim.entities) {
      if (entity.id !== id && !known.has(entity)) counts.set(entity, (counts.get(entity) ?? 0) + 1);
    }
  }
  return [...counts].sort(([a, x], [b, y]) => y - x || a.name.localeCompare(b.name, 'en')).map(([entity]) => entity);
}
