/** Sets a drawing from the type case: rules and letters, as places in the palette. */
import { fill, press, type Bitmap } from './bitmap.ts';
import type { Drawing, Ink, Line } from './drawing.ts';
import { setLine, type Typefaces } from './metrics.ts';
import { LEVELS, type Levels } from './palette.ts';
import { PHASES, type Order, type TypeCase } from './glyph-cache.ts';

/** Sets it on blank paper of the size of a picture. */
export function compose(
  { rules, lines }: Drawing,
  bitmap: Bitmap,
  faces: Typefaces,
  typeCase: TypeCase,
  levels: Levels = LEVELS,
): void {
  for (const rule of rules) fill(bitmap, rule, levels[rule.ink][255] ?? 0);
  for (const { order, x, y, ink } of lines.flatMap((line) => placeSorts(line, faces))) {
    const cast = typeCase(order);
    press(bitmap, cast, x + cast.left, y + cast.top, levels[ink]);
  }
}

/** The sorts of a line, each at its pixel or between two. A script that joins its letters is set in one piece. */
function placeSorts({ x, baseline, text, face, size, ink }: Line, faces: Typefaces): Placed[] {
  const sorts = face === 'arabic' ? [{ sort: text, x: 0 }] : setLine(text, faces[face]).sorts;
  return sorts.flatMap((placed) => {
    if (placed.sort.trim() === '') return [];
    const steps = Math.round((x + placed.x * size) * PHASES);
    const order = { text: placed.sort, face, size, phase: steps % PHASES };
    return [{ order, x: Math.floor(steps / PHASES), y: baseline, ink }];
  });
}

interface Placed {
  readonly order: Order;
  readonly x: number;
  readonly y: number;
  readonly ink: Ink;
}
