/** The list of all words in records, for display, with the number of records that have each. */
import { isStopWord, keyOf, splitWords } from '../../search/words.ts';
import { oncePerText } from './once-per-text.ts';
import type { SearchRecord } from './records.ts';

/**
 * Every word once, in its most frequent form (lower case if that occurs), and the number of records that have it outside notes
 * and synonyms.
 */
export function listWords(records: readonly SearchRecord[]): [word: string, count: number][] {
  const wordsOfPiece = oncePerText(readPiece);
  const byKey = new Map<string, Tally>();
  records.forEach((record, number) => {
    for (const { word, key } of piecesOf(record.searched).flatMap(wordsOfPiece)) {
      let tally = byKey.get(key);
      if (!tally) byKey.set(key, (tally = { count: 0, last: -1, forms: new Map() }));
      if (tally.last !== number) tally.count++;
      tally.last = number;
      tally.forms.set(word, (tally.forms.get(word) ?? 0) + 1);
    }
  });
  const others = records.flatMap(({ searched: { note = [], near = [] } }) => [...note, ...near]);
  for (const { word, key } of piecesOf({ text: others }).flatMap(wordsOfPiece))
    if (!byKey.has(key)) byKey.set(key, { count: 0, last: -1, forms: new Map([[word, 1]]) });
  return [...byKey.values()]
    .map(({ count, forms }): [string, number] => {
      const ranked = [...forms].sort(
        ([a, x], [b, y]) => Number(isLower(b)) - Number(isLower(a)) || y - x || (a < b ? -1 : 1),
      );
      return [ranked[0]?.[0] ?? '', count];
    })
    .sort(([a], [b]) => (a < b ? -1 : 1));
}

/** The parts of a record’s texts that may be words. */
function piecesOf({ text = [], label = [], find = [] }: SearchRecord['searched']): string[] {
  return [...text, ...label, ...find].flatMap(
    (words) => words.match(/[\p{L}\p{N}][\p{L}\p{N}\p{M}’'.,-]*(?<=[\p{L}\p{N}\p{M}])/gu) ?? [],
  );
}

/** The words in a piece, each with its key; none if they are all stop words. */
function readPiece(piece: string): Word[] {
  if (!splitWords(piece).some((part) => !isStopWord(part))) return [];
  return toParts(piece).flatMap((word) => {
    const key = keyOf(splitWords(word)[0] ?? '');
    return key === '' ? [] : [{ word, key }];
  });
}

/** A single word, or the words that are joined in a piece. */
function toParts(piece: string): string[] {
  const text = piece.normalize('NFC');
  return splitWords(text).length === 1 ? [text] : text.split(/[^\p{L}\p{N}\p{M}’']+/u);
}

const isLower = (word: string): boolean => word === word.toLowerCase();

interface Word {
  readonly word: string;
  readonly key: string;
}

/** The forms of a word, and the number of records that have it. `last` is the number of the last record with it. */
interface Tally {
  count: number;
  last: number;
  readonly forms: Map<string, number>;
}
