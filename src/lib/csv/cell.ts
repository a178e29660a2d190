/**
 * Cells of a CSV file that no spreadsheet takes for a formula. A text that begins as a formula does gets an apostrophe
 * before it, and so does one that begins with an apostrophe, so that removing one from the start gives the text back.
 */

/** What a spreadsheet may take for the start of a formula, whatever blanks or marks that cannot be seen stand before it. */
const FORMULA = /^[\s\p{Cc}\p{Cf}]*[=+\-@]/u;

/** Control characters that some spreadsheets drop or split at, with what follows then first in the cell. */
const CONTROL = /^[\t\r\n]/;

/** The text as it stands in a cell. */
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
