/** The four colours of pictures, few so that files are small: the paper, a grey for edges, and two inks. */
import { INKS, PAPER, type Ink } from './drawing.ts';

/** Red, green and blue, 0 to 255. */
export type Colour = readonly [number, number, number];

/** The colours of a picture; the paper is the first. */
export const PALETTE: readonly Colour[] = [PAPER, INKS.rule, INKS.ink, INKS.lapis].map(parseColour);

/** For each ink: maps the packed coverage of four pixels (mask.ts) to their packed palette indexes. */
export const COLOURS: Readonly<Record<Ink, Uint8Array>> = {
  rule: coloursOf(1),
  ink: coloursOf(2),
  lapis: coloursOf(3),
};

/** The table for an ink, with the palette indexes for partly and fully covered pixels. */
function coloursOf(whole: number): Uint8Array {
  // A pixel that is covered in part is grey, whatever the ink.
  const colours = [0, 1, whole, whole];
  const colourOf = (four: number, shift: number): number => (colours[(four >> shift) & 3] ?? 0) << shift;
  return Uint8Array.from({ length: 256 }, (_, four) =>
    [6, 4, 2, 0].reduce((packed, shift) => packed | colourOf(four, shift), 0),
  );
}

function parseColour(hex: string): Colour {
  const value = Number.parseInt(hex.slice(1), 16);
  return [value >> 16, (value >> 8) & 255, value & 255];
}
