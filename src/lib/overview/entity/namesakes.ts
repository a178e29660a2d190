/** Entities that are easily taken for each other: declared so by the editors, or found to share a name. */
import type { Entity } from '../../edition/model.ts';

/** An entity that could be confused with another, the name they share, if any, and the references for that. */
export interface Namesake {
  readonly entity: Entity;
  readonly shared?: string;
  /** Ids of the references that tell them apart, or that give the name. */
  readonly references: readonly string[];
}

/** A name in the form that an entity has, and the references for it. */
interface Name {
  readonly text: string;
  readonly references: readonly string[];
}

/** Namesakes of every entity that has any, by id. `fold` is the one folding of names that search uses. */
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

/** The entities that have each folded name, with the form they have it in. */
function entitiesByName(
  entities: readonly Entity[],
  fold: (name: string) => string,
): ReadonlyMap<string, ReadonlyMap<Entity, Name>> {
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
