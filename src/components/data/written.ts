/**
 * What files hold, written once: the page of the data tells how large each is, and the route of the file serves it. Of a
 * large site these are most of what is worked out for that page.
 */
import type { Edition } from '../../lib/edition/model.ts';
import type { Site } from '../../lib/schema/site.ts';

/** The text of a file, for its route. It is not asked for again, so only its size is kept. */
export function takeText(file: Writable, edition: Edition): string {
  const { texts, sizes } = keptOf(edition);
  const text = texts.get(file.path) ?? file.write(edition, edition.site);
  texts.delete(file.path);
  if (!sizes.has(file.path)) sizes.set(file.path, Buffer.byteLength(text));
  return text;
}

/** The size of a file in bytes, for whoever lists it. Its text waits for the route. */
export function sizeOf(file: Writable, edition: Edition): number {
  const { texts, sizes } = keptOf(edition);
  const known = sizes.get(file.path);
  if (known !== undefined) return known;
  const text = file.write(edition, edition.site);
  const size = Buffer.byteLength(text);
  texts.set(file.path, text);
  sizes.set(file.path, size);
  return size;
}

/** A file that is written on demand. */
export interface Writable {
  /** Its path from the site’s root. */
  readonly path: string;
  readonly write: (edition: Edition, site: Site) => string;
}

interface Kept {
  readonly texts: Map<string, string>;
  readonly sizes: Map<string, number>;
}

/** By edition, so that in `astro dev` a changed one starts anew. */
const kept = new WeakMap<Edition, Kept>();

function keptOf(edition: Edition): Kept {
  const found = kept.get(edition) ?? { texts: new Map(), sizes: new Map() };
  kept.set(edition, found);
  return found;
}
