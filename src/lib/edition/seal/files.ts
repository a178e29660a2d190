/** The files that sealing writes. */
import { formatLedger } from '../../ledger/format.ts';
import type { Ledger } from '../../schema/ledger.ts';
import type { Edition } from '../model.ts';
import { formatPublished, recordPublished } from './publish.ts';
import { writeRecords } from './seal.ts';

/**
 * Their texts by path below the content folder, in the order in which they are to be written: a ledger names the records of its
 * editions, so an interrupted seal leaves a file too many, never an edition without one. `sealed` are the new ledgers by slug.
 */
export function listSealedFiles(edition: Edition, sealed: ReadonlyMap<string, Ledger>): Map<string, string> {
  const files = new Map<string, string>();
  for (const commentary of edition.commentaries) {
    const ledger = sealed.get(commentary.slug);
    if (!ledger) continue;
    const folder = `commentaries/${commentary.slug}`;
    files.set(`${folder}/editions/${ledger.editions.length}.json`, writeRecords(commentary));
    files.set(`${folder}/ledger.json`, formatLedger(ledger));
  }
  const record = recordPublished(edition, sealed);
  if (record) files.set('published.json', formatPublished(record));
  return files;
}
