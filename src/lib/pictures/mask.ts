/**
 * The shape of a glyph, packed as a bitmap is, two pixels a byte: of each pixel the eighths that the glyph covers, of which
 * every ink makes as many steps as it has.
 */
import type { Pixels } from './rasterise.ts';

/** What a glyph covers, cut down to where it covers anything, to be printed in any ink. */
export interface Mask {
  /** Where it begins, from the byte and the row that the glyph is set at. */
  readonly left: number;
  readonly top: number;
  /** In bytes. */
  readonly width: number;
  readonly height: number;
  readonly bytes: Uint8Array;
}

/** A pixel that is covered whole, in eighths. */
export const WHOLE = 8;

/** Coverage below a fifth is left as paper: it is hardly seen, and costs many bytes because it varies from pixel to pixel. */
const FAINTEST = 255 / 5;

/** Cuts an image down to what is drawn on it. `left` and `top`, in pixels, are where the image lies from the glyph. */
export function toMask(image: Pixels, left: number, top: number): Mask {
  const bounds = boundsOf(image);
  const first = (left + bounds.left) >> 1;
  const width = Math.max(0, ((left + bounds.right) >> 1) - first + 1);
  const height = Math.max(0, bounds.bottom - bounds.top + 1);
  const bytes = new Uint8Array(width * height);
  for (let y = 0; y < height; y++) {
    for (let x = bounds.left; x <= bounds.right; x++) {
      const alpha = alphaAt(image, x, bounds.top + y);
      const eighths = alpha < FAINTEST ? 0 : Math.floor((alpha * WHOLE) / 255);
      const at = y * width + ((left + x) >> 1) - first;
      bytes[at] = (bytes[at] ?? 0) | ((left + x) % 2 === 0 ? eighths << 4 : eighths);
    }
  }
  return { left: first, top: top + bounds.top, width, height, bytes };
}

/** The first and the last column and row on which something is drawn. */
function boundsOf(image: Pixels): { left: number; right: number; top: number; bottom: number } {
  let [left, right, top, bottom] = [image.width, -1, image.height, -1];
  for (let y = 0; y < image.height; y++) {
    for (let x = 0; x < image.width; x++) {
      if (alphaAt(image, x, y) === 0) continue;
      if (x < left) left = x;
      if (x > right) right = x;
      if (y < top) top = y;
      bottom = y;
    }
  }
  return { left, right, top, bottom };
}

function alphaAt({ data, width }: Pixels, x: number, y: number): number {
  return data[(y * width + x) * 4 + 3] ?? 0;
}
