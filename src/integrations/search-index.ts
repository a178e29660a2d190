/** The files that a search needs: Pagefind’s index of words, our records, and the index of names. */
import { close, createIndex } from 'pagefind';
import type { Edition } from '../lib/edition/index.ts';
import { writeNameIndex } from '../lib/exports/search/name-files.ts';
import { toNameEntries } from '../lib/exports/search/names.ts';
import { toNumbering, writeRecords } from '../lib/exports/search/record-files.ts';
import { toIndexed, toSearchRecords } from '../lib/exports/search/records.ts';
import { numberSort, type IndexedRecord } from '../lib/search/record.ts';

/** The folders of the files, from the site’s root. The client looks for them there. */
export const SEARCH_INDEX_PATH = '/pagefind/';
export const NAME_INDEX_PATH = '/names/';
export const RECORDS_PATH = '/search/records/';

/** The files that search needs, by their path from the site’s root. */
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
 * Makes Pagefind’s index of words. Only one at a time, because its service is shared and closed at the end. The client identifies
 * records by their numbers: Pagefind can sort by them, so a sorted search gives its own ids in the order of the numbers. So its
 * fragments are not published; the content of results is in our own files.
 */
export async function indexWords(records: readonly IndexedRecord[], numbering: string): Promise<SearchIndexFiles> {
  try {
    // Words are keys that we have stemmed and folded, so Pagefind must not process them for a language again.
    const { index, errors } = await createIndex({ forceLanguage: 'unknown' });
    assertNone(errors);
    if (!index) throw new Error('Pagefind made no index.');
    // One after the other in a fixed order, so that the same records give the same bytes.
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

/** Replaces empty content, which Pagefind refuses; nobody searches for this word. */
const NOTHING = 'xqnothing';

/** Whether our client needs a file. It does not need Pagefind’s user interfaces, its worker and its fragments. */
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

/** The files that a search can ask for, by path. */
export type SearchIndexFiles = ReadonlyMap<string, Uint8Array>;
