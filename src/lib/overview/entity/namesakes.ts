/** Entities that are easily confused: the editors declare them distinct, or they share a name. */
import type { Entity } from '../../edition/model.ts';

/** An entity that could be confused with another, and the name that they share, if any. */
export interface Namesake {
  readonly entity: Entity;
  readonly shared?: string;
  /** Ids of the references that distinguish them, or that give the name. */
  readonly references: readonly string[];
}

/** The namesakes of every entity that has any, by id. `fold` normalises names as search does. */
export function findNamesakes(
  entities: readonly Entity[],
  fold: (name: string) => string,
): ReadonlyMap<string, readonly Namesake[]> {
  const found = new Map<string, Map<Entity, Namesake>>();
  const add = (of: Entity, namesake: Namesake): void => {
    const known = found.get(of.id) ?? new Map<Entity, Namesake>();
    const before = known.get(namesake.entity);
    const shared = namesake.shared ?? before?.shared;
    const references = [...new Set([...(before?.references ?? []), ...namesake.references])];
    known.set(namesake.entity, { entity: namesake.entity, references, ...(shared !== undefined && { shared }) });
    found.set(of.id, known);
  };
  for (const entity of entities) {
    for (const other of entity.distinctFrom) {
      const references = entity.toldApartBy ?? [];
      add(entity, { entity: other, references });
      add(other, { entity, references });
    }
  }
  for (const sharing of entitiesByName(entities, fold).values()) {
    for (const [entity, { text: shared, references: own }] of sharing) {
      for (const [other, { references }] of sharing) {
        if (other !== entity) add(entity, { entity: other, shared, references: [...own, ...references] });
      }
    }
  }
  return new Map([...found].map(([id, namesakes]) => [id, [...namesakes.values()]]));
}

type Name = Pick<Entity['aliases'][number], 'text' | 'references'>;

/** For each folded name, the entities that have it, each with its form of the name. */
function entitiesByName(entities: readonly Entity[], fold: (name: string) => string) {
  const byName = new Map<string, Map<Entity, Name>>();
  for (const entity of entities) {
    for (const { text, references } of [
      { text: entity.name, references: [] },
      ...entity.aliases,
      ...entity.nativeNames,
    ]) {
      const folded = fold(text);
      if (folded === '') continue;
      const known = byName.get(folded) ?? new Map<Entity, Name>();
      if (!known.has(entity)) known.set(entity, { text, references });
      byName.set(folded, known);
    }
  }
  return byName;
}
