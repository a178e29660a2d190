/** Whether a pasted sentence is the wording of a claim, of today or of an earlier edition, or how it differs. */
import type { ShownRecord } from './record.ts';

/** Compares a sentence with the wordings of a record; undefined when it is none of them, however altered. */
export function compareWording(sentence: string, { text, was = [] }: ShownRecord): Wording | undefined {
  const own = text.filter((_piece, index) => index % 2 === 0).join('');
  const asked = wordsOf(sentence);
  const versions = [{ text: own, first: 0, last: 0 }, ...was.map(([old, first, last]) => ({ text: old, first, last }))];
  const compared = versions.map((version) => ({ ...version, shared: longestShared(asked, wordsOf(version.text)) }));
  const exact = compared.find(({ text: version, shared }) => {
    const { length } = wordsOf(version);
    return shared.length === asked.length && (length === asked.length || isRun(asked, wordsOf(version)));
  });
  if (exact) {
    const isWhole = wordsOf(exact.text).length === asked.length;
    return exact.first === 0
      ? { is: 'today', isWhole }
      : { is: 'earlier', first: exact.first, last: exact.last, isWhole };
  }
  const [nearest] = compared.toSorted((a, b) => b.shared.length - a.shared.length);
  if (!nearest || nearest.shared.length < asked.length * ALIKE) return undefined;
  const version = wordsOf(nearest.text);
  return {
    is: 'altered',
    first: nearest.first,
    last: nearest.last,
    added: without(asked, nearest.shared),
    missing: nearest.shared.length >= version.length * ALIKE ? without(version, nearest.shared) : [],
  };
}

function wordsOf(text: string): string[] {
  return (
    text
      .normalize('NFC')
      .replace(/[’ʼ]/g, "'")
      .match(/[\p{L}\p{N}][\p{L}\p{N}\p{M}'-]*/gu) ?? []
  );
}

/** Whether all words stand one after the other in another text. */
function isRun(words: readonly string[], other: readonly string[]): boolean {
  return ` ${other.join(' ').toLowerCase()} `.includes(` ${words.join(' ').toLowerCase()} `);
}

/** The longest common subsequence of two lists of words. */
function longestShared(a: readonly string[], b: readonly string[]): string[] {
  const [x, y] = [a, b].map((words) => words.map((word) => word.toLowerCase()));
  const lengths = Array.from({ length: a.length + 1 }, () => new Array<number>(b.length + 1).fill(0));
  for (let i = a.length - 1; i >= 0; i -= 1)
    for (let j = b.length - 1; j >= 0; j -= 1)
      (lengths[i] ?? [])[j] =
        x?.[i] === y?.[j]
          ? (lengths[i + 1]?.[j + 1] ?? 0) + 1
          : Math.max(lengths[i + 1]?.[j] ?? 0, lengths[i]?.[j + 1] ?? 0);
  const shared: string[] = [];
  for (let i = 0, j = 0; i < a.length && j < b.length;) {
    if (x?.[i] === y?.[j]) {
      shared.push(a[i] ?? '');
      i += 1;
      j += 1;
    } else if ((lengths[i + 1]?.[j] ?? 0) >= (lengths[i]?.[j + 1] ?? 0)) i += 1;
    else j += 1;
  }
  return shared;
}

/** Words that are not among the shared ones, each as often as it is not. */
function without(words: readonly string[], shared: readonly string[]): string[] {
  const left = shared.map((word) => word.toLowerCase());
  return words.filter((word) => {
    const place = left.indexOf(word.toLowerCase());
    if (place === -1) return true;
    left.splice(place, 1);
    return false;
  });
}

/** What part of its words a sentence shares with a wording that it was made from. */
const ALIKE = 0.6;

/** What a sentence is to a claim; editions where it is not the wording of today. */
export type Wording =
  | { readonly is: 'today'; readonly isWhole: boolean }
  | { readonly is: 'earlier'; readonly first: number; readonly last: number; readonly isWhole: boolean }
  | {
      readonly is: 'altered';
      readonly first: number;
      readonly last: number;
      /** Words that the wording does not have, and those of it that are left out. */
      readonly added: readonly string[];
      readonly missing: readonly string[];
    };
