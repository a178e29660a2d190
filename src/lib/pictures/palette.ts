/** The four colours of pictures, few so that files are small: the paper, a grey for edges, and two inks. */
import { INKS, PAPER, type Ink } from './drawing.ts';

/** Red, green and blue, 0 to 255. */
export type Colour = readonly [number, number, number];

/** The colours of a picture; the paper is the first. */
export const PALETTE: readonly Colour[] = [PAPER, INKS.rule, INKS.ink, INKS.lapis].map(parseColour);

/** The index of each ink in the palette. */
export const COLOURS = { rule: 1, ink: 2, lapis: 3 } as const satisfies Record<Ink, number>;

function parseColour(hex: string): Colour {
  const value = Number.parseInt(hex.slice(1), 16);
  return [value >> 16, (value >> 8) & 255, value & 255];
}
