/** Pictures kept between builds: one is drawn again only when it shows something else. */
import { type Cache, openCache } from '../cache/cache.ts';
import { codeVersion, digestOf } from '../cache/digest.ts';
import type { Drawing } from './drawing.ts';
import { openRenderer } from './renderer.ts';
import type { Fonts } from './typefaces.ts';

export interface PictureStore {
  /** The PNG of a drawing, kept or new. */
  readonly get: (drawing: Drawing) => Promise<Buffer>;
  /** How many pictures it had to draw. */
  readonly drawn: () => number;
}

/** Opens the store for pictures in some typefaces. */
export function openPictureStore(
  fonts: Fonts,
  cache: Cache = openCache('picture', codeVersion(['pictures'])),
): PictureStore {
  const render = openRenderer(fonts);
  // The metrics name the digests of the font files.
  const faces = digestOf(JSON.stringify(fonts.faces));
  let drawn = 0;
  return {
    get: async (drawing) => {
      const key = digestOf(faces, JSON.stringify(drawing));
      const kept = cache.get(key);
      if (kept) return kept;
      drawn += 1;
      const png = await render(drawing);
      cache.set(key, png);
      return png;
    },
    drawn: () => drawn,
  };
}
