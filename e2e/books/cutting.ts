/**
 * Measures what happens to claims when a text is cut into pieces. A piece has a whole claim if it has all its words; it
 * attributes the claim if all the words for who says it, and how firmly, are next to the claim and in the same piece.
 */
import { findWords, type Stretch, type Words } from './words.ts';

/** A claim to look for. */
export interface Wanted {
  readonly id: string;
  /** Its words: as in the text, and as out of context, with brackets. */
  readonly wordings: readonly (readonly string[])[];
  /** The words for who says it and how firmly. */
  readonly saying: readonly string[];
}

/** The result for pieces of one size. */
export interface Cut {
  readonly size: number;
  /** The number of whole claims in pieces, counted once for each piece. */
  readonly whole: number;
  /** How many of these are attributed. */
  readonly said: number;
  /** The claims that some piece has without attributing them. */
  readonly lost: readonly string[];
}

export const SIZES = [128, 256, 512] as const;
/** The number of words between the beginnings of two pieces. */
const STEP = 32;

/** The whole claims in a text, once for each place. */
export function findClaims(
  words: Words,
  wanted: readonly Wanted[],
): { readonly claim: Wanted; readonly at: Stretch }[] {
  const found = wanted.flatMap((claim) => {
    const stretches = claim.wordings.flatMap((wording) => findWords(words, wording));
    return stretches.map((at) => ({ claim, at }));
  });
  // The words of a short claim may be part of a longer one.
  return found.filter(
    ({ at }) =>
      !found.some(({ at: other }) => sizeOf(other) > sizeOf(at) && other.first <= at.first && at.last <= other.last),
  );
}

/** Cuts a text into pieces of each size. */
export function cut(words: Words, wanted: readonly Wanted[]): Cut[] {
  const found = findClaims(words, wanted);
  return SIZES.map((size) => {
    let [whole, said] = [0, 0];
    const lost = new Set<string>();
    for (let begin = 0; begin < words.length; begin += STEP) {
      const isIn = ({ first, last }: Stretch): boolean =>
        (words.places[first] ?? -1) >= begin && (words.places[last] ?? Infinity) < begin + size;
      for (const { claim, at } of found) {
        if (!isIn(at)) continue;
        whole++;
        if (besides(words, claim, at).some(isIn)) said++;
        else lost.add(claim.id);
      }
    }
    return { size, whole, said, lost: [...lost] };
  });
}

/** The places directly before and after a claim that have the words for who says it. */
export function besides({ keys }: Words, { saying }: Wanted, { first, last }: Stretch): Stretch[] {
  const before = { first: first - saying.length, last: first - 1 };
  const after = { first: last + 1, last: last + saying.length };
  return [before, after].filter((place) => saying.every((key, index) => keys[place.first + index] === key));
}

const sizeOf = ({ first, last }: Stretch): number => last - first;
