/** Lists what a project keeps between builds because it is slow to make. */
import { join } from 'node:path';
import { CACHE_FILE, listCached } from '../../lib/cache/cache.ts';
import { readKeptList, type ListName } from '../../lib/cache/kept-files.ts';

/** What is kept, by names that change with what it holds. */
export interface Kept {
  /** References in citation styles. */
  readonly references: ReadonlySet<string>;
  /** Pictures of pages. */
  readonly pictures: ReadonlySet<string>;
  /** Pages that are taken again while their key is the same. */
  readonly pages: ReadonlySet<string>;
}

/** Lists it for the project in a folder. */
export function listKept(root: string): Kept {
  const cache = join(root, CACHE_FILE);
  const listOf = (list: ListName) => Object.entries(readKeptList(list, cache).files);
  return {
    references: new Set(listCached('reference', cache)),
    // The key of a picture is another one too where its page tells of something that it does not show.
    pictures: new Set(listOf('pictures').map(([path, [, digest]]) => `${path} ${digest}`)),
    pages: new Set(listOf('pages').map(([path, [key]]) => `${path} ${key}`)),
  };
}
