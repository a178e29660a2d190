/** Turns search records into the files of a Pagefind index. */
import { close, createIndex } from 'pagefind';
import { z } from 'zod';
import type { Edition } from '../lib/edition/index.ts';
import { toNameIndex } from '../lib/exports/name-index.ts';
import { toSearchRecords, type SearchRecord } from '../lib/exports/search-records.ts';
import { CLOSED_FACETS, FACETS, type SearchTotals } from '../lib/names/facets.ts';
import { partWords } from './search-chunks.ts';
import { showRecords } from './search-fragments.ts';
import { orderIndex } from './search-order.ts';
import { lighten } from './search-weight.ts';

/** Where the two indexes stand, from the site’s root. The client looks for them there. */
export const SEARCH_INDEX_PATH = '/pagefind/';
export const NAME_INDEX_PATH = '/names/';

/** What search needs of an edition: files by their path from the site’s root. */
export async function indexEdition(edition: Edition): Promise<SearchIndexFiles> {
  const found = await buildSearchIndex(toSearchRecords(edition), edition.site.language);
  const named = toNameIndex(edition);
  return new Map([
    ...[...found].map(([path, content]) => [SEARCH_INDEX_PATH + path, content] as const),
    ...[...named].map(([path, text]) => [NAME_INDEX_PATH + path, Buffer.from(text)] as const),
  ]);
}

/**
 * The index of some records, for a site in a language. Addresses stand in it as paths from the site’s root, since
 * Pagefind’s client puts the base path before them; words in files of about `size` bytes. One at a time: its service is
 * shared, and closed at the end.
 */
export async function buildSearchIndex(
  records: readonly SearchRecord[],
  siteLanguage: string,
  size?: number,
): Promise<SearchIndexFiles> {
  const language = toPagefindLanguage(siteLanguage);
  try {
    const { index, errors } = await createIndex({ forceLanguage: language });
    assertNone(errors);
    if (!index) throw new Error('Pagefind made no index.');
    // One after the other and in one order, so that the same records give the same bytes.
    for (const record of inOrder(records)) {
      const added = await index.addCustomRecord(toCustomRecord(record, language));
      assertNone(added.errors);
    }
    const output = await index.getFiles();
    assertNone(output.errors);
    const files = keepNeeded(new Map(output.files.map(({ path, content }) => [path, content])));
    const ordered = await lighten(orderIndex(partWords(showRecords(files, records), size)));
    return new Map([...ordered, ['totals.json', Buffer.from(JSON.stringify(toTotals(records)))]]);
  } finally {
    await close();
  }
}

/**
 * What the client has to know before anything is searched for: how many records there are of each kind, in the order of
 * the records, with the facets that a kind has; and how many have each value of the closed facets.
 */
function toTotals(records: readonly SearchRecord[]): SearchTotals {
  const kinds = Map.groupBy(inOrder(records), ({ facets }) => facets.kind?.[0] ?? '');
  const counts = CLOSED_FACETS.map((facet) => {
    const values = records.flatMap(({ facets }) => facets[facet] ?? []);
    return [facet, Object.fromEntries([...Map.groupBy(values, (value) => value)].map(toCount).sort())] as const;
  });
  return {
    kinds: [...kinds].map(([kind, members]) => [
      kind,
      members.length,
      FACETS.filter((facet) => members.some(({ facets }) => (facets[facet]?.length ?? 0) > 0)),
    ]),
    counts: Object.fromEntries(counts),
  };
}

function toCount([value, { length }]: readonly [string, readonly unknown[]]): [string, number] {
  return [value, length];
}

function inOrder(records: readonly SearchRecord[]): SearchRecord[] {
  return records.toSorted((a, b) => a.order - b.order);
}

/** Pagefind knows languages by their first subtag: `en-GB` → `en`. */
function toPagefindLanguage(language: string): string {
  return language.split('-')[0]?.toLowerCase() ?? language;
}

function toCustomRecord({ shown, searched, facets }: SearchRecord, language: string) {
  const filters = Object.entries(facets).filter(([, values]) => values.length > 0);
  return {
    url: shown.url,
    content: searched.content,
    language,
    meta: { ...searched.meta },
    filters: Object.fromEntries(filters.map(([name, values]) => [name, [...values]])),
  };
}

/**
 * The search page has its own client, so Pagefind’s ready-made interfaces, its worker and its highlighter stay
 * out; so does the WebAssembly of languages that no record is written in.
 */
function keepNeeded(files: SearchIndexFiles): SearchIndexFiles {
  const wasm = wasmFiles(files.get('pagefind-entry.json'));
  return new Map(
    [...files].filter(([path]) => {
      if (/\.(js|css)$/.test(path)) return path === 'pagefind.js';
      return !path.startsWith('wasm.') || wasm.includes(path);
    }),
  );
}

/** The WebAssembly files that the index names; a language without its own uses `unknown`. */
function wasmFiles(entry: Uint8Array | undefined): string[] {
  const { languages } = EntrySchema.parse(JSON.parse(new TextDecoder().decode(entry)));
  return Object.values(languages).map(({ wasm }) => `wasm.${wasm ?? 'unknown'}.pagefind`);
}

const EntrySchema = z.object({ languages: z.record(z.string(), z.object({ wasm: z.string().nullable() })) });

function assertNone(errors: readonly string[]): void {
  if (errors.length > 0) throw new Error(`Pagefind could not index the site: ${errors.join('; ')}`);
}

/** The files of an index by path: only those that a search can ask for. */
export type SearchIndexFiles = ReadonlyMap<string, Uint8Array>;
