/** Turns search records into the files of a Pagefind index. */
import { close, createIndex } from 'pagefind';
import { z } from 'zod';
import type { Edition } from '../lib/edition/index.ts';
import { toSearchRecords, type SearchRecord } from '../lib/exports/search-records.ts';
import { orderIndex } from './search-order.ts';

/** Where the index stands, from the site’s root. The client looks for it there. */
export const SEARCH_INDEX_PATH = '/pagefind/';

/** The index of an edition. */
export function indexEdition(edition: Edition): Promise<SearchIndexFiles> {
  return buildSearchIndex(toSearchRecords(edition), edition.site.language);
}

/**
 * The index of some records, for a site in a language. Addresses stand in it as paths from the site’s root, since
 * Pagefind’s client puts the base path before them. One at a time: its service is shared, and closed at the end.
 */
export async function buildSearchIndex(
  records: readonly SearchRecord[],
  siteLanguage: string,
): Promise<SearchIndexFiles> {
  const language = toPagefindLanguage(siteLanguage);
  try {
    const { index, errors } = await createIndex({ forceLanguage: language });
    assertNone(errors);
    if (!index) throw new Error('Pagefind made no index.');
    // One after the other and in one order, so that the same records give the same bytes.
    for (const record of sorted(records)) {
      const added = await index.addCustomRecord(toCustomRecord(record, language));
      assertNone(added.errors);
    }
    const output = await index.getFiles();
    assertNone(output.errors);
    return orderIndex(keepNeeded(new Map(output.files.map(({ path, content }) => [path, content]))));
  } finally {
    await close();
  }
}

/** Pagefind knows languages by their first subtag: `en-GB` → `en`. */
function toPagefindLanguage(language: string): string {
  return language.split('-')[0]?.toLowerCase() ?? language;
}

function toCustomRecord({ url, content, meta, filters, sort }: SearchRecord, language: string) {
  return {
    url,
    content,
    language,
    meta: { ...meta },
    filters: Object.fromEntries(
      Object.entries<readonly string[]>({ ...filters }).map(([name, values]) => [name, [...values]]),
    ),
    sort: { ...sort },
  };
}

function sorted(records: readonly SearchRecord[]): SearchRecord[] {
  return records.toSorted((a, b) => (a.url < b.url ? -1 : a.url > b.url ? 1 : 0));
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

/** The files of an index by their path below {@link SEARCH_INDEX_PATH}: only those that a search can ask for. */
export type SearchIndexFiles = ReadonlyMap<string, Uint8Array>;
