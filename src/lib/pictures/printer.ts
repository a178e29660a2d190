/** Drawings to PNG files. What it is made of starts with the first drawing, so that a build that draws none pays nothing. */
import { createBitmap, type Bitmap } from './bitmap.ts';
import { compose } from './compose.ts';
import { PICTURE, type Drawing } from './drawing.ts';
import { FEWER_LEVELS, LEVELS, PALETTE } from './palette.ts';
import { encodePng } from './png.ts';
import { openRasteriser } from './rasterise.ts';
import { openTypeCase, type TypeCase } from './type-case.ts';
import type { Fonts } from './typefaces.ts';

/** Makes the PNG of a drawing: the same drawing, the same bytes. */
export type Print = (drawing: Drawing) => Promise<Buffer>;

export function openPrinter(fonts: Fonts): Print {
  let typeCase: Promise<TypeCase> | undefined;
  // Used again: so much memory, taken anew for every picture, would keep the garbage collector busy.
  let paper: Bitmap | undefined;
  return async (drawing) => {
    typeCase ??= openRasteriser(fonts).then(openTypeCase);
    const sorts = await typeCase;
    paper ??= createBitmap(PICTURE);
    let png: Buffer = Buffer.alloc(0);
    for (const levels of [LEVELS, FEWER_LEVELS]) {
      paper.bytes.fill(0);
      compose(drawing, paper, fonts.faces, sorts, levels);
      png = encodePng(paper, PALETTE);
      if (png.length <= MOST_BYTES) break;
    }
    return png;
  };
}

/** What a picture may weigh. */
export const MOST_BYTES = 10_240;
