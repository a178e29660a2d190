/** The shape of a glyph. For each pixel it says whether the glyph covers it partly or fully, so that it can be drawn in any ink. */
import type { Pixels } from './rasterise.ts';

/** The coverage of a glyph, cropped to the pixels that it covers. */
export interface Mask {
  /** The position of its first pixel, relative to that of the glyph. */
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
  /** For each pixel 0, 1 if it is partly covered, or 2 if it is fully covered. */
  readonly coverage: Uint8Array;
}

/** Crops an image to what is drawn on it. `x` and `y` are the position of the glyph in the image. */
export function toMask(image: Pixels, x: number, y: number): Mask {
  const { left, right, top, bottom } = boundsOf(image);
  const width = Math.max(0, right - left + 1);
  const height = Math.max(0, bottom - top + 1);
  const coverage = Uint8Array.from({ length: width * height }, (_, at) =>
    coverageAt(image, left + (at % width), top + Math.floor(at / width)),
  );
  return { left: left - x, top: top - y, width, height, coverage };
}

/** The first and the last column and row on which something is drawn. */
function boundsOf(image: Pixels): { left: number; right: number; top: number; bottom: number } {
  let [left, right, top, bottom] = [image.width, -1, image.height, -1];
  for (let y = 0; y < image.height; y++) {
    for (let x = 0; x < image.width; x++) {
      if (coverageAt(image, x, y) === 0) continue;
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
  return quarters < 1 ? 0 : quarters < 3 ? 1 : 2;
}
