/**
 * Gives the records of a Pagefind index what they show. Pagefind keeps what it has indexed as what a result shows; here
 * the one is folded and the other is not, and names that are searched must not be shown.
 */
import { createHash } from 'node:crypto';
import { z } from 'zod';
import type { SearchRecord } from '../lib/exports/search-records.ts';
import { itemsOf, joinItems, readText, writeText } from './cbor-array.ts';
import { pack, unpack } from './search-pack.ts';

/**
 * The same index, with new fragments. They are numbered within a folder that is named by the digest of all of them, and
 * the meta file names the folder only: a name for each would be most of what a search of a large site has to load.
 */
export function showRecords(files: IndexFiles, records: readonly SearchRecord[]): IndexFiles {
  const byUrl = new Map(records.map((record) => [record.shown.url, record]));
  const fragments = new Map(
    [...files].flatMap(([path, packed]) => {
      const name = FRAGMENT.exec(path)?.[1];
      return name === undefined ? [] : [[name, toFragment(unpack(packed), byUrl)] as const];
    }),
  );

  const shown = new Map([...files].filter(([path]) => !FRAGMENT.test(path)));
  for (const [path, packed] of files) {
    if (!path.endsWith('.pf_meta')) continue;
    const items = itemsOf(unpack(packed));
    const pages = itemsOf(items[PAGES] ?? Buffer.of()).map(itemsOf);
    const contents = pages.map(([name]) => fragments.get(name ? readText(name) : '') ?? missing());
    const folder = createHash('sha256').update(contents.join('\n')).digest('hex').slice(0, DIGEST);
    const names = contents.map((_content, index) => `${folder}/${index.toString(36)}`);
    contents.forEach((content, index) => {
      shown.set(`fragment/${names[index] ?? ''}.pf_fragment`, pack(Buffer.from(content)));
    });
    // Their names follow from their folder, so the meta file has that and their words; see search-pages.ts.
    const words = pages.map(([, count]) => count ?? missing());
    shown.set(path, pack(joinItems(items.with(PAGES, joinItems([writeText(folder), ...words])))));
  }
  return shown;
}

const FRAGMENT = /^fragment\/(.*)\.pf_fragment$/;

/** The place of the pages in a meta file, `[[fragment, words], …]`. */
const PAGES = 1;

const DIGEST = 8;

function toFragment(content: Buffer, byUrl: ReadonlyMap<string, SearchRecord>): string {
  const { url, word_count } = FragmentSchema.parse(JSON.parse(content.toString()));
  const { shown, facets } = byUrl.get(url) ?? missing();
  const filters = Object.fromEntries(SHOWN_FACETS.map((facet) => [facet, facets[facet]]));
  return JSON.stringify({ ...shown, word_count, filters, meta: {}, anchors: [] });
}

const FragmentSchema = z.object({ url: z.string(), word_count: z.number() });

/** Facets that a result shows. */
const SHOWN_FACETS = ['kind', 'type', 'entity-type', 'certainty', 'voice', 'source', 'commentary'] as const;

function missing(): never {
  throw new Error('Pagefind’s index has a page that no record is for.');
}

type IndexFiles = ReadonlyMap<string, Uint8Array>;
