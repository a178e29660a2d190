/** Lists what a project keeps between builds because it is slow to make. */
import { join } from 'node:path';
import { CACHE_FILE, listCached } from '../../lib/cache/cache.ts';
import { readKeptList, type ListName } from '../../lib/cache/kept-files.ts';

/** What is kept, by names that change with what it holds. */
export interface Kept {
  /** References in citation styles. */
  readonly references: ReadonlySet<string>;
  /** Pictures of pages, and pages, that are taken again while their key is the same. */
  readonly pictures: ReadonlySet<string>;
  readonly pages: ReadonlySet<string>;
}

/** Lists it for the project in a folder. */
export function listKept(root: string): Kept {
  const cache = join(root, CACHE_FILE);
  const filesOf = (list: ListName): ReadonlySet<string> =>
    new Set(Object.entries(readKeptList(list, cache).files).map(([path, [key]]) => `${path} ${key}`));
  return {
    references: new Set(listCached('reference', cache)),
    pictures: filesOf('pictures'),
    pages: filesOf('pages'),
  };
}
