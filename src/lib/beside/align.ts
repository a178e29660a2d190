/** Aligns a copy of an original with the sentences of its source map. */
import { BREAK, type Copy, endsSentence, textOf, toDisplay } from './copy.ts';
import type { Digest, DigestedSentence } from './data.ts';
import { findSentences, type Match, type Turns } from './find.ts';
import { guessChanged, type Placed, type Standing } from './guess.ts';

/** A sentence of the original, with its text in the copy. */
export interface AlignedSentence {
  readonly kind: 'sentence';
  readonly id: string;
  readonly standing: Standing;
  /** The copy’s own words; '' if the sentence is missing. */
  readonly text: string;
}

/** Text that only the copy has, between sentences of the original: a heading, a caption, an addition. */
interface Extra {
  readonly kind: 'extra';
  readonly text: string;
}

export type Alignment = ReturnType<typeof toRows>;

/** Aligns a copy. */
export async function align(
  copy: Copy,
  sentences: readonly DigestedSentence[],
  digest: Digest,
  turns: Turns = {},
): Promise<Alignment> {
  const matches = await findSentences(copy, sentences, digest, turns);
  const inOrder = longestIncreasing(matches).map((match) => toPlaced(copy, match));
  const found = new Set(inOrder.map(({ sentence }) => sentence));
  const taken = new Set(inOrder.map(({ start }) => start));
  const moved = new Map<number, Placed>();
  for (const match of matches) {
    if (found.has(match.sentence) || taken.has(match.start) || moved.has(match.sentence)) continue;
    moved.set(match.sentence, { ...toPlaced(copy, match), standing: 'moved' });
    taken.add(match.start);
  }
  const placed = [...inOrder, ...guessChanged(copy, sentences, inOrder, [...moved.values()])].sort(
    (a, b) => a.sentence - b.sentence,
  );
  return toRows(copy, sentences, placed, moved);
}

/** A match with the copy's own text; if a line break splits a word, with the spelling that has the digest. */
function toPlaced(copy: Copy, { sentence, start, end, text: found, hasOtherMarks }: Match): Placed {
  const own = textOf(copy, start, end);
  return { sentence, start, end, standing: hasOtherMarks ? 'marks' : 'same', text: own.includes(BREAK) ? found : own };
}

/**
 * The longest series of matches that are in the order of the map, at most one for each sentence. A copy can have a sentence
 * twice, as in a pull quote, and so can a map.
 */
function longestIncreasing(matches: readonly Match[]): Match[] {
  const sorted = matches.toSorted((a, b) => a.sentence - b.sentence || b.start - a.start);
  /** For each length of series, the match that ends such a series earliest; and the match before each match. */
  const lowest: Match[] = [];
  const before = new Map<Match, Match | undefined>();
  for (const match of sorted) {
    let length = lowest.length;
    while (length > 0 && (lowest[length - 1]?.end ?? 0) > match.start) length--;
    before.set(match, lowest[length - 1]);
    if ((lowest[length]?.end ?? Infinity) > match.end) lowest[length] = match;
  }
  const rise: Match[] = [];
  for (let last = lowest.at(-1); last; last = before.get(last)) rise.unshift(last);
  return rise;
}

/** Rows in the order of the original, with the other texts of the copy between them. */
function toRows(
  copy: Copy,
  sentences: readonly DigestedSentence[],
  placed: readonly Placed[],
  moved: ReadonlyMap<number, Placed>,
) {
  const rows: (AlignedSentence | Extra)[] = [];
  const elsewhere = [...moved.values()];
  const bySentence = new Map(placed.map((one) => [one.sentence, one]));
  let at = placed[0]?.start ?? copy.tokens.length;
  for (const [index, { id }] of sentences.entries()) {
    const own = bySentence.get(index);
    if (own) {
      for (const text of listExtras(copy, at, own.start, elsewhere)) rows.push({ kind: 'extra', text });
      at = own.end;
    }
    const { standing = 'missing', text = '' } = own ?? moved.get(index) ?? {};
    rows.push({ kind: 'sentence', id, standing, text: toDisplay(text) });
  }
  const { length } = copy.tokens;
  const outside = (from: number, to: number): string => listExtras(copy, from, to, elsewhere).join('\n');
  return {
    rows,
    /** What comes before the first sentence and after the last one: menus, notices. */
    before: outside(0, placed[0]?.start ?? length),
    after: outside(at, length),
  };
}

/** The texts between two places, one for each block, without the moved sentences in them. */
function listExtras(copy: Copy, from: number, to: number, elsewhere: readonly Placed[]): string[] {
  const texts: string[] = [];
  let start = from;
  for (let end = from + 1; end <= to; end++) {
    const inside = elsewhere.find((one) => one.start <= start && start < one.end);
    if (inside) {
      start = Math.min(inside.end, to);
      end = start;
      continue;
    }
    const isEnd =
      end === to ||
      copy.blocks[end] !== copy.blocks[start] ||
      elsewhere.some((one) => one.start === end && endsSentence(copy, end));
    if (!isEnd) continue;
    texts.push(toDisplay(textOf(copy, start, end)));
    start = end;
  }
  return texts.filter((text) => /[\p{L}\p{N}]/u.test(text));
}
