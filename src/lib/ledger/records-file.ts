/** The file of records: JSON that people can read, and its digest. */
import type { Records } from '../schema/records.ts';
import { digestText } from './digest.ts';

/** SHA-256 of the file, by which the ledger names it; the same where a checkout has changed the ends of its lines. */
export function digestRecords(text: string): string {
  return digestText(text.replaceAll('\r\n', '\n'));
}

/** The text of the file. */
export function formatRecords({ schemaVersion, edition, sections, claims, names }: Records): string {
  return `${format({ schemaVersion, edition, sections, claims, names }, 0)}\n`;
}

/** What fits on a line, after what stands before it and with a comma, stands on one; what does not is broken at its outermost level. Fields without a value are left out. */
function format(value: unknown, indent: number, before = 0): string {
  const line = oneLine(value);
  if (typeof value !== 'object' || value === null || indent + before + line.length < WIDTH) return line;
  const inner = ' '.repeat(indent + STEP);
  const parts = Array.isArray(value)
    ? value.map((item) => inner + format(item, indent + STEP))
    : fieldsOf(value).map(([key, field]) => {
        const label = `${JSON.stringify(key)}: `;
        return inner + label + format(field, indent + STEP, label.length);
      });
  const [open, close] = Array.isArray(value) ? '[]' : '{}';
  return `${open}\n${parts.join(',\n')}\n${' '.repeat(indent)}${close}`;
}

function oneLine(value: unknown): string {
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  if (Array.isArray(value)) return `[${value.map(oneLine).join(', ')}]`;
  const fields = fieldsOf(value).map(([key, field]) => `${JSON.stringify(key)}: ${oneLine(field)}`);
  return fields.length === 0 ? '{}' : `{ ${fields.join(', ')} }`;
}

function fieldsOf(value: object): [string, unknown][] {
  return Object.entries<unknown>({ ...value }).filter(([, field]) => field !== undefined);
}

const STEP = 2;
const WIDTH = 120;
