/** A table as CSV (RFC 4180): a header, a record a line, lines that end with CRLF, UTF-8 without a mark at its start. */
import { toCell } from './cell.ts';
import { joinItems } from './list.ts';

/** A column: its name, what it holds, and the value of a record; a list goes into one cell. */
export interface Column<T> {
  readonly name: string;
  readonly about: string;
  readonly value: (record: T) => Value;
}

/** The text of the table. */
export function formatCsv<T>(columns: readonly Column<T>[], records: readonly T[]): string {
  const header = formatLine(columns.map(({ name }) => name));
  // Line by line: the cells of a whole table would take many times the memory of its text.
  const lines = records.map((record) => formatLine(columns.map(({ value }) => formatValue(value(record)))));
  return [header, ...lines].join('');
}

/** A number is no text, and stays one although a sign may stand before it. */
function formatValue(value: Value): string {
  if (value === undefined) return '';
  if (typeof value === 'number') return String(value);
  return toCell(typeof value === 'object' ? joinItems(value) : String(value));
}

function formatLine(cells: readonly string[]): string {
  return `${cells.map(quote).join(',')}\r\n`;
}

/** A cell that holds more than a word is quoted, so that no comma, semicolon or line in it can part it. */
function quote(cell: string): string {
  return /^[\w.:/-]*$/.test(cell) ? cell : `"${cell.replaceAll('"', '""')}"`;
}

type Value = string | number | boolean | undefined | readonly string[];
