/**
 * An image of up to sixteen colours as PNG wants it: two pixels a byte, the left one in the higher half, and a zero before
 * every row, which says that it is not filtered.
 */
import type { Rule } from './drawing.ts';
import type { Mask } from './glyph-cache.ts';

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

/** Fills a rectangle. */
export function fillRectangle(bitmap: Bitmap, { x, y, width, height }: Omit<Rule, 'ink'>, colour: number): void {
  for (let row = y; row < y + height; row++) {
    for (let column = x; column < x + width; column++)
      darken(bitmap.bytes, offsetOf(bitmap.width, column, row), column % 2 === 0, colour);
  }
}

/**
 * Draws a mask; `levels` gives the colour for how much of a pixel it covers. Of all that makes a picture this is done most
 * often, so offsets are counted on rather than worked out for every pixel.
 */
export function drawMask(bitmap: Bitmap, mask: Mask, x: number, y: number, levels: Uint8Array): void {
  const { bytes } = bitmap;
  const { width, coverage } = mask;
  const [start, end] = [Math.max(x, 0), Math.min(x + width, bitmap.width)];
  const bottom = Math.min(y + mask.height, bitmap.height);
  for (let row = Math.max(y, 0); row < bottom; row++) {
    const line = offsetOf(bitmap.width, 0, row);
    let covered = (row - y) * width + start - x;
    for (let column = start; column < end; column++) {
      const colour = levels[coverage[covered++] ?? 0] ?? 0;
      if (colour > 0) darken(bytes, line + (column >> 1), column % 2 === 0, colour);
    }
  }
}

/** Sets a pixel. Where two glyphs touch, the darker colour, which stands later in the palette, wins. */
function darken(bytes: Uint8Array, offset: number, isLeft: boolean, colour: number): void {
  const byte = bytes[offset] ?? 0;
  if (isLeft) {
    if (colour > byte >> 4) bytes[offset] = (colour << 4) | (byte & 15);
  } else if (colour > (byte & 15)) bytes[offset] = (byte & 240) | colour;
}

function offsetOf(width: number, x: number, y: number): number {
  return y * (width / 2 + 1) + 1 + (x >> 1);
}
