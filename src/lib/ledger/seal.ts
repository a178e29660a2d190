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
  /** Digest of its source map, see `digestSourceMap`. */
  readonly sourceMap: string;
  /** The same as it was published, where the last edition does not say it. */
  readonly sourceMapBefore?: string | undefined;
  /** SHA-256 of the file of its records. */
  readonly records?: string | undefined;
  /** The same for earlier editions, where no edition names it yet. */
  readonly earlierRecords?: EditionRecord['earlierRecords'];
}

/** The ledger with one more edition; undefined where the last one says all of it already. */
export function sealEdition(
  ledger: Ledger | undefined,
  authored: Authored,
  { date, note, original, sourceMap, sourceMapBefore = sourceMap, records, earlierRecords }: Imprint,
): Ledger | undefined {
  const editions = ledger?.editions ?? [];
  const last = editions.at(-1);
  const changes = findChanges(standingsAfter(editions), authored);
  const isSameOriginal = original === last?.original && sourceMap === (last.sourceMap ?? sourceMapBefore);
  if (changes.length === 0 && isSameOriginal) return undefined;
  const record: Omit<EditionRecord, 'digest'> = {
    number: editions.length + 1,
    date,
    note,
    original,
    sourceMap,
    changes,
    previous: last?.digest ?? null,
    ...(records !== undefined && { records }),
    ...(earlierRecords && earlierRecords.length > 0 && { earlierRecords }),
  };
  return { schemaVersion: 1, editions: [...editions, { ...record, digest: digestEdition(record) }] };
}
