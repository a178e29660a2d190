/**
 * The differences between two records of a claim, field by field, with any fields; and between two wordings, word by word.
 */
import { listFields } from '../schema/authored-fields.ts';
import type { Authored } from '../schema/records.ts';
import { canonicalJson, type Json } from './digest.ts';
import { diffWords } from 'diff';

/** A difference in one field. */
export interface Difference {
  /** Key of the claim’s field. */
  readonly field: string;
  /** The annotation that contains the difference, if the field is a list of annotations; in its later form. */
  readonly within?: Annotation;
  /** Key of the field within the annotation. */
  readonly part?: string;
  /** `moved`: the same in another order. */
  readonly kind: 'added' | 'removed' | 'changed' | 'moved';
  readonly before?: unknown;
  readonly after?: unknown;
}

/** An annotation with any fields. */
export type Annotation = Readonly<Record<string, unknown>>;

/**
 * The parts that two annotations of a list must have in common to count as the same annotation, which is then compared part by
 * part. In lists without an entry, any two may be paired.
 */
const IDENTITY: Readonly<Record<string, readonly string[]>> = {
  corroborations: ['source'],
  events: ['type'],
  relations: ['type'],
  links: ['to'],
  editorNotes: ['kind'],
};

/** Parts that are derived from others, and need not be shown if those are. */
const DERIVED = new Set(['addresses', 'mentions']);

/** The differences, in the order in which fields are shown. There is at least one if, and only if, the digests differ. */
export function compareAuthored(before: Authored, after: Authored): Difference[] {
  const differences = keysOf('claim', before, after).flatMap((field) => {
    const [a, b] = [before[field], after[field]];
    return isSame(a, b) ? [] : compareField(field, a, b);
  });
  // A new order, for example of mentions, is not worth reporting if anything else changed.
  const told = differences.filter(({ kind }) => kind !== 'moved');
  return told.length > 0 ? told : differences;
}

function compareField(field: string, before: unknown, after: unknown): Difference[] {
  if (!Array.isArray(before ?? []) || !Array.isArray(after ?? [])) return [compareValue({ field }, before, after)];
  const [gone, come] = withoutCommon((before ?? []) as unknown[], (after ?? []) as unknown[]);
  if (gone.length === 0 && come.length === 0) return [{ field, kind: 'moved', before, after }];
  // The words of a list are reported together.
  if (!isAnnotations(gone) || !isAnnotations(come)) {
    return [
      ...(gone.length > 0 ? [{ field, kind: 'removed', before: gone } as const] : []),
      ...(come.length > 0 ? [{ field, kind: 'added', after: come } as const] : []),
    ];
  }
  const pairs = pairUp(field, gone, come);
  return [
    ...pairs.flatMap(([a, b]) => compareAnnotation(field, a, b)),
    ...gone
      .filter((item) => !pairs.some(([a]) => a === item))
      .map((item) => ({ field, kind: 'removed', before: item }) as const),
    ...come
      .filter((item) => !pairs.some(([, b]) => b === item))
      .map((item) => ({ field, kind: 'added', after: item }) as const),
  ];
}

/** Compares two annotations part by part. Attributions to different sources are one change, shown as a whole. */
function compareAnnotation(field: string, before: Annotation, after: Annotation): Difference[] {
  const parts = keysOf(field, before, after).filter((part) => !isSame(before[part], after[part]));
  if (field === 'attributions' && parts.includes('source')) return [{ field, kind: 'changed', before, after }];
  const told = parts.filter((part) => !DERIVED.has(part));
  return (told.length > 0 ? told : parts).map((part) =>
    compareValue({ field, within: after, part }, before[part], after[part]),
  );
}

function compareValue(
  place: Pick<Difference, 'field' | 'within' | 'part'>,
  before: unknown,
  after: unknown,
): Difference {
  if (before === undefined) return { ...place, kind: 'added', after };
  if (after === undefined) return { ...place, kind: 'removed', before };
  return { ...place, kind: 'changed', before, after };
}

/** Pairs each removed annotation with the added one that has the same identity and the most parts in common. */
function pairUp(field: string, gone: readonly Annotation[], come: readonly Annotation[]): [Annotation, Annotation][] {
  const identity = IDENTITY[field] ?? [];
  const left = new Set(come);
  return gone.flatMap((before): [Annotation, Annotation][] => {
    const [best] = [...left]
      .filter((after) => identity.every((part) => isSame(before[part], after[part])))
      .sort((a, b) => countSame(field, before, b) - countSame(field, before, a));
    if (!best) return [];
    left.delete(best);
    return [[before, best]];
  });
}

/** The items of two lists that are not in both. */
function withoutCommon(before: readonly unknown[], after: readonly unknown[]): [unknown[], unknown[]] {
  const come = [...after];
  const gone = before.filter((item) => {
    const index = come.findIndex((other) => isSame(item, other));
    if (index === -1) return true;
    come.splice(index, 1);
    return false;
  });
  return [gone, come];
}

function countSame(field: string, a: Annotation, b: Annotation): number {
  return keysOf(field, a, b).filter((part) => isSame(a[part], b[part])).length;
}

/** The keys that have a value in either: the listed ones in order, then the others. */
function keysOf(list: string, before: Annotation, after: Annotation): string[] {
  const keys = [...new Set([...listFields(list), ...Object.keys(after), ...Object.keys(before)])];
  return keys.filter((key) => before[key] !== undefined || after[key] !== undefined);
}

function isAnnotations(items: readonly unknown[]): items is readonly Annotation[] {
  return items.every((item) => typeof item === 'object' && item !== null && !Array.isArray(item));
}

function isSame(a: unknown, b: unknown): boolean {
  if (a === undefined || b === undefined) return a === b;
  return canonicalJson(a as Json) === canonicalJson(b as Json);
}

/** A run of words: in both wordings, or only in the later or the earlier one. */
export interface DiffPart {
  readonly kind: 'same' | 'added' | 'removed';
  readonly text: string;
}

/** The parts in reading order; in a replacement, the removed words come first. */
export function diffWordings(from: string, to: string): DiffPart[] {
  return diffWords(from, to, { intlSegmenter: segmenter }).map(({ value, added, removed }) => ({
    kind: added ? 'added' : removed ? 'removed' : 'same',
    text: value,
  }));
}

/** Recognises apostrophes within words such as “Al-Qa’ida’s”. */
const segmenter = new Intl.Segmenter('en', { granularity: 'word' });
