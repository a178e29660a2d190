/** Digests that are the same on every machine and in every year. */
import { createHash } from 'node:crypto';

/** SHA-256 of a text, hex. */
export function digestText(text: string): string {
  return createHash('sha256').update(text, 'utf8').digest('hex');
}

/** SHA-256 of a value: of its canonical JSON, so that neither the order of keys nor white space counts. */
export function digestValue(value: Json): string {
  return digestText(canonicalJson(value));
}

/** JSON as RFC 8785 has it: keys sorted, no white space. A key without a value is left out. */
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

/** What JSON can hold. */
export type Json = string | number | boolean | null | readonly Json[] | JsonRecord;

interface JsonRecord {
  readonly [key: string]: Json | undefined;
}
