/** Which choices a long facet offers, and in which order. */
import { foldLetters } from '../../lib/search/letters.ts';

/**
 * The values that the results have, the most frequent first, but years in their order. Chosen values are included even if no
 * result has them, so that they can be removed. `sought` selects labels: each of its words must begin a word of the label.
 */
export function arrangeOptions({ counts, chosen, labelOf, sought }: OptionsQuery): Option[] {
  const values = new Set([...Object.keys(counts).filter((value) => (counts[value] ?? 0) > 0), ...chosen]);
  const options = [...values].map((value) => ({ value, label: labelOf(value), count: counts[value] ?? 0 }));
  const words = toWords(sought);
  return options.filter(({ label }) => isSought(label, words)).sort(compareOptions);
}

function isSought(label: string, words: readonly string[]): boolean {
  const own = toWords(label);
  return words.every((word) => own.some((begin) => begin.startsWith(word)));
}

function toWords(text: string): string[] {
  return foldLetters(text).match(/[\p{L}\p{N}]+/gu) ?? [];
}

function compareOptions(a: Option, b: Option): number {
  if (isYear(a.value) && isYear(b.value)) return Number(a.value) - Number(b.value);
  return b.count - a.count || COLLATOR.compare(a.label, b.label);
}

function isYear(value: string): boolean {
  return /^-?\d+$/.test(value);
}

const COLLATOR = new Intl.Collator('en');

interface OptionsQuery {
  readonly counts: Readonly<Record<string, number>>;
  readonly chosen: readonly string[];
  readonly labelOf: (value: string) => string;
  /** The text in the field that finds values; '' for all values. */
  readonly sought: string;
}

export interface Option {
  readonly value: string;
  readonly label: string;
  readonly count: number;
}
