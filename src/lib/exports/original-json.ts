/** The record of an original as data. What a record does not have is absent. */
import type { Commentary } from '../edition/model.ts';

type Original = Commentary['original'];

/** Names of authors, their parts in an order of their own. */
export function toAuthorNames({ authorNames }: Original): Original['authorNames'] {
  return authorNames.map((name) => ({
    ...pick(name, 'literal'),
    ...pick(name, 'family'),
    ...pick(name, 'given'),
    ...pick(name, 'non-dropping-particle'),
    ...pick(name, 'dropping-particle'),
    ...pick(name, 'suffix'),
  }));
}

/** Who published it, and in which series. */
export function toImprint(original: Original): Pick<Original, 'publisher' | 'series'> {
  return { ...pick(original, 'publisher'), ...pick(original, 'series') };
}

/** A field of a record, where it has it. */
export function pick<Fields, Key extends keyof Fields>(record: Fields, key: Key): Partial<Pick<Fields, Key>> {
  const part: Partial<Pick<Fields, Key>> = {};
  if (record[key] !== undefined) part[key] = record[key];
  return part;
}
