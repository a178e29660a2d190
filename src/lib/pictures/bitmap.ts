/**
 * An image of four colours in the format of PNG: four pixels per byte, the first one in the highest bits, and a zero byte before
 * every row, which says that the row is not filtered.
 */
import type { Rule } from './drawing.ts';
import { PIXELS, shiftOf, type Mask } from './mask.ts';

export interface Bitmap {
  /** A multiple of four. */
  readonly width: number;
  readonly height: number;
  readonly bytes: Uint8Array;
}

/** Creates a bitmap in the first colour. */
export function createBitmap({ width, height }: Pick<Bitmap, 'width' | 'height'>): Bitmap {
  return { width, height, bytes: new Uint8Array((width / PIXELS + 1) * height) };
}

/** Fills a rectangle with a colour. */
export function fillRectangle(
  { bytes, width: full }: Bitmap,
  { x, y, width, height }: Omit<Rule, 'ink'>,
  colour: number,
): void {
  for (let row = y; row < y + height; row++) {
    for (let column = x; column < x + width; column++) {
      const at = offsetOf(full, row) + Math.floor(column / PIXELS);
      bytes[at] = later(bytes[at] ?? 0, colour << shiftOf(column));
    }
  }
}

/**
 * Draws a mask at a byte of a row. `colours` maps the coverage of four pixels to their colours. This is the innermost loop of
 * making pictures, so offsets are incremented instead of computed for every byte.
 */
export function drawMask(
  { bytes, width, height }: Bitmap,
  mask: Mask,
  at: number,
  y: number,
  colours: Uint8Array,
): void {
  const left = at + mask.left;
  const [start, end] = [Math.max(left, 0), Math.min(left + mask.width, width / PIXELS)];
  const top = y + mask.top;
  const bottom = Math.min(top + mask.height, height);
  for (let row = Math.max(top, 0); row < bottom; row++) {
    const line = offsetOf(width, row);
    let from = (row - top) * mask.width + start - left;
    for (let to = line + start; to < line + end; to++) {
      const pixels = colours[mask.bytes[from++] ?? 0] ?? 0;
      if (pixels > 0) bytes[to] = later(bytes[to] ?? 0, pixels);
    }
  }
}

/** For each of four pixels the colour that is later in the palette: where two glyphs touch, ink wins over an edge. */
function later(one: number, other: number): number {
  if (one === 0) return other;
  const latest = (bits: number): number => Math.max(one & bits, other & bits);
  return latest(0b11000000) | latest(0b110000) | latest(0b1100) | latest(0b11);
}

function offsetOf(width: number, y: number): number {
  return y * (width / PIXELS + 1) + 1;
}
