/** A table as CSV (RFC 4180): a header, a record a line, lines that end with CRLF, UTF-8 without a mark at its start. */

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

/** What a spreadsheet may take for the start of a formula, whatever blanks or marks that cannot be seen stand before it. */
const FORMULA = /^[\s\p{Cc}\p{Cf}]*[=+\-@]/u;

/** Control characters that some spreadsheets drop or split at, with what follows then first in the cell. */
const CONTROL = /^[\t\r\n]/;

/**
 * The text as it stands in a cell. One that begins as a formula does gets an apostrophe before it, and so does one that begins with
 * an apostrophe, so that removing one from the start gives the text back.
 */
export function toCell(text: string): string {
  return text.startsWith("'") || isFormula(text) ? `'${text}` : text;
}

/** The text of a cell: the inverse of {@link toCell}. */
export function fromCell(cell: string): string {
  return cell.startsWith("'") ? cell.slice(1) : cell;
}

/** Whether a spreadsheet may take a text for a formula. Full-width and small signs count as what they stand for. */
export function isFormula(text: string): boolean {
  return CONTROL.test(text) || FORMULA.test(text.normalize('NFKC'));
}

/**
 * Puts a list into a cell: items separated by `|`. An item that holds the sign has a backslash before it, and so has a backslash.
 * Lists of one record that belong together have as many items, empty where one has no value. A list without items is an empty
 * cell, and so is one of a single empty item; no column has to tell these apart.
 */
export function joinItems(items: readonly string[]): string {
  return items.map((item) => item.replace(/[\\|]/g, '\\$&')).join(SEPARATOR);
}

/** Takes a cell apart: the inverse of {@link joinItems}. */
export function splitItems(cell: string): string[] {
  if (cell === '') return [];
  const items: string[] = [];
  let item = '';
  for (const [, escaped, separator, plain = ''] of cell.matchAll(/\\([\\|])|(\|)|([^\\|]+|\\)/g)) {
    if (separator === undefined) {
      item += escaped ?? plain;
    } else {
      items.push(item);
      item = '';
    }
  }
  return [...items, item];
}

/** What parts the items of a list. */
const SEPARATOR = '|';

/** The number of a claim or sentence in a cell: a sign before it keeps programs from reading 3.10 as the number 3.1. */
export const numberOf = (id: string): string => `¶${id}`;
