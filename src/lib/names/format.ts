/**
 * The files of the name index, as they are written when the site is built and read in the browser.
 *
 * Names stand sorted in blocks, as in a dictionary of several volumes, under every way to begin them: the whole name in
 * one piece, with its article and without, and each of its later words. The manifest says with which key a block begins,
 * so that a reader fetches the one or two in which a query would stand. Where a beginning fills more than that, a file of
 * its own has the best of what begins so. For mistakes there are lists of words by first and by last letter. What is
 * small enough to be one file stands in the manifest itself.
 */

/** Name of the manifest; all other files are below a folder that is called by the digest of their contents. */
export const MANIFEST = 'index.json';

/** The manifest. */
export interface NameManifest {
  /** Folder of all other files. */
  readonly folder: string;
  /** With which key each block begins, as short as tells it from the last key before; the first is ''. */
  readonly blocks: readonly string[];
  /** The letters that words begin with, and end with: there is a list for each. */
  readonly first: string;
  readonly last: string;
  /** Files that are not worth a request: their contents by name. */
  readonly inline?: Readonly<Record<string, NameBlock | string>>;
}

/** A stretch of the sorted names. */
export interface NameBlock {
  readonly records: readonly NameRecord[];
  /** Sorted by key. */
  readonly rows: readonly NameRow[];
}

/** What a name leads to: kind, path from the site’s root, display name, what it is, number of claims. */
export type NameRecord = readonly [kind: NamedKind, path: string, name: string, detail: string, claims: number];

/** A way to begin a name: key, index of the record, and, where it is not the display name, the name and its language. */
export type NameRow =
  readonly [key: string, record: number] | readonly [key: string, record: number, name: string, lang?: string];

export type NamedKind = 'entity' | 'source' | 'claim';

export const blockFile = (index: number): string => `b${index}`;

/** The file with the best of the names that begin with a key. */
export const beginningFile = (key: string): string => `t${toHex(key)}`;

/** The file with all words that begin with a letter, parted by spaces. */
export const firstLetterFile = (word: string): string => `f${toHex(word.slice(0, 1))}`;

/** The file with all words that end with a letter. */
export const lastLetterFile = (word: string): string => `l${toHex(word.slice(-1))}`;

/** How many blocks a reader looks through before it takes the file of the beginning. */
export const MOST_BLOCKS = 2;

/** The blocks in which keys stand that begin with something: index of the first, and of the one after the last. */
export function findBlocks(blocks: readonly string[], beginning: string): [start: number, end: number] {
  const start = Math.max(0, countUpTo(blocks, (first) => first <= beginning) - 1);
  const end = countUpTo(blocks, (first) => first <= beginning || first.startsWith(beginning));
  return [start, end];
}

/** How many records stand under one key; of a word that more names have, only those with the most claims. */
export const MOST_RECORDS = 60;

/** Key of a claim, so that claims stand in their order and those of a paragraph together: `7.3b` → `#0007.003b`. */
export function claimKey(paragraph: number, sentence?: number, part = ''): string {
  const start = `#${String(paragraph).padStart(4, '0')}.`;
  return sentence === undefined ? start : `${start}${String(sentence).padStart(3, '0')}${part}`;
}

/** The number of items at the start of a sorted list for which something holds. */
function countUpTo(list: readonly string[], holds: (item: string) => boolean): number {
  let [low, high] = [0, list.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (holds(list[middle] ?? '')) low = middle + 1;
    else high = middle;
  }
  return low;
}

function toHex(text: string): string {
  return Array.from({ length: text.length }, (_, index) => text.charCodeAt(index).toString(16)).join('-');
}
