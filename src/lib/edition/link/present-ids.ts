/** The ids that records of earlier editions use, as they are today: entities and sources may have been renamed or merged. */
import type { Edition } from '../model.ts';

/** Each gives the id of today; undefined where there is no such record any more. */
export interface PresentIds {
  readonly entity: (id: string) => string | undefined;
  readonly source: (id: string) => string | undefined;
}

/** Leaves ids as they are, for names that are not links. */
export const SAME_IDS: PresentIds = { entity: (id) => id, source: (id) => id };

/** The present ids of an edition’s records. */
export function presentIds({ entities, sources }: Pick<Edition, 'entities' | 'sources'>): PresentIds {
  return { entity: finder(entities), source: finder(sources) };
}

function finder(
  records: readonly { readonly id: string; readonly formerly: readonly string[] }[],
): PresentIds['entity'] {
  const present = new Map(records.flatMap(({ id, formerly }) => [id, ...formerly].map((old) => [old, id] as const)));
  return (id) => present.get(id);
}
