/**
 * Lists in one cell: items separated by `|`. An item that holds the sign has a backslash before it, and so has a backslash.
 * Lists of one record that belong together have as many items, empty where one has no value. A list without items is an
 * empty cell, and so is one of a single empty item; no column has to tell these apart.
 */

/** Puts a list into a cell. */
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
export const SEPARATOR = '|';
