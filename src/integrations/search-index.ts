/** The files that a search needs: Pagefind’s index of words, our records, and the index of names. */
import { close, createIndex } from 'pagefind';
import type { Edition } from '../lib/edition/index.ts';
import { writeNameIndex } from '../lib/exports/search/name-files.ts';
import { toNameEntries } from '../lib/exports/search/names.ts';
import { toNumbering, writeRecords } from '../lib/exports/search/record-files.ts';
import { toIndexed, toSearchRecords } from '../lib/exports/search/records.ts';
import { numberSort, type IndexedRecord } from '../lib/search/record.ts';

/** Where these stand, from the site’s root. The client looks for them there. */
export const SEARCH_INDEX_PATH = '/pagefind/';
export const NAME_INDEX_PATH = '/names/';
export const RECORDS_PATH = '/search/records/';

/** What search needs of an edition: files by their path from the site’s root. */
export async function indexEdition(edition: Edition): Promise<SearchIndexFiles> {
  const records = toSearchRecords(edition);
  const numbering = toNumbering(records);
  const words = await indexWords(toIndexed(records), numbering);
  return new Map([
    ...below(SEARCH_INDEX_PATH, words),
    ...below(NAME_INDEX_PATH, writeNameIndex(toNameEntries(edition), numbering)),
    ...below(RECORDS_PATH, writeRecords(edition, records, numbering)),
  ]);
}

/**
 * Pagefind’s index of words. One at a time, because its service is shared and closed at the end. The client tells records
 * apart by their numbers: Pagefind can sort by them, and a sorted search gives the ids that it uses in the order of the
 * numbers. So its fragments are not published; what results show is in files of our own.
 */
export async function indexWords(records: readonly IndexedRecord[], numbering: string): Promise<SearchIndexFiles> {
  try {
    // Words are keys, stemmed and folded by us; what Pagefind does for a language it must not do again.
    const { index, errors } = await createIndex({ forceLanguage: 'unknown' });
    assertNone(errors);
    if (!index) throw new Error('Pagefind made no index.');
    // One after the other and in one order, so that the same records give the same bytes.
    for (const { number, content } of records) {
      const added = await index.addCustomRecord({
        url: `/${number}/`,
        content: content === '' ? NOTHING : content,
        language: 'unknown',
        sort: { [numberSort(numbering)]: String(number) },
      });
      assertNone(added.errors);
    }
    const output = await index.getFiles();
    assertNone(output.errors);
    return new Map(output.files.flatMap(({ path, content }) => (isNeeded(path) ? [[path, content] as const] : [])));
  } finally {
    await close();
  }
}

/** Pagefind refuses empty content; nobody searches for this word. */
const NOTHING = 'xqnothing';

/** The search page has its own client: Pagefind’s ready-made interfaces, its worker and its fragments stay out. */
function isNeeded(path: string): boolean {
  if (path.startsWith('fragment/')) return false;
  return /\.(js|css)$/.test(path) ? path === 'pagefind.js' : true;
}

function below(folder: string, files: ReadonlyMap<string, string | Uint8Array>): [string, Uint8Array][] {
  return [...files].map(([path, content]) => [
    folder + path,
    typeof content === 'string' ? Buffer.from(content) : content,
  ]);
}

function assertNone(errors: readonly string[]): void {
  if (errors.length > 0) throw new Error(`Pagefind could not index the site: ${errors.join('; ')}`);
}

/** Files by path: only those that a search can ask for. */
export type SearchIndexFiles = ReadonlyMap<string, Uint8Array>;
