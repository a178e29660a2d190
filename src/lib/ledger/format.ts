/** Writes ledgers and their editions: one claim a line, so that a change reads well in a version history. */
import type { Ledger } from '../schema/ledger.ts';

/** The text of `ledger.json`. The text of an earlier edition comes out as it was. */
export function formatLedger({ schemaVersion, editions }: Ledger): string {
  const entries = editions.map(
    ({ number, date, note, original, sourceMap, changes, previous, records, earlierRecords, digest }) => {
      const entry = { number, date, note, original, sourceMap, changes, previous, records, earlierRecords, digest };
      return indent(formatRecord(entry), 4);
    },
  );
  return `{\n  "schemaVersion": ${schemaVersion},\n  "editions": [\n${entries.join(',\n')}\n  ]\n}\n`;
}

/** A record as JSON, a field a line, and in lists an item a line. Keys stay in their order; those without a value go. */
export function formatRecord(record: object): string {
  const fields = Object.entries<unknown>({ ...record }).flatMap(([key, value]) =>
    value === undefined ? [] : [`  ${JSON.stringify(key)}: ${formatField(value)}`],
  );
  return `{\n${fields.join(',\n')}\n}`;
}

function formatField(value: unknown): string {
  if (!Array.isArray(value) || value.length === 0) return JSON.stringify(value);
  return `[\n${indent(value.map((item: unknown) => JSON.stringify(item)).join(',\n'), 4)}\n  ]`;
}

/** JSON text holds no line breaks but those between its parts. */
function indent(text: string, width: number): string {
  return text.replace(/^/gm, ' '.repeat(width));
}
