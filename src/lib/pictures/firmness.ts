/** The line beside a claim: the firmer the wording, the firmer the line, as on the site’s pages. */
import type { Claim } from '../edition/model.ts';
import type { Rule } from './drawing.ts';

/** The rules of a vertical line. */
export function firmnessLine(certainty: Claim['certainty'], at: { x: number; y: number; height: number }): Rule[] {
  const rule = (x: number, y: number, width: number, height: number): Rule => ({ x, y, width, height, ink: 'lapis' });
  switch (certainty) {
    case 'stated':
      return [rule(at.x, at.y, WIDTH, at.height)];
    case 'open':
      return [rule(at.x, at.y, DOUBLE, at.height), rule(at.x + WIDTH - DOUBLE, at.y, DOUBLE, at.height)];
    case 'probable':
    case 'possible': {
      const { dash, gap } = DASHES[certainty];
      const count = Math.max(2, Math.round((at.height + gap) / (dash + gap)));
      // The first and the last dash are at the ends; the remaining room is distributed between them.
      return Array.from({ length: count }, (_, index) =>
        rule(at.x, at.y + Math.round((index * (at.height - dash)) / (count - 1)), WIDTH, dash),
      );
    }
  }
}

/** Width of the line, and of each half of a double one. */
const WIDTH = 4;
const DOUBLE = 1;

const DASHES = { probable: { dash: 13, gap: 7 }, possible: { dash: 4, gap: 5 } } as const;
