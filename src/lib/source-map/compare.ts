/** Compares the sentences of a source map with those of a text of the original. */
import { diffArrays } from 'diff';
import type { SourceMap } from '../schema/source-map.ts';
import { wordsOf } from './blocks.ts';
import { type Article, digest } from './index.ts';

/** A sentence that is only in the map, only in the text, or in both with changes. */
export interface Difference {
  /** Its index in the map’s sentences; for an added sentence, the index of the sentence after it. */
  readonly index: number;
  /** Its id in the map; absent if the map lacks it. */
  readonly id?: string;
  /** What the text has instead; absent if the text lacks it. */
  readonly found?: { readonly line: number; readonly first: string };
}

/** The differences, in the order of the map. Sentences that only have another number are recognised by their digests. */
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
  /** The missing sentence that a changed one most probably was: one with the same edges, or else the first. */
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
        // Limits the length, since in a text without spaces the first “word” is the whole sentence.
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
