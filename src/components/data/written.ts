/**
 * Writes each data file once for two uses: the data page gives its size, and its route serves it. On a large site, writing the
 * files takes most of the time for the data page.
 */
import type { Edition } from '../../lib/edition/model.ts';
import { oncePer } from '../../lib/edition/once.ts';
import type { DataFile } from '../../lib/exports/data-file.ts';

/** The content of a file, for its route. A route asks only once, so afterwards only the size is kept. */
export function takeFile(file: DataFile, edition: Edition): Uint8Array<ArrayBuffer> {
  const { files, sizes } = keptOf(edition);
  const bytes = files.get(file.path) ?? encode(file, edition);
  files.delete(file.path);
  sizes.set(file.path, bytes.length);
  return bytes;
}

/** The size of a file in bytes, for lists. The file is kept until its route takes it. */
export function sizeOf(file: DataFile, edition: Edition): number {
  const { files, sizes } = keptOf(edition);
  const known = sizes.get(file.path);
  if (known !== undefined) return known;
  const bytes = encode(file, edition);
  files.set(file.path, bytes);
  sizes.set(file.path, bytes.length);
  return bytes.length;
}

/** Writes a file as bytes, which take half the memory of a string until the route takes them. */
function encode(file: DataFile, edition: Edition): Uint8Array<ArrayBuffer> {
  const content = file.write(edition, edition.site);
  return typeof content === 'string' ? new TextEncoder().encode(content) : content;
}

/** By edition, so that in `astro dev` a changed edition starts with no files. */
const keptOf = oncePer((_: Edition) => ({
  files: new Map<string, Uint8Array<ArrayBuffer>>(),
  sizes: new Map<string, number>(),
}));
