/** Parses CSV strictly by the grammar of RFC 4180. Everything else throws. */

/** The rows of a file, with the header. */
export function parseCsv(text: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  const cell = /(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/gy;
  while (cell.lastIndex < text.length) {
    const at = cell.lastIndex;
    const match = cell.exec(text);
    if (!match) throw new Error(`No cell of RFC 4180 at ${at}: ${JSON.stringify(text.slice(at, at + 40))}`);
    const [, quoted, plain = '', end] = match;
    row.push(quoted === undefined ? plain : quoted.replaceAll('""', '"'));
    if (end === '\r\n') {
      rows.push(row);
      row = [];
    }
  }
  return rows;
}

/** Splits a cell into the items of a list: the inverse of `joinItems`. */
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
