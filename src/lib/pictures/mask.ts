/**
 * The shape of a glyph, packed like a bitmap with four pixels per byte. For each pixel it says whether the glyph covers it partly
 * or fully, so that it can be drawn in any ink.
 */
import type { Pixels } from './rasterise.ts';

/** The coverage of a glyph, cropped to the pixels that it covers. */
export interface Mask {
  /** Its start, relative to the byte and the row of the glyph. */
  readonly left: number;
  readonly top: number;
  /** In bytes. */
  readonly width: number;
  readonly height: number;
  readonly bytes: Uint8Array;
}

/** How many pixels a byte has. */
export const PIXELS = 4;

/** The coverage of a pixel. */
export const COVERED = { not: 0, inPart: 1, whole: 2 } as const;

/** By how many bits the pixel of a column is shifted in its byte. */
export function shiftOf(column: number): number {
  return 6 - 2 * (column % PIXELS);
}

/** Crops an image to what is drawn on it. `left` and `top` are the position of the image relative to the glyph, in pixels. */
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

/** The coverage of a pixel: partly from 25 %, fully from 75 %. */
function coverageAt({ data, width }: Pixels, x: number, y: number): number {
  const quarters = ((data[(y * width + x) * 4 + 3] ?? 0) * 4) / 255;
  return quarters < 1 ? COVERED.not : quarters < 3 ? COVERED.inPart : COVERED.whole;
}
