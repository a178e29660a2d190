/**
 * An image of up to sixteen colours as PNG wants it: two pixels a byte, the left one in the higher half, and before
 * every row a zero, which says that it is not filtered.
 */
import type { Rule } from './drawing.ts';
import type { Cast } from './glyph-cache.ts';

export interface Bitmap {
  /** Even. */
  readonly width: number;
  readonly height: number;
  readonly bytes: Uint8Array;
}

/** All of the first colour. */
export function createBitmap({ width, height }: Pick<Bitmap, 'width' | 'height'>): Bitmap {
  return { width, height, bytes: new Uint8Array((width / 2 + 1) * height) };
}

/** The colour of a pixel, as its place in the palette. */
export function colourAt({ width, bytes }: Bitmap, x: number, y: number): number {
  const byte = bytes[placeOf(width, x, y)] ?? 0;
  return x % 2 === 0 ? byte >> 4 : byte & 15;
}

/** Fills a rectangle. */
export function fill(bitmap: Bitmap, { x, y, width, height }: Omit<Rule, 'ink'>, colour: number): void {
  for (let row = y; row < y + height; row++) {
    for (let column = x; column < x + width; column++)
      darken(bitmap.bytes, placeOf(bitmap.width, column, row), column % 2 === 0, colour);
  }
}

/**
 * Puts a cast on the paper; `levels` gives the colour for how much of a pixel it covers. Of all that makes a picture this
 * is done most often, so places are counted on rather than worked out for every pixel.
 */
export function press(bitmap: Bitmap, cast: Cast, x: number, y: number, levels: Uint8Array): void {
  const { bytes } = bitmap;
  const { width, coverage } = cast;
  const [start, end] = [Math.max(x, 0), Math.min(x + width, bitmap.width)];
  const bottom = Math.min(y + cast.height, bitmap.height);
  for (let row = Math.max(y, 0); row < bottom; row++) {
    const line = placeOf(bitmap.width, 0, row);
    let covered = (row - y) * width + start - x;
    for (let column = start; column < end; column++) {
      const colour = levels[coverage[covered++] ?? 0] ?? 0;
      if (colour > 0) darken(bytes, line + (column >> 1), column % 2 === 0, colour);
    }
  }
}

/** Sets a pixel. Where two letters touch, the darker colour, which stands later in the palette, wins. */
function darken(bytes: Uint8Array, at: number, isLeft: boolean, colour: number): void {
  const byte = bytes[at] ?? 0;
  if (isLeft) {
    if (colour > byte >> 4) bytes[at] = (colour << 4) | (byte & 15);
  } else if (colour > (byte & 15)) bytes[at] = (byte & 240) | colour;
}

function placeOf(width: number, x: number, y: number): number {
  return y * (width / 2 + 1) + 1 + (x >> 1);
}
