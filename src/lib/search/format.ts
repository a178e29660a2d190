/**
 * The format of the name index, which a build writes and the browser reads.
 *
 * A small index is one file: the manifest has all entries, and the browser makes rows from them. A large index has sorted rows
 * in blocks, like the volumes of a dictionary. The manifest has the first key of each block, so that the browser fetches only
 * the one or two blocks that a query needs. A prefix that spans more blocks has its own file with the best names. Misspelt words
 * are looked up in lists of words by first and last sound.
 */
import { soundOf } from './distance.ts';

/** Name of the manifest; all other files are in a folder named after the digest of their contents. */
export const MANIFEST = 'index.json';

/** Version of the format; changes if older scripts cannot read the files. */
export const FORMAT = 2;

/** The manifest. */
export interface NameManifest {
  readonly format: number;
  /** Digest of the order of all records, so that numbers of another publication are not mixed up with these. */
  readonly numbering: string;
  /** All entries, if the index is one file. */
  readonly entries?: readonly NameEntry[];
  /** Folder of all other files, if there are any. */
  readonly folder?: string;
  /** The first key of each block, shortened to what distinguishes it from the key before; the first is ''. */
  readonly blocks?: readonly string[];
}

/** A record and its names, the displayed one first, each with its language if that is not the site’s. */
export type NameEntry = readonly [
  record: NameRecord,
  names: readonly (string | readonly [text: string, lang: string])[],
];

/** A part of the sorted names. */
export interface NameBlock {
  readonly records: readonly NameRecord[];
  /** Sorted by key. */
  readonly rows: readonly NameRow[];
}

/** What a name leads to: kind, path from the site’s root, display name, label of its type, number of claims, record number. */
export type NameRecord = readonly [
  kind: NamedKind,
  path: string,
  name: string,
  detail: string,
  claims: number,
  number: number,
];

/** A key and the index of its record; if the name is not the displayed one, also the name and its language. */
export type NameRow =
  | readonly [key: string, record: number]
  | readonly [key: string, record: number, name: string, lang?: string];

export type NamedKind = 'entity' | 'source' | 'claim';

export const blockFile = (index: number): string => `b${index}`;

/** The file with the best names that begin with a prefix. */
export const prefixFile = (key: string): string => `t${toHex(key)}`;

/** The files with all words that begin, or end, with the same sound as a word. */
export const firstSoundFile = (word: string): string => `f${soundClass(soundOf(word).slice(0, 1))}`;
export const lastSoundFile = (word: string): string => `l${toFileName(soundOf(word).slice(-1))}`;

/** The class of a first sound; vowels are one class. */
function soundClass(sound: string): string {
  return /[aiu]/.test(sound) ? 'a' : toFileName(sound);
}

/** A character as part of a file name. */
function toFileName(character: string): string {
  return /[a-z]/.test(character) ? character : `-${toHex(character)}`;
}

/** The most blocks that are read for a prefix; for more, its own file is read. */
export const MOST_BLOCKS = 2;

/** The blocks that may have keys with a prefix: index of the first, and of the one after the last. */
export function findBlocks(blocks: readonly string[], prefix: string): [start: number, end: number] {
  const start = Math.max(0, countUpTo(blocks, (first) => first <= prefix) - 1);
  const end = countUpTo(blocks, (first) => first <= prefix || first.startsWith(prefix));
  return [start, end];
}

/** The most records of a kind that are kept under one word: those with the most claims. */
export const MOST_RECORDS = 60;

/** Key of a claim, which sorts claims in order: `7.3b` → `#0007.003b`. */
export function claimKey(paragraph: number, sentence?: number, part = ''): string {
  const start = `#${String(paragraph).padStart(4, '0')}.`;
  return sentence === undefined ? start : `${start}${String(sentence).padStart(3, '0')}${part}`;
}

/** The number of items at the start of a sorted list for which `holds` is true (binary search). */
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
