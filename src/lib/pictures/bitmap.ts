/**
 * An image of four colours in the format of PNG: four pixels per byte, the first one in the highest bits, and a zero byte before
 * every row, which says that the row is not filtered. A colour is its index in the palette.
 */
import type { Rule } from './drawing.ts';
import type { Mask } from './mask.ts';

export interface Bitmap {
  /** A multiple of four. */
  readonly width: number;
  readonly height: number;
  readonly bytes: Uint8Array;
}

/** Creates a bitmap in the first colour. */
export function createBitmap({ width, height }: Pick<Bitmap, 'width' | 'height'>): Bitmap {
  return { width, height, bytes: new Uint8Array((width / 4 + 1) * height) };
}

/** Fills a rectangle with a colour. */
export function fillRectangle(bitmap: Bitmap, { x, y, width, height }: Omit<Rule, 'ink'>, colour: number): void {
  for (let row = y; row < y + height; row++) {
    for (let column = x; column < x + width; column++) setPixel(bitmap, column, row, colour);
  }
}

/** Draws a mask in a colour. Pixels that are only partly covered are grey, whatever the colour. */
export function drawMask(bitmap: Bitmap, mask: Mask, x: number, y: number, colour: number): void {
  const { coverage, width } = mask;
  const [left, top] = [x + mask.left, y + mask.top];
  for (let at = 0, row = top; row < top + mask.height; row++) {
    for (let column = left; column < left + width; column++) {
      const covered = coverage[at++] ?? 0;
      if (covered > 0) setPixel(bitmap, column, row, covered > EDGE ? colour : EDGE);
    }
  }
}

/** The coverage of a pixel at an edge, which is also the index of the grey in the palette. */
const EDGE = 1;

/** Sets a pixel, unless it already has a later colour of the palette: where two glyphs touch, ink wins over an edge. */
function setPixel({ bytes, width, height }: Bitmap, x: number, y: number, colour: number): void {
  if (x < 0 || x >= width || y < 0 || y >= height) return;
  const at = y * (width / 4 + 1) + 1 + (x >> 2);
  const shift = 6 - 2 * (x & 3);
  const byte = bytes[at] ?? 0;
  const known = (byte >> shift) & 3;
  if (colour > known) bytes[at] = byte + ((colour - known) << shift);
}
