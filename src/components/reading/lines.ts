/**
 * How many lines of a paragraph stand before each of its claims, estimated at the measure of a wide page. By this much a note
 * is moved down to the height of its claim where no script can measure it.
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
