/**
 * The files of the name index, as they are written when the site is built and read in the browser.
 *
 * Small, it is one file: the manifest has all entries, and the reader makes rows of them. Large, its rows are sorted in
 * blocks, as in a dictionary of several volumes; the manifest says with which key a block begins, so that a reader fetches
 * the one or two in which a query would stand. Where a beginning fills more than that, a file of its own has the best of
 * what begins so. For mistakes there are lists of words by the sound they begin with.
 */
import { soundOf } from './sounds.ts';

/** Name of the manifest; all other files are below a folder that is called by the digest of their contents. */
export const MANIFEST = 'index.json';

/** Changes when a reader of before cannot read what is written now. */
export const FORMAT = 2;

/** The manifest. */
export interface NameManifest {
  readonly format: number;
  /** Digest of the order of all records, so that numbers of another publication are not taken for these. */
  readonly numbering: string;
  /** All entries, where they are one file. */
  readonly entries?: readonly NameEntry[];
  /** Folder of all other files, where there are any. */
  readonly folder?: string;
  /** With which key each block begins, as short as tells it from the last key before; the first is ''. */
  readonly blocks?: readonly string[];
}

/** Something that can be found by its names: every name, with its language where that is not the site’s, the displayed one first. */
export type NameEntry = readonly [
  record: NameRecord,
  names: readonly (string | readonly [text: string, lang: string])[],
];

/** A stretch of the sorted names. */
export interface NameBlock {
  readonly records: readonly NameRecord[];
  /** Sorted by key. */
  readonly rows: readonly NameRow[];
}

/** What a name leads to: kind, path from the site’s root, display name, what it is, number of claims, number of the record. */
export type NameRecord = readonly [
  kind: NamedKind,
  path: string,
  name: string,
  detail: string,
  claims: number,
  number: number,
];

/** A way to find a name: key, index of the record, and, where it is not the display name, the name and its language. */
export type NameRow =
  readonly [key: string, record: number] | readonly [key: string, record: number, name: string, lang?: string];

export type NamedKind = 'entity' | 'source' | 'claim';

export const blockFile = (index: number): string => `b${index}`;

/** The file with the best of the names that begin with a key. */
export const beginningFile = (key: string): string => `t${toHex(key)}`;

/** The files with all words that begin, and that end, with the sound of a word, parted by spaces. */
export const firstSoundFile = (word: string): string => `f${soundClass(soundOf(word).slice(0, 1))}`;
export const lastSoundFile = (word: string): string => `l${fileLetter(soundOf(word).slice(-1))}`;

/** The class of a sound that a word begins with; vowels are one. */
function soundClass(sound: string): string {
  return /[aiu]/.test(sound) ? 'a' : fileLetter(sound);
}

/** A letter in characters that a file may be called by. */
function fileLetter(letter: string): string {
  return /[a-z]/.test(letter) ? letter : `-${toHex(letter)}`;
}

/** How many blocks a reader looks through before it takes the file of the beginning. */
export const MOST_BLOCKS = 2;

/** The blocks in which keys stand that begin with something: index of the first, and of the one after the last. */
export function findBlocks(blocks: readonly string[], beginning: string): [start: number, end: number] {
  const start = Math.max(0, countUpTo(blocks, (first) => first <= beginning) - 1);
  const end = countUpTo(blocks, (first) => first <= beginning || first.startsWith(beginning));
  return [start, end];
}

/** How many records of a kind stand under one word; of a word that more names have, only those with the most claims. */
export const MOST_RECORDS = 60;

/** Key of a claim, so that claims stand in their order and those of a paragraph together: `7.3b` → `#0007.003b`. */
export function claimKey(paragraph: number, sentence?: number, part = ''): string {
  const start = `#${String(paragraph).padStart(4, '0')}.`;
  return sentence === undefined ? start : `${start}${String(sentence).padStart(3, '0')}${part}`;
}

/** The number of items at the start of a sorted list for which something holds. */
export function countUpTo<T>(list: readonly T[], holds: (item: T) => boolean): number {
  let [low, high] = [0, list.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    const item = list[middle];
    if (item !== undefined && holds(item)) low = middle + 1;
    else high = middle;
  }
  return low;
}

function toHex(text: string): string {
  return Array.from({ length: text.length }, (_, index) => text.charCodeAt(index).toString(16)).join('-');
}
