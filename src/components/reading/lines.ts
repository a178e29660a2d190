/**
 * Estimates how many lines of a paragraph precede each of its claims on a wide page. Without a script that can measure, a note
 * is moved down by this number of lines, to the height of its claim.
 */
import type { Claim } from '../../lib/edition/model.ts';

/** Characters in a line of full width. */
const LINE = 79;
/** The width of a claim’s number, in characters. */
const NUMBER = 2.5;

/** The number of lines before each claim of a paragraph. */
export function linesBefore(claims: readonly Pick<Claim, 'text'>[]): number[] {
  let characters = 0;
  return claims.map(({ text }) => {
    const lines = Math.floor(characters / LINE);
    characters += text.length + 1 + NUMBER;
    return lines;
  });
}
