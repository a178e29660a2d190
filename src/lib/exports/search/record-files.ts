/** Writes the records as files: texts, links, values of facets, dates, and the list of words. */
import { createHash } from 'node:crypto';
import type { Edition } from '../../edition/model.ts';
import {
  CLOSED_FACETS,
  FACETS,
  CLAIMS_FILE,
  DATES_FILE,
  facetFile,
  linkFile,
  packNumbers,
  RECORDS_MANIFEST,
  textFile,
  wordFile,
  type DateRow,
  type Links,
  type RecordsManifest,
} from '../../search/record.ts';
import { FORMAT } from '../../search/format.ts';
import { splitWords } from '../../search/words.ts';
import { collectLinks } from './links.ts';
import type { SearchRecord } from './records.ts';
import { listWords } from './word-counts.ts';

/** The files, by their path in their folder. */
export function writeRecords(
  edition: Edition,
  records: readonly SearchRecord[],
  numbering: string,
): ReadonlyMap<string, string> {
  const contents = new Map<string, unknown>([
    ...inBlocks(
      records.map(({ shown }) => shown),
      TEXTS,
      textFile,
    ),
    ...inBlocks<Links>(collectLinks(edition, records), LINKS, linkFile),
    ...FACETS.filter((facet) => facet !== 'kind').map(
      (facet) => [facetFile(facet), toFacetFile(records, facet)] as const,
    ),
    [DATES_FILE, toDates(records)],
    [CLAIMS_FILE, records.flatMap(({ shown: { claims } }) => claims ?? [])],
  ]);
  const words = listWords(records);
  const letters = words.length <= MOST_WORDS ? '' : lettersOf(words);
  contents.set(wordFile('', letters), { words: '', counts: [] });
  for (const [file, list] of Map.groupBy(words, ([word]) => wordFile(splitWords(word)[0] ?? '', letters)))
    contents.set(file, { words: list.map(([word]) => word).join(' '), counts: list.map(([, count]) => count) });
  const files = [...contents].map(([file, content]) => [file, JSON.stringify(content)] as const);
  const folder = createHash('sha256').update(files.join('\n')).digest('hex').slice(0, DIGEST);
  const manifest: RecordsManifest = {
    format: FORMAT,
    numbering,
    folder,
    ...toTotals(records),
    texts: TEXTS,
    links: LINKS,
    letters,
  };
  return new Map([
    [RECORDS_MANIFEST, JSON.stringify(manifest)],
    ...files.map(([file, text]) => [`${folder}/${file}.json`, text] as const),
  ]);
}

/** A digest of all records in their order. All search files of one build have the same, so that they match. */
export function toNumbering(records: readonly SearchRecord[]): string {
  const hash = createHash('sha256');
  for (const { shown, searched } of records) hash.update(JSON.stringify([shown, searched]));
  return hash.digest('hex').slice(0, DIGEST);
}

/** Records per file: few, so that the first ten results cost little to fetch, wherever they are. */
const TEXTS = 12;
const LINKS = 128;

/** The most words of a single list; about 20 KB compressed. */
const MOST_WORDS = 5000;

const DIGEST = 8;

function inBlocks<T>(
  items: readonly T[],
  size: number,
  nameOf: (number: number, size: number) => string,
): [string, T[]][] {
  return Array.from({ length: Math.ceil(items.length / size) }, (_, block) => [
    nameOf(block * size, size),
    items.slice(block * size, (block + 1) * size),
  ]);
}

function toFacetFile(records: readonly SearchRecord[], facet: (typeof FACETS)[number]): Record<string, number[]> {
  const numbers = new Map<string, number[]>();
  records.forEach(({ facets }, number) => {
    for (const value of facets[facet] ?? []) {
      const list = numbers.get(value);
      if (list) list.push(number);
      else numbers.set(value, [number]);
    }
  });
  return Object.fromEntries(
    [...numbers].sort(([a], [b]) => (a < b ? -1 : 1)).map(([value, list]) => [value, packNumbers(list)]),
  );
}

function toDates(records: readonly SearchRecord[]): DateRow[] {
  return records.flatMap(({ dates }, number) =>
    dates.map(({ from, days, isFromReference }): DateRow =>
      isFromReference ? [number, from, days, 1] : [number, from, days],
    ),
  );
}

/** The first letters that have their own list of words. */
function lettersOf(words: readonly (readonly [word: string, count: number])[]): string {
  return [...new Set(words.map(([word]) => (splitWords(word)[0] ?? '').slice(0, 1)))]
    .filter((letter) => /[a-z]/.test(letter))
    .sort()
    .join('');
}

/** For each kind, the number of records and their facets; for each value of a closed facet, the number of records. */
function toTotals(records: readonly SearchRecord[]): Pick<RecordsManifest, 'kinds' | 'counts'> {
  const kinds = Map.groupBy(records, ({ shown }) => shown.kind);
  const counts = CLOSED_FACETS.map((facet) => {
    const values = records.flatMap(({ facets }) => facets[facet] ?? []);
    return [
      facet,
      Object.fromEntries(
        [...Map.groupBy(values, (value) => value)].map(([value, all]) => [value, all.length] as const).sort(),
      ),
    ] as const;
  });
  return {
    kinds: [...kinds].map(([kind, members]) => [
      kind,
      members.length,
      FACETS.filter((facet) => members.some(({ facets }) => (facets[facet]?.length ?? 0) > 0)),
    ]),
    counts: Object.fromEntries(counts),
  };
}
