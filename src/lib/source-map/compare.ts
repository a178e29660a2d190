/** Compares a source map with a text of the original: are its sentences those of the map? */
import { diffArrays } from 'diff';
import type { SourceMap } from '../schema/source-map.ts';
import { wordsOf } from './blocks.ts';
import { type Article, digest } from './index.ts';

/** A sentence of the map, of the text, or of both where one stands for the other. */
export interface Difference {
  /** Its place in the list of the map’s sentences; of an added one, that of the sentence it comes before. */
  readonly index: number;
  /** Its id in the map; absent where the map lacks it. */
  readonly id?: string;
  /** What the text has in its place; absent where it has nothing. */
  readonly found?: { readonly line: number; readonly first: string };
}

/** What differs, in the order of the map; sentences that only stand elsewhere are told by their digests. */
export function compareWithText({ sentences }: SourceMap, { blocks }: Article): Difference[] {
  const found = blocks.flatMap(({ line, sentences: own }) =>
    own.map(({ text }) => ({ line, text, sha256: digest(text) })),
  );
  const differences: Difference[] = [];
  let inMap = 0;
  let inText = 0;
  let gone: number[] = [];
  const flush = (): void => {
    for (const index of gone) differences.push({ index, id: sentences[index]?.id ?? '' });
    gone = [];
  };
  /** The sentence of the map that a changed one most probably was: of the same edges, else the first that is gone. */
  const takeGone = (text: string): number | undefined => {
    const words = wordsOf(text).join(' ');
    const isAlike = (index: number, part: 'first' | 'last'): boolean => {
      const edge = sentences[index]?.[part] ?? '';
      return edge !== '' && (part === 'first' ? words.startsWith(edge) : words.endsWith(edge));
    };
    const begins = gone.filter((index) => isAlike(index, 'first'));
    const alike = gone.indexOf(begins.find((index) => isAlike(index, 'last')) ?? begins[0] ?? -1);
    return gone.splice(Math.max(0, alike), 1)[0];
  };
  for (const { removed, added, count } of diffArrays(
    sentences.map(({ sha256 }) => sha256),
    found.map(({ sha256 }) => sha256),
  )) {
    if (removed) {
      gone = Array.from({ length: count }, (_, step) => inMap + step);
      inMap += count;
    } else if (added) {
      for (const { line, text } of found.slice(inText, inText + count)) {
        // A text without spaces is as long as its sentence.
        const first = Array.from(wordsOf(text).slice(0, SHOWN).join(' ')).slice(0, 40).join('');
        const index = takeGone(text);
        const id = index === undefined ? undefined : sentences[index]?.id;
        differences.push({
          index: index ?? Math.min(inMap, sentences.length - 1),
          ...(id !== undefined && { id }),
          found: { line, first },
        });
      }
      inText += count;
    } else {
      flush();
      inMap += count;
      inText += count;
    }
  }
  flush();
  return differences;
}

/** How many first words of a sentence are shown, so that it can be found in the text. */
const SHOWN = 3;
