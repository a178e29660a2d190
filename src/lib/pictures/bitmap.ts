/**
 * An image of up to sixteen colours as PNG wants it: two pixels a byte, the left one in the higher half, and a zero before
 * every row, which says that it is not filtered.
 */
import type { Rule } from './drawing.ts';
import type { Mask } from './mask.ts';

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
export function fillRectangle(
  { bytes, width: full }: Bitmap,
  { x, y, width, height }: Omit<Rule, 'ink'>,
  colour: number,
): void {
  for (let row = y; row < y + height; row++) {
    for (let column = x; column < x + width; column++) {
      const at = offsetOf(full, row) + (column >> 1);
      bytes[at] = darker(bytes[at] ?? 0, column % 2 === 0 ? colour << 4 : colour);
    }
  }
}

/**
 * Draws a mask from a byte of a row on; `colours` gives the colours of two pixels for how much of them it covers. Of all
 * that makes a picture this is done most often, so offsets are counted on rather than worked out for every byte.
 */
export function drawMask(
  { bytes, width, height }: Bitmap,
  mask: Mask,
  at: number,
  y: number,
  colours: Uint8Array,
): void {
  const left = at + mask.left;
  const [start, end] = [Math.max(left, 0), Math.min(left + mask.width, width / 2)];
  const top = y + mask.top;
  const bottom = Math.min(top + mask.height, height);
  for (let row = Math.max(top, 0); row < bottom; row++) {
    const line = offsetOf(width, row);
    let from = (row - top) * mask.width + start - left;
    for (let to = line + start; to < line + end; to++) {
      const pixels = colours[mask.bytes[from++] ?? 0] ?? 0;
      if (pixels > 0) bytes[to] = darker(bytes[to] ?? 0, pixels);
    }
  }
}

/** Of each of two pixels the darker colour, which stands later in the palette: it wins where two glyphs touch. */
function darker(one: number, other: number): number {
  return one === 0 ? other : Math.max(one & 240, other & 240) | Math.max(one & 15, other & 15);
}

function offsetOf(width: number, y: number): number {
  return y * (width / 2 + 1) + 1;
}
