/**
 * How many lines of a paragraph precede each of its claims, estimated for a wide page. Where no script can measure, a note is
 * moved down by so many lines, to the height of its claim.
 */
import type { Claim } from '../../lib/edition/model.ts';

/** Characters to a line at the full measure. */
const LINE = 79;
/** What a number takes, in characters. */
const NUMBER = 2.5;

/** Lines before each claim of a paragraph, in its order. */
export function linesBefore(claims: readonly Pick<Claim, 'text'>[]): number[] {
  let characters = 0;
  return claims.map(({ text }) => {
    const lines = Math.floor(characters / LINE);
    characters += text.length + 1 + NUMBER;
    return lines;
  });
}
