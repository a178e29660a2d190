/** Numbers for the references of one page, in the order in which it first cites them. */
import type { Reference } from '../schema/reference.ts';

/** References of a page with their numbers. */
export interface Numbering {
  /** The references in the order of their numbers; the first is 1. */
  readonly cited: readonly Reference[];
  /** The number of a reference by its id. */
  readonly numberOf: (id: string) => number;
}

/** Numbers references by first citation. Ids without a reference are left out; the checks refuse them. */
export function numberReferences(ids: readonly string[], references: readonly Reference[]): Numbering {
  const byId = new Map(references.map((reference) => [reference.id, reference]));
  const cited = [...new Set(ids)].flatMap((id) => byId.get(id) ?? []);
  const numbers = new Map(cited.map(({ id }, index) => [id, index + 1]));
  return { cited, numberOf: (id) => numbers.get(id) ?? 0 };
}
