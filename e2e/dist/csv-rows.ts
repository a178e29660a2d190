/** Counts the rows of a CSV table: a line break ends a row unless it is within quotation marks. */

/** The number of rows below the header. */
export function countCsvRows(text: string): number {
  const unquoted = text.replace(/"(?:[^"]|"")*"/g, '');
  return unquoted.split('\r\n').length - 2;
}
