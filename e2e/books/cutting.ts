/**
 * What becomes of claims when a text is cut into pieces. A piece holds a whole claim when it has all its words; it tells who
 * says the claim, and how firmly, when the words for that stand next to the claim and are in the same piece to the last one.
 */
import { findWords, type Stretch, type Words } from './words.ts';

/** A claim as it is looked for. */
export interface Wanted {
  readonly id: string;
  /** Its words: as they stand in the text, and as they stand alone, with brackets. */
  readonly wordings: readonly (readonly string[])[];
  /** Who says it and how firmly. */
  readonly saying: readonly string[];
}

/** What came of the pieces of one size. */
export interface Cut {
  readonly size: number;
  /** Whole claims in pieces, each as often as a piece holds it. */
  readonly whole: number;
  /** Those of them that say who says them and how firmly. */
  readonly said: number;
  /** The claims that some piece holds and does not attribute. */
  readonly lost: readonly string[];
}

export const SIZES = [128, 256, 512] as const;
/** A piece begins at every so many words. */
const STEP = 32;

/** The claims that stand whole in a text, each as often as it does. */
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

/** Where who says a claim stands right before it and right after it. */
export function besides({ keys }: Words, { saying }: Wanted, { first, last }: Stretch): Stretch[] {
  const before = { first: first - saying.length, last: first - 1 };
  const after = { first: last + 1, last: last + saying.length };
  return [before, after].filter((place) => saying.every((key, index) => keys[place.first + index] === key));
}

const sizeOf = ({ first, last }: Stretch): number => last - first;
