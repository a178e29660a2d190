/** Whether a pasted sentence is the wording of a claim, of today or of an earlier edition, or how it differs. */
import { diffArrays } from 'diff';
import { ownText, type ShownRecord } from './record.ts';

/** Compares a sentence with the wordings of a record; undefined when it is not like any of them. */
export function compareWording(sentence: string, record: ShownRecord): Wording | undefined {
  const asked = wordsOf(sentence);
  const today = { text: ownText(record), first: 0, last: 0 };
  const versions = [today, ...(record.was ?? []).map(([text, first, last]) => ({ text, first, last }))];
  const compared = versions.map(({ text, first, last }) => ({ words: wordsOf(text), first, last }));
  const exact = compared.find(({ words }) => isRun(asked, words));
  if (exact) {
    const { first, last, words } = exact;
    const isWhole = words.length === asked.length;
    return first === 0 ? { is: 'today', isWhole } : { is: 'earlier', first, last, isWhole };
  }
  const differing = compared.map(({ words, first, last }) => ({ words, first, last, ...compareWords(asked, words) }));
  const [nearest] = differing.toSorted((a, b) => a.added.length - b.added.length);
  if (!nearest) return undefined;
  const { first, last, words, added, missing } = nearest;
  const shared = asked.length - added.length;
  if (shared < asked.length * ALIKE) return undefined;
  return { is: 'altered', first, last, added, missing: shared >= words.length * ALIKE ? missing : [] };
}

function wordsOf(text: string): string[] {
  return (
    text
      .normalize('NFC')
      .replace(/[’ʼ]/g, "'")
      .match(/[\p{L}\p{N}][\p{L}\p{N}\p{M}'-]*/gu) ?? []
  );
}

/** Whether another text has all words in a row. */
function isRun(words: readonly string[], other: readonly string[]): boolean {
  return ` ${other.join(' ').toLowerCase()} `.includes(` ${words.join(' ').toLowerCase()} `);
}

/** The words that a sentence has and a wording has not, and the other way round. */
function compareWords(sentence: readonly string[], wording: readonly string[]) {
  const pieces = diffArrays([...wording], [...sentence], {
    comparator: (a, b) => a.toLowerCase() === b.toLowerCase(),
  });
  return {
    added: pieces.flatMap(({ added, value }) => (added ? value : [])),
    missing: pieces.flatMap(({ removed, value }) => (removed ? value : [])),
  };
}

/** The part of its words that a sentence shares with a wording that it is like. */
const ALIKE = 0.6;

/** How a sentence compares with a claim; editions where it is not the wording of today. */
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
