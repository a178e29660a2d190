/** Makes the next edition of a ledger, and writes ledgers with one claim per line, so that diffs are easy to read. */
import type { EditionRecord, Ledger } from '../schema/ledger.ts';
import { digestEdition } from './digest.ts';
import { type Authored, findChanges, standingsAfter } from './history.ts';

/** Data of an edition other than its changes. */
export interface Imprint {
  /** YYYY-MM-DD; not earlier than the edition before. */
  readonly date: string;
  readonly note: string;
  /** Digest of the original, see `digestOriginal`. */
  readonly original: string;
  /** Digest of its source map, see `digestSourceMap`. */
  readonly sourceMap: string;
  /** The published digest of the source map, if the last edition does not have it. */
  readonly sourceMapBefore?: string | undefined;
  /** Whether its sections or their headings differ from those of the last edition. */
  readonly hasNewHeadings?: boolean;
  /** SHA-256 of its records file. */
  readonly records?: string | undefined;
  /** The same for earlier editions whose records files no edition names yet. */
  readonly earlierRecords?: EditionRecord['earlierRecords'];
}

/** The ledger with one more edition; undefined if nothing has changed since the last one. */
export function sealEdition(
  ledger: Ledger | undefined,
  authored: Authored,
  { date, note, original, sourceMap, sourceMapBefore = sourceMap, records, earlierRecords, hasNewHeadings }: Imprint,
): Ledger | undefined {
  const editions = ledger?.editions ?? [];
  const last = editions.at(-1);
  const changes = findChanges(standingsAfter(editions), authored);
  const isSameOriginal = original === last?.original && sourceMap === (last.sourceMap ?? sourceMapBefore);
  if (changes.length === 0 && isSameOriginal && hasNewHeadings !== true) return undefined;
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

/** The text of `ledger.json`. The text of earlier editions never changes. */
export function formatLedger({ schemaVersion, editions }: Ledger): string {
  const entries = editions.map(
    ({ number, date, note, original, sourceMap, changes, previous, records, earlierRecords, digest }) => {
      const entry = { number, date, note, original, sourceMap, changes, previous, records, earlierRecords, digest };
      return indent(formatRecord(entry));
    },
  );
  return `{\n  "schemaVersion": ${schemaVersion},\n  "editions": [\n${entries.join(',\n')}\n  ]\n}\n`;
}

/** A record as JSON, with one field and one list item per line. Keys keep their order; those without a value are omitted. */
export function formatRecord(record: object): string {
  const fields = Object.entries<unknown>({ ...record }).flatMap(([key, value]) =>
    value === undefined ? [] : [`  ${JSON.stringify(key)}: ${formatField(value)}`],
  );
  return `{\n${fields.join(',\n')}\n}`;
}

function formatField(value: unknown): string {
  if (!Array.isArray(value) || value.length === 0) return JSON.stringify(value);
  return `[\n${indent(value.map((item: unknown) => JSON.stringify(item)).join(',\n'))}\n  ]`;
}

/** Indents every line. JSON strings contain no line breaks. */
function indent(text: string): string {
  return text.replace(/^/gm, '    ');
}
