/** References in words: their numbers on a page, their short forms, and remarks on them. */
import { type Reference, strengths } from '../schema/reference.ts';
import { capitalise } from './capitals.ts';

/** The references of a page and their numbers. */
export interface Numbering {
  /** The references in the order of their numbers; the first is 1. */
  readonly cited: readonly Reference[];
  /** The number of a reference by its id. */
  readonly numberOf: (id: string) => number;
}

/** Numbers references by first citation. Ids without a reference are left out; checks report them. */
export function numberReferences(ids: readonly string[], references: readonly Reference[]): Numbering {
  const byId = new Map(references.map((reference) => [reference.id, reference]));
  const cited = [...new Set(ids)].flatMap((id) => byId.get(id) ?? []);
  const numbers = new Map(cited.map(({ id }, index) => [id, index + 1]));
  return { cited, numberOf: (id) => numbers.get(id) ?? 0 };
}

/** The remark on a reference, as sentences: “News report, database or study. Opening of an archived copy.” */
export function referenceRemark({ strength, seen, note }: Pick<Reference, 'strength' | 'seen' | 'note'>): string {
  // Records of earlier editions may have kinds that are no longer listed.
  const kinds: Readonly<Record<string, string>> = strengths;
  return [kinds[strength] ?? strength, seen && capitalise(seen), note]
    .filter((text) => text !== undefined)
    .map((text) => text.replace(/\.?$/, '.'))
    .join(' ');
}

/** “AFP via The New Nation, “Al-Qaeda’s …” (October 2019)” → “AFP via The New Nation (October 2019)”. */
export function shortReference(title: string): string {
  const [publisher = title] = title.split(/,\s|\s\(|\s[“‘"]/u);
  const date = /\([^()]*\d{4}\)/u.exec(title)?.[0];
  return date === undefined ? publisher : `${publisher} ${date}`;
}
