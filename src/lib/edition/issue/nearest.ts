/** Finds what somebody probably meant to write. */
import { measureMistakes, PLAIN_COSTS } from '../../search/distance.ts';

/** The candidate nearest to a word, if it is near enough to suggest; the first of several equally near. */
export function findNearest(word: string, candidates: Iterable<string>): string | undefined {
  let nearest: string | undefined;
  // A third of the characters may be wrong: `habrour` suggests `harbour`, `silt` does not suggest `sand`.
  let limit = Math.max(1, Math.floor(word.length / 3));
  for (const candidate of candidates) {
    if (candidate === word || Math.abs(candidate.length - word.length) > limit) continue;
    const distance = measureMistakes(word.toLowerCase(), candidate.toLowerCase(), limit, false, PLAIN_COSTS);
    if (distance <= limit) [nearest, limit] = [candidate, distance - 1];
  }
  return nearest;
}

/** The hint that goes with it, or nothing: for spreading into an issue. */
export function suggest(word: string, candidates: Iterable<string>): { hint?: string } {
  const nearest = findNearest(word, candidates);
  return nearest === undefined ? {} : { hint: `did you mean "${nearest}"?` };
}
