/** Writes the name index in small files, so that a query needs few of them however many names there are. */
import { createHash } from 'node:crypto';
import { foldForms, foldWords } from '../names/fold.ts';
import { beginningFile, blockFile, findBlocks, firstLetterFile, lastLetterFile } from '../names/format.ts';
import { MANIFEST, MOST_BLOCKS, MOST_RECORDS, type NameBlock, type NameManifest } from '../names/format.ts';
import type { NameRecord, NameRow } from '../names/format.ts';
import { fitName, foldQuery, rankNames, toFitting } from '../names/rank.ts';

/** The files of an index, by their path below its folder; the same entries give the same bytes, in whatever order. */
export function writeNameIndex(entries: readonly NameEntry[]): NameIndexFiles {
  const rows = sortRows(entries.flatMap(toRows));
  const stretches = cutRows(rows);
  const blocks = stretches.map(({ start }) => start);
  const words = listWords(entries);
  const lists = { first: lettersOf(words, 0), last: lettersOf(words, -1) };
  const files = new Map<string, NameBlock | string>([
    ...stretches.map((stretch, index) => [blockFile(index), toBlock(stretch.rows)] as const),
    ...wideBeginnings(rows, blocks),
    ...wordLists(words),
  ]);
  const texts = [...files].map(([file, content]) => [file, JSON.stringify(content)] as const);
  const size = texts.reduce((sum, [, text]) => sum + text.length, 0);
  const folder = createHash('sha256').update(texts.join('\n')).digest('hex').slice(0, DIGEST);
  if (size <= SMALL) {
    return new Map([[MANIFEST, write({ folder, blocks, ...lists, inline: Object.fromEntries(files) })]]);
  }
  return new Map([
    [MANIFEST, write({ folder, blocks, ...lists })],
    ...texts.map(([file, text]) => [`${folder}/${file}.json`, text] as const),
  ]);
}

/** Letters of all files together up to which they are one. */
const SMALL = 48_000;

/** Letters of a block: two or three kilobytes when they are compressed. */
const BLOCK = 7000;

/** Records in the file of a beginning that very many names have. */
const BEST = 12;

const DIGEST = 8;

function write(manifest: NameManifest): string {
  return JSON.stringify(manifest);
}

/** Every key under which an entry stands. */
function toRows({ record, names, key }: NameEntry): Row[] {
  const rows: Row[] = key === undefined ? [] : [{ key, record, isWord: false }];
  const known = new Set<string>();
  for (const { text, lang } of names) {
    const forms = foldForms(text).filter((form) => form !== '');
    const words = foldWords(text).slice(1);
    for (const [keys, isWord] of [
      [forms, false],
      [words, true],
    ] as const) {
      for (const each of keys) {
        if (known.has(`${each} ${text}`)) continue;
        known.add(`${each} ${text}`);
        rows.push({ key: each, record, isWord, ...(text !== record[2] && { name: text, ...(lang && { lang }) }) });
      }
    }
  }
  return rows;
}

/** Sorted by key, and under a key what more claims are about first; of a word that very many names have, the first ones. */
function sortRows(rows: readonly Row[]): Row[] {
  const sorted = rows.toSorted(
    (a, b) =>
      compareText(a.key, b.key) ||
      Number(a.isWord) - Number(b.isWord) ||
      b.record[4] - a.record[4] ||
      compareText(a.record[1], b.record[1]) ||
      compareText(a.name ?? '', b.name ?? ''),
  );
  const counted = new Map<string, number>();
  return sorted.filter(({ key, isWord }) => {
    const count = (counted.get(key) ?? 0) + 1;
    counted.set(key, count);
    return !isWord || count <= MOST_RECORDS;
  });
}

/** Rows in stretches of a block’s size each; what stands under one key stays together. */
function cutRows(rows: readonly Row[]): Stretch[] {
  const stretches: { start: string; rows: Row[] }[] = [{ start: '', rows: [] }];
  let size = 0;
  let records = new Set<NameRecord>();
  rows.forEach((row, index) => {
    const before = rows[index - 1];
    if (size > BLOCK && before && before.key !== row.key) {
      stretches.push({ start: tellApart(before.key, row.key), rows: [] });
      size = 0;
      records = new Set();
    }
    size += row.key.length + (row.name?.length ?? 0) + 8;
    if (!records.has(row.record)) size += row.record.join().length + 8;
    records.add(row.record);
    stretches.at(-1)?.rows.push(row);
  });
  return stretches;
}

/** The shortest beginning of a key that comes after the key before. */
function tellApart(before: string, key: string): string {
  let length = 1;
  while (length < key.length && key.slice(0, length) <= before) length += 1;
  return key.slice(0, length);
}

function toBlock(rows: readonly Row[]): NameBlock {
  const records = [...new Set(rows.map(({ record }) => record))];
  const places = new Map(records.map((record, index) => [record, index]));
  return {
    records,
    rows: rows.map((row) => toRow(row, places.get(row.record))),
  };
}

/** For every beginning that more blocks have than a reader looks through, the best of what begins so. */
function wideBeginnings(rows: readonly Row[], blocks: readonly string[]): [string, NameBlock][] {
  const groups = new Map<string, Row[]>();
  for (const row of rows) {
    for (let length = 1; length <= row.key.length; length += 1) {
      const beginning = row.key.slice(0, length);
      const [start, end] = findBlocks(blocks, beginning);
      if (end - start <= MOST_BLOCKS) break;
      const group = groups.get(beginning);
      if (group) group.push(row);
      else groups.set(beginning, [row]);
    }
  }
  return [...groups].map(([beginning, group]) => [beginningFile(beginning), toBlock(bestOf(group, beginning))]);
}

function bestOf(rows: readonly Row[], beginning: string): Row[] {
  const query = foldQuery(beginning);
  const names = rows.flatMap((row) => {
    const match = row.record[0] === 'claim' ? 'prefix' : fitName(row.name ?? row.record[2], query);
    return match === undefined ? [] : [toFitting(toRow(row), row.record, match)];
  });
  const best = rankNames(names).slice(0, BEST);
  const wanted = new Set(best.map(({ path, matched }) => `${path} ${matched ?? ''}`));
  return rows.filter(({ record, name }) => wanted.has(`${record[1]} ${name ?? ''}`));
}

function toRow({ key, name, lang }: Row, place = 0): NameRow {
  if (name === undefined) return [key, place];
  return lang === undefined ? [key, place, name] : [key, place, name, lang];
}

/** All words of names, sorted. */
function listWords(entries: readonly NameEntry[]): string[] {
  const words = new Set(
    entries.flatMap(({ names }) =>
      names.flatMap(({ text }) => {
        const parts = foldWords(text);
        // A name of one word may be typed with its article and without a space.
        return parts.length === 1 ? foldForms(text) : parts;
      }),
    ),
  );
  return [...words].filter(({ length }) => length > 1).sort(compareText);
}

/** The words by their first and by their last letter. */
function wordLists(words: readonly string[]): [string, string][] {
  return [firstLetterFile, lastLetterFile].flatMap((file) =>
    [...Map.groupBy(words, file)].map(([name, list]): [string, string] => [name, list.join(' ')]),
  );
}

/** The letters that stand first, or last. */
function lettersOf(words: readonly string[], place: 0 | -1): string {
  return [...new Set(words.map((word) => word.charAt(place === 0 ? 0 : word.length - 1)))].sort(compareText).join('');
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

interface Row {
  readonly key: string;
  readonly record: NameRecord;
  /** Whether the key is a later word of the name. */
  readonly isWord: boolean;
  readonly name?: string;
  readonly lang?: string;
}

interface Stretch {
  readonly start: string;
  readonly rows: readonly Row[];
}

/** Something that can be found by its names, or by a key of its own. */
export interface NameEntry {
  readonly record: NameRecord;
  /** Every name, the displayed one first. */
  readonly names: readonly { readonly text: string; readonly lang?: string }[];
  readonly key?: string;
}

export type NameIndexFiles = ReadonlyMap<string, string>;
