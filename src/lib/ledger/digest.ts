/**
 * Digests that are the same on every machine and for good, and the chain of digests that shows whether a ledger is as it was
 * sealed.
 */
import { createHash } from 'node:crypto';
import type { EditionRecord, Ledger } from '../schema/ledger.ts';
import type { SourceSentence } from '../schema/source-map.ts';

/** SHA-256 of a text, hex. */
export function digestText(text: string): string {
  return createHash('sha256').update(text, 'utf8').digest('hex');
}

/** SHA-256 of a value’s canonical JSON, so that neither the order of keys nor white space counts. */
export function digestValue(value: Json): string {
  return digestText(canonicalJson(value));
}

/** JSON in the form of RFC 8785: keys sorted, no white space. A key without a value is left out. */
export function canonicalJson(value: Json): string {
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  if (isList(value)) return `[${value.map(canonicalJson).join(',')}]`;
  const fields = Object.entries(value)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([key, field]) => (field === undefined ? [] : [`${JSON.stringify(key)}:${canonicalJson(field)}`]));
  return `{${fields.join(',')}}`;
}

/** Array.isArray() does not tell a read-only list from a record. */
function isList(value: readonly Json[] | JsonRecord): value is readonly Json[] {
  return Array.isArray(value);
}

/** Values that JSON can represent. */
export type Json = string | number | boolean | null | readonly Json[] | JsonRecord;

interface JsonRecord {
  readonly [key: string]: Json | undefined;
}

/** The digest of an edition: of everything in its record except the digest itself. Absent fields do not change it. */
export function digestEdition(record: Omit<EditionRecord, 'digest'>): string {
  const { number, date, note, original, sourceMap, changes, previous, records, earlierRecords } = record;
  return digestValue({ number, date, note, original, sourceMap, changes, previous, records, earlierRecords });
}

/** The field `original` of an edition: the digest of the ids and digests of the original’s sentences. */
export function digestOriginal(sentences: readonly Pick<SourceSentence, 'id' | 'sha256'>[]): string {
  return digestText(sentences.map(({ id, sha256 }) => `${id} ${sha256}\n`).join(''));
}

/** The field `sourceMap` of an edition: as {@link digestOriginal}, with the word counts that pages show. */
export function digestSourceMap(sentences: readonly Pick<SourceSentence, 'id' | 'words' | 'sha256'>[]): string {
  return digestText(sentences.map(({ id, words, sha256 }) => `${id} ${words} ${sha256}\n`).join(''));
}

/** Index in the ledger of the first edition that is not as it was sealed; undefined if all are. */
export function findBroken({ editions }: Ledger): number | undefined {
  const index = editions.findIndex(
    (record, at) =>
      record.number !== at + 1 ||
      record.previous !== (editions[at - 1]?.digest ?? null) ||
      record.digest !== digestEdition(record),
  );
  return index === -1 ? undefined : index;
}
