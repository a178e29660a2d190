/** Weighs a built site: its size, and the heaviest page of each kind. */
import { readdir, readFile, stat } from 'node:fs/promises';
import { join, sep } from 'node:path';
import { kindOf, type PageKind } from './kinds.ts';
import { openScales, type PageWeight } from './page.ts';

/** Measures the size of a site. `indexBytes` are those of the index of words, the index of names, and the search records. */
export async function measureSite(dist: string) {
  const size = { pages: 0, files: 0, bytes: 0, indexBytes: 0 };
  for (const file of await listFiles(dist)) {
    const bytes = (await stat(join(dist, file))).size;
    size.files += 1;
    size.bytes += bytes;
    if (file.endsWith('.html')) size.pages += 1;
    if (/^(pagefind|names|search\/records)\//.test(file)) size.indexBytes += bytes;
  }
  return size;
}

/** The heaviest page of each kind, among those with the longest HTML. */
export async function weighHeaviest(dist: string): Promise<Map<PageKind, PageWeight & { readonly page: string }>> {
  const sized: { readonly page: string; readonly kind: PageKind; readonly size: number }[] = [];
  for (const page of (await listFiles(dist)).filter((file) => file.endsWith('.html'))) {
    const html = await readFile(join(dist, page), 'utf8');
    sized.push({ page, kind: kindOf(html), size: html.length });
  }
  const weigh = await openScales(dist);
  const heaviest = new Map<PageKind, PageWeight & { readonly page: string }>();
  for (const [kind, pages] of Map.groupBy(sized, (page) => page.kind)) {
    for (const { page } of pages.sort((a, b) => b.size - a.size).slice(0, CANDIDATES)) {
      const weight = await weigh(page);
      if (weight.total > (heaviest.get(kind)?.total ?? 0)) heaviest.set(kind, { page, ...weight });
    }
  }
  return heaviest;
}

/** The paths of all files in a folder, sorted. */
export async function listFiles(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(folder.length + 1)
        .replaceAll(sep, '/'),
    )
    .sort();
}

/** How many pages of a kind are weighed to find the heaviest, which may not be the longest. */
const CANDIDATES = 5;
