/** Guesses which range of a copy is a changed sentence: by its neighbours, its first and last words and its length. */
import { type Copy, endsSentence, startsSentence, textOf } from './copy.ts';
import type { DigestedSentence } from './data.ts';
import { edgesOf } from './find.ts';

/**
 * How a sentence compares with a copy: the same; the same except for marks such as quotation marks or dashes; with different
 * words; at another place; or not found.
 */
export type Standing = 'same' | 'marks' | 'differs' | 'moved' | 'missing';

/** The range of the copy that has a sentence. */
export interface Placed {
  readonly sentence: number;
  readonly start: number;
  readonly end: number;
  readonly standing: Standing;
  readonly text: string;
}

/** Guesses the changed sentences between those that were found. */
export function guessChanged(
  copy: Copy,
  sentences: readonly DigestedSentence[],
  found: readonly Placed[],
  elsewhere: readonly Placed[],
): Placed[] {
  const known = new Set([...found, ...elsewhere].map(({ sentence }) => sentence));
  const guesses: Placed[] = [];
  const bounds = [...found, { sentence: sentences.length, start: copy.tokens.length, end: copy.tokens.length }];
  let next = 0;
  let from = 0;
  for (const { sentence, start, end } of bounds) {
    const wanted = range(next, sentence).filter((index) => !known.has(index));
    const isOutside = next === 0 || sentence === sentences.length;
    guesses.push(...guessWithin(copy, sentences, wanted, { from, to: start, isOutside }, elsewhere));
    next = sentence + 1;
    from = end;
  }
  return guesses;
}

/** Guesses the sentences of one gap by their first and last words; if none fits and the numbers are equal, by their order. */
function guessWithin(
  copy: Copy,
  sentences: readonly DigestedSentence[],
  wanted: readonly number[],
  gap: { readonly from: number; readonly to: number; readonly isOutside: boolean },
  elsewhere: readonly Placed[],
): Placed[] {
  const guesses: Placed[] = [];
  let at = gap.from;
  for (const index of wanted) {
    const sentence = sentences[index];
    const free = spansOf(copy, at, gap.to).filter(
      ({ start, end }) => !elsewhere.some((other) => other.start < end && start < other.end),
    );
    const best = sentence && pickMostSimilar(copy, free, sentence);
    if (!best) continue;
    guesses.push(toPlaced(copy, index, best));
    at = best.end;
  }
  if (guesses.length > 0 || gap.isOutside) return guesses;
  const spans = spansOf(copy, gap.from, gap.to);
  return spans.length === wanted.length &&
    spans.every((span, place) => hasSimilarLength(span, sentences[wanted[place] ?? -1]))
    ? spans.map((span, place) => toPlaced(copy, wanted[place] ?? -1, span))
    : [];
}

/** The range that is most similar to a sentence: about as long, with the same first or last word, or better both. */
function pickMostSimilar(copy: Copy, spans: readonly Span[], sentence: DigestedSentence): Span | undefined {
  const [begin] = edgesOf(sentence.first, copy.unit);
  const ending = edgesOf(sentence.last, copy.unit).at(-1);
  const scored = spans.flatMap((span) => {
    const first = edgesOf(copy.tokens[span.start] ?? '', copy.unit)[0];
    const last = edgesOf(copy.tokens[span.end - 1] ?? '', copy.unit).at(-1);
    const edges = (begin !== undefined && first === begin ? 1 : 0) + (ending !== undefined && last === ending ? 1 : 0);
    return edges > 0 && hasSimilarLength(span, sentence)
      ? [{ span, edges, off: Math.abs(span.words - sentence.words) }]
      : [];
  });
  return scored.sort((a, b) => b.edges - a.edges || a.off - b.off)[0]?.span;
}

/** Whether the length of a range allows it to be a changed form of a sentence. */
function hasSimilarLength({ words }: Span, sentence: DigestedSentence | undefined): boolean {
  return sentence !== undefined && words >= sentence.words * SHORTEST && words <= sentence.words * LONGEST + 1;
}

/** The ranges of a gap that can be sentences. */
function spansOf(copy: Copy, from: number, to: number): Span[] {
  const spans: Span[] = [];
  let start = from;
  for (let end = from + 1; end <= to; end++) {
    if (end < to && !(endsSentence(copy, end) && startsSentence(copy, end))) continue;
    const words = (copy.words[end] ?? 0) - (copy.words[start] ?? 0);
    if (words > 0) spans.push({ start, end, words });
    start = end;
  }
  return spans;
}

function toPlaced(copy: Copy, sentence: number, { start, end }: Span): Placed {
  return { sentence, start, end, standing: 'differs', text: textOf(copy, start, end) };
}

interface Span {
  readonly start: number;
  readonly end: number;
  readonly words: number;
}

const range = (from: number, to: number): number[] => Array.from({ length: to - from }, (_, step) => from + step);

const SHORTEST = 0.55;
const LONGEST = 1.7;
