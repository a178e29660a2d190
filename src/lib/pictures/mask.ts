/**
 * The shape of a glyph, packed as a bitmap is, four pixels a byte: of each pixel whether the glyph covers it in part or
 * whole, to be printed in any ink.
 */
import type { Pixels } from './rasterise.ts';

/** What a glyph covers, cut down to where it covers anything. */
export interface Mask {
  /** Where it begins, from the byte and the row that the glyph is set at. */
  readonly left: number;
  readonly top: number;
  /** In bytes. */
  readonly width: number;
  readonly height: number;
  readonly bytes: Uint8Array;
}

/** How many pixels a byte holds. */
export const PIXELS = 4;

/** How a pixel is covered. */
export const COVERED = { not: 0, inPart: 1, whole: 2 } as const;

/** By how many bits the pixel of a column is shifted in its byte. */
export function shiftOf(column: number): number {
  return 6 - 2 * (column % PIXELS);
}

/** Cuts an image down to what is drawn on it. `left` and `top`, in pixels, are where the image lies from the glyph. */
export function toMask(image: Pixels, left: number, top: number): Mask {
  const bounds = boundsOf(image);
  const first = byteOf(left + bounds.left);
  const width = Math.max(0, byteOf(left + bounds.right) - first + 1);
  const height = Math.max(0, bounds.bottom - bounds.top + 1);
  const bytes = new Uint8Array(width * height);
  for (let y = 0; y < height; y++) {
    for (let x = bounds.left; x <= bounds.right; x++) {
      const column = left + x - first * PIXELS;
      const at = y * width + byteOf(column);
      bytes[at] = (bytes[at] ?? 0) | (coverageAt(image, x, bounds.top + y) << shiftOf(column));
    }
  }
  return { left: first, top: top + bounds.top, width, height, bytes };
}

function byteOf(column: number): number {
  return Math.floor(column / PIXELS);
}

/** The first and the last column and row on which something is drawn. */
function boundsOf(image: Pixels): { left: number; right: number; top: number; bottom: number } {
  let [left, right, top, bottom] = [image.width, -1, image.height, -1];
  for (let y = 0; y < image.height; y++) {
    for (let x = 0; x < image.width; x++) {
      if (coverageAt(image, x, y) === COVERED.not) continue;
      if (x < left) left = x;
      if (x > right) right = x;
      if (y < top) top = y;
      bottom = y;
    }
  }
  return { left, right, top, bottom };
}

/** In part from a quarter on, and whole from three quarters on. */
function coverageAt({ data, width }: Pixels, x: number, y: number): number {
  const quarters = ((data[(y * width + x) * 4 + 3] ?? 0) * 4) / 255;
  return quarters < 1 ? COVERED.not : quarters < 3 ? COVERED.inPart : COVERED.whole;
}
