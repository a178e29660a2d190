/** Makes the next edition of a ledger. */
import type { EditionRecord, Ledger } from '../schema/ledger.ts';
import { digestEdition } from './chain.ts';
import { type Authored, findChanges } from './compare.ts';
import { standingsAfter } from './history.ts';

/** What an edition is called, and what it is an edition of. */
export interface Imprint {
  /** YYYY-MM-DD; no earlier than the edition before. */
  readonly date: string;
  readonly note: string;
  /** Digest of the original, see `digestOriginal`. */
  readonly original: string;
  /** SHA-256 of the file of its records. */
  readonly records?: string | undefined;
  /** The same for earlier editions, where no edition names it yet. */
  readonly earlierRecords?: EditionRecord['earlierRecords'];
}

/** The ledger with one more edition; undefined where the last one says all of it already. */
export function sealEdition(
  ledger: Ledger | undefined,
  authored: Authored,
  { date, note, original, records, earlierRecords }: Imprint,
): Ledger | undefined {
  const editions = ledger?.editions ?? [];
  const last = editions.at(-1);
  const changes = findChanges(standingsAfter(editions), authored);
  if (changes.length === 0 && original === last?.original) return undefined;
  const record: Omit<EditionRecord, 'digest'> = {
    number: editions.length + 1,
    date,
    note,
    original,
    changes,
    previous: last?.digest ?? null,
    ...(records !== undefined && { records }),
    ...(earlierRecords && earlierRecords.length > 0 && { earlierRecords }),
  };
  return { schemaVersion: 1, editions: [...editions, { ...record, digest: digestEdition(record) }] };
}
