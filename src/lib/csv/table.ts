/** A table as CSV (RFC 4180): a header, one record per line, CRLF line ends, UTF-8 without a byte order mark. */

/** A column: its name, a description, and its value for a record. A list becomes one cell. */
export interface Column<T> {
  readonly name: string;
  readonly about: string;
  readonly value: (record: T) => Value;
}

/** The text of the table. */
export function formatCsv<T>(columns: readonly Omit<Column<T>, 'about'>[], records: readonly T[]): string {
  const header = formatLine(columns.map(({ name }) => name));
  // Line by line, because the cells of a whole table need many times the memory of its text.
  const lines = records.map((record) => formatLine(columns.map(({ value }) => formatValue(value(record)))));
  return [header, ...lines].join('');
}

/** The text of a value. Numbers are not escaped, although one with a minus sign looks like a formula. */
function formatValue(value: Value): string {
  if (value === undefined) return '';
  if (typeof value === 'number') return String(value);
  return toCell(typeof value === 'object' ? joinItems(value) : String(value));
}

function formatLine(cells: readonly string[]): string {
  return `${cells.map(quote).join(',')}\r\n`;
}

/** Quotes every cell that is more than a word, so that a comma, semicolon or line break in it cannot split it. */
function quote(cell: string): string {
  return /^[\w.:/-]*$/.test(cell) ? cell : `"${cell.replaceAll('"', '""')}"`;
}

type Value = string | number | boolean | undefined | readonly string[];

/** What a spreadsheet may read as the start of a formula, after any blanks and invisible characters. */
const FORMULA = /^[\s\p{Cc}\p{Cf}]*[=+\-@]/u;

/** Control characters that some spreadsheets drop or split at, so that the text after them starts the cell. */
const CONTROL = /^[\t\r\n]/;

/**
 * A text as a cell. A text that starts like a formula or with an apostrophe gets an apostrophe before it, so removing one leading
 * apostrophe gives the text back.
 */
export function toCell(text: string): string {
  return text.startsWith("'") || isFormula(text) ? `'${text}` : text;
}

/** The text of a cell: the inverse of {@link toCell}. */
export function fromCell(cell: string): string {
  return cell.startsWith("'") ? cell.slice(1) : cell;
}

/** Whether a spreadsheet may read a text as a formula. Full-width and small signs count like normal ones. */
export function isFormula(text: string): boolean {
  return CONTROL.test(text) || FORMULA.test(text.normalize('NFKC'));
}

/**
 * Joins a list into a cell: items separated by `|`, with a backslash before each `|` or backslash in an item. Parallel lists of
 * one record have equally many items, with empty ones for missing values. An empty list and a list of one empty item are both an
 * empty cell; no column needs to distinguish them.
 */
export function joinItems(items: readonly string[]): string {
  return items.map((item) => item.replace(/[\\|]/g, '\\$&')).join('|');
}

/** The number of a claim or sentence in a cell. The ¶ keeps programs from reading 3.10 as the number 3.1. */
export const numberOf = (id: string): string => `¶${id}`;
