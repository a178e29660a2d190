/** Wording that messages share. */
import { measureMistakes, PLAIN_COSTS } from '../../search/distance.ts';

/** Joins words to a list: `a, b or c`. */
export function listWords(words: readonly (string | number)[], last: 'or' | 'and' = 'or'): string {
  const head = words.slice(0, -1).join(', ');
  return head === '' ? String(words[0] ?? 'nothing') : `${head} ${last} ${words.at(-1)}`;
}

/** A value as a message shows it: strings in quotation marks, shortened. */
export function showValue(value: unknown): string {
  if (typeof value === 'string') return value.trim() === '' ? 'blank text' : `"${shorten(value)}"`;
  if (value === null || value === undefined) return 'nothing';
  if (value === true) return 'true';
  if (value === false) return 'false';
  if (typeof value === 'number' || typeof value === 'bigint') return `number ${value}`;
  if (Array.isArray(value)) return value.length === 0 ? 'empty list' : 'list';
  return 'record';
}

function shorten(text: string): string {
  const folded = text.replace(/\s+/g, ' ').trim();
  return folded.length > 60 ? `${folded.slice(0, 59)}…` : folded;
}

/** The problem of a line that an unfinished merge left in a file; undefined for other lines. */
export function describeMerge(line: string): { message: string; hint: string } | undefined {
  if (!/^(?:<{7}|={7}|>{7})(?: |$)/.test(line)) return undefined;
  return {
    message: 'Unexpected conflict marker of a merge, expected one of the two versions',
    hint: 'keep one version, and delete the lines that start with <<<<<<<, ======= and >>>>>>>',
  };
}

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

/** A hint with the nearest candidate, to be spread into an issue; empty if none is near enough. */
export function suggest(word: string, candidates: Iterable<string>): { hint?: string } {
  const nearest = findNearest(word, candidates);
  return nearest === undefined ? {} : { hint: `did you mean "${nearest}"?` };
}
