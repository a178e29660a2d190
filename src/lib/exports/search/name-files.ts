/** Writes the name index: one file, or small ones if one file would be too large to load when somebody types a letter. */
import { createHash } from 'node:crypto';
import {
  prefixFile,
  blockFile,
  findBlocks,
  FORMAT,
  MANIFEST,
  MOST_BLOCKS,
  type NameBlock,
  type NameEntry,
  type NameManifest,
  type NameRecord,
  type NameRow,
} from '../../search/format.ts';
import { compareText, listWords, toRows, wordsBySound, type Row } from '../../search/rows.ts';

/** The files of the index, by their path in its folder. The same entries in any order give the same bytes. */
export function writeNameIndex(entries: readonly NameEntry[], numbering: string): ReadonlyMap<string, string> {
  const head = { format: FORMAT, numbering };
  const whole = JSON.stringify({
    ...head,
    entries: entries.toSorted(([a], [b]) => a[5] - b[5]),
  } satisfies NameManifest);
  if (whole.length <= SMALL) return new Map([[MANIFEST, whole]]);
  const rows = toRows(entries);
  const parts = splitRows(rows);
  const blocks = parts.map(({ start }) => start);
  const files = new Map<string, NameBlock | string>([
    ...parts.map((part, index) => [blockFile(index), toBlock(part.rows)] as const),
    ...widePrefixes(rows, blocks),
    ...[...wordsBySound(listWords(entries))].map(([name, words]) => [name, words.join(' ')] as const),
  ]);
  const texts = [...files].map(([file, content]) => [file, JSON.stringify(content)] as const);
  const folder = createHash('sha256').update(texts.join('\n')).digest('hex').slice(0, DIGEST);
  return new Map([
    [MANIFEST, JSON.stringify({ ...head, folder, blocks } satisfies NameManifest)],
    ...texts.map(([file, text]) => [`${folder}/${file}.json`, text] as const),
  ]);
}

/** The most characters of a single file; about 20 KB compressed. */
const SMALL = 90_000;

/** About how many characters a block has; two or three kilobytes compressed. */
const BLOCK = 7000;

/** How many records there are in the file of a prefix that very many names share. */
const BEST = 12;

const DIGEST = 8;

/** Splits rows into blocks. Rows with the same key stay together. */
function splitRows(rows: readonly Row[]): Part[] {
  const parts: { start: string; rows: Row[] }[] = [{ start: '', rows: [] }];
  let size = 0;
  let records = new Set<NameRecord>();
  rows.forEach((row, index) => {
    const before = rows[index - 1];
    if (size > BLOCK && before && before.key !== row.key) {
      parts.push({ start: shortestAfter(before.key, row.key), rows: [] });
      size = 0;
      records = new Set();
    }
    size += row.key.length + (row.name?.length ?? 0) + 8;
    if (!records.has(row.record)) size += row.record.join().length + 8;
    records.add(row.record);
    parts.at(-1)?.rows.push(row);
  });
  return parts;
}

/** The shortest prefix of a key that sorts after the key before it. */
function shortestAfter(before: string, key: string): string {
  let length = 1;
  while (length < key.length && key.slice(0, length) <= before) length += 1;
  return key.slice(0, length);
}

function toBlock(rows: readonly Row[]): NameBlock {
  const records = [...new Set(rows.map(({ record }) => record))];
  const places = new Map(records.map((record, index) => [record, index]));
  return { records, rows: rows.map((row) => toRow(row, places.get(row.record))) };
}

/** The best matches for every prefix whose names are in more blocks than a client reads. */
function widePrefixes(rows: readonly Row[], blocks: readonly string[]): [string, NameBlock][] {
  const groups = new Map<string, Row[]>();
  for (const row of rows) {
    for (let length = 1; length <= row.key.length; length += 1) {
      const prefix = row.key.slice(0, length);
      const [start, end] = findBlocks(blocks, prefix);
      if (end - start <= MOST_BLOCKS) break;
      const group = groups.get(prefix);
      if (group) group.push(row);
      else groups.set(prefix, [row]);
    }
  }
  return [...groups].map(([prefix, group]) => [prefixFile(prefix), toBlock(bestOf(group, prefix))]);
}

/** The best rows: whole names first, entities and sources before claims, then those with more claims. */
function bestOf(rows: readonly Row[], prefix: string): Row[] {
  const isClaim = ({ record: [kind] }: Row): number => Number(kind === 'claim');
  const ordered = rows.toSorted(
    (a, b) =>
      Number(b.key === prefix) - Number(a.key === prefix) ||
      isClaim(a) - isClaim(b) ||
      Number(a.isWord) - Number(b.isWord) ||
      Number(a.name !== undefined) - Number(b.name !== undefined) ||
      b.record[4] - a.record[4] ||
      compareText(a.key, b.key) ||
      compareText(a.record[1], b.record[1]),
  );
  const wanted = new Set<string>();
  return ordered
    .filter(({ record: [, path] }) => {
      if (wanted.size < BEST) wanted.add(path);
      return wanted.has(path);
    })
    .slice(0, 3 * BEST)
    .sort((a, b) => compareText(a.key, b.key));
}

function toRow({ key, name, lang }: Row, place = 0): NameRow {
  if (name === undefined) return [key, place];
  return lang === undefined ? [key, place, name] : [key, place, name, lang];
}

interface Part {
  readonly start: string;
  readonly rows: readonly Row[];
}
