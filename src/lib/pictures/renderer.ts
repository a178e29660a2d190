/** Renders drawings as PNG files, composed of glyphs. */
import { createBitmap, drawMask, fillRectangle, type Bitmap } from './bitmap.ts';
import { COLOURS, PALETTE, PICTURE, type Drawing } from './drawing.ts';
import { openGlyphCache, PHASES, type GlyphCache } from './glyph-cache.ts';
import { setLine, type Typefaces } from './metrics.ts';
import { openEncoder, SMALLEST } from './png.ts';
import { openRasteriser } from './rasterise.ts';
import type { Fonts } from './typefaces.ts';

/** Makes the PNG of a drawing. The same drawing gives the same bytes. */
export type Render = (drawing: Drawing) => Promise<Buffer>;

/** Opens a renderer. The rasteriser starts with the first drawing, so that a build without drawings costs nothing. */
export function openRenderer(fonts: Fonts): Render {
  let opened: Promise<GlyphCache> | undefined;
  // Reused, because allocating this much memory for every picture would keep the garbage collector busy.
  const bitmap = createBitmap(PICTURE);
  const encode = openEncoder(PICTURE, PALETTE);
  return async (drawing) => {
    const glyphs = await (opened ??= openRasteriser(fonts).then((rasterise) => openGlyphCache(rasterise, fonts.faces)));
    bitmap.bytes.fill(0);
    compose(drawing, bitmap, fonts.faces, glyphs);
    const png = encode(bitmap.bytes);
    return png.length > MOST_BYTES ? encode(bitmap.bytes, SMALLEST) : png;
  };
}

/** Draws rules and lines on a blank bitmap of the size of a picture. */
export function compose({ rules, lines }: Drawing, bitmap: Bitmap, faces: Typefaces, cache: GlyphCache): void {
  for (const rule of rules) fillRectangle(bitmap, rule, COLOURS[rule.ink]);
  for (const { x, baseline, text, face, size, ink } of lines) {
    const glyphs = cache({ face, size });
    // A script that joins its letters is drawn as one piece.
    const placed = face === 'arabic' ? [{ glyph: text, x: 0 }] : setLine(text, faces[face]);
    for (const { glyph, x: offset } of placed) {
      if (glyph === ' ') continue;
      const steps = Math.round((x + offset * size) * PHASES);
      const pixel = Math.floor(steps / PHASES);
      drawMask(bitmap, glyphs(glyph, steps - pixel * PHASES), pixel, baseline, COLOURS[ink]);
    }
  }
}

/** The most bytes of a picture. */
const MOST_BYTES = 10_240;
