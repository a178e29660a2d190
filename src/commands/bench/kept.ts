/** Lists what a project keeps between builds because it is slow to make. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { CACHE_FILE, listCached } from '../../lib/cache/cache.ts';

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
export async function listKept(root: string): Promise<Kept> {
  const cache = join(root, CACHE_FILE);
  return {
    references: new Set(listCached('reference', cache)),
    pictures: new Set(listCached('picture', cache)),
    pages: new Set(await listPages(join(root, '.cache', 'astro', 'incremental-build.json'))),
  };
}

/** Paths and keys, from Astro’s list. */
async function listPages(file: string): Promise<string[]> {
  const { routes } = JSON.parse(await readFile(file, 'utf8')) as PageList;
  return Object.values(routes).flatMap(({ paths }) =>
    Object.entries(paths).map(([path, { cacheKey }]) => `${path} ${cacheKey}`),
  );
}

interface PageList {
  readonly routes: Readonly<
    Record<string, { readonly paths: Readonly<Record<string, { readonly cacheKey: string }>> }>
  >;
}
