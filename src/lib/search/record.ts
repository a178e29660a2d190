/** The files of the records that are searched: what a result shows, where it leads, and what it can be filtered by. */

/** Name of the manifest; all other files are in a folder named by the digest of their contents. */
export const RECORDS_MANIFEST = 'index.json';

/** The manifest. Records are numbered: entities, then sources, then claims, each in the edition’s order. */
export interface RecordsManifest {
  readonly format: number;
  /** As in the index of names. */
  readonly numbering: string;
  readonly folder: string;
  /** Kinds of record in the order of the records: how many there are, and which facets they have. */
  readonly kinds: readonly (readonly [kind: SearchKind, count: number, facets: readonly Facet[]])[];
  /** How many records have each value, for the closed facets. */
  readonly counts: Readonly<Record<string, Readonly<Record<string, number>>>>;
  /** How many records are in a file of texts, and in one of links. */
  readonly texts: number;
  readonly links: number;
  /** The initial letters that have a list of words of their own; '' where there is one list for all. */
  readonly letters: string;
}

export type SearchKind = 'entity' | 'source' | 'claim';

/** The file of texts, or of links, in which a record is. */
export const textFile = (number: number, size: number): string => `t${Math.floor(number / size)}`;
export const linkFile = (number: number, size: number): string => `l${Math.floor(number / size)}`;

/** The list in which a word is, by its first letter. */
export function wordFile(word: string, letters: string): string {
  if (letters === '') return 'w';
  const first = word.slice(0, 1);
  return first !== '' && letters.includes(first) ? `w${first.charCodeAt(0).toString(16)}` : 'w0';
}

/** The numbers of the records that have each value of a facet. */
export const facetFile = (facet: string): string => `f-${facet}`;
export type FacetFile = Readonly<Record<string, Numbers>>;

/** The file with the dates of records. */
export const DATES_FILE = 'd';
export type DatesFile = readonly DateRow[];

/** A date of a record: its number, first day, and number of days (0: no end); 1 where the date is from a reference. */
export type DateRow = readonly [number: number, from: number, days: number, isFromReference?: 1];

/** The file that says how many claims there are of each entity and each source. */
export const CLAIMS_FILE = 'c';

/** Where an entity or a source leads: records that name it, that involve it unnamed, and that only have its words. */
export type Links = readonly [named: Numbers, involved: Numbers, says: Numbers];

/** Ascending numbers, each as the difference from the one before. */
export type Numbers = readonly number[];

export function packNumbers(numbers: Iterable<number>): number[] {
  const sorted = [...new Set(numbers)].sort((a, b) => a - b);
  return sorted.map((number, index) => number - (sorted[index - 1] ?? 0));
}

export function unpackNumbers(distances: Numbers): number[] {
  let number = 0;
  return distances.map((distance) => (number += distance));
}

/** What a result shows. */
export interface ShownRecord {
  readonly kind: SearchKind;
  /** Address as a path from the site’s root. */
  readonly url: string;
  readonly title: string;
  /** The language of title and text, where that is not the site’s. */
  readonly lang?: string;
  /** The text in pieces, in turns: its own words, then words added in brackets. */
  readonly text: readonly string[];
  /** Other names, each with its language where that is not the site’s. */
  readonly names?: readonly (string | readonly [text: string, lang: string])[];
  /** Of a claim: who says it and how firmly, as a sentence. */
  readonly said?: string;
  /** What it is: the labels of its type, its kind or its voice. */
  readonly what: string;
  readonly certainty?: string;
  readonly commentary?: string;
  /** Of an entity or a source: how many claims involve it or rest on it. */
  readonly claims?: number;
  /** Of a claim: where its text mentions an entity, as positions of words. */
  readonly mentions?: Readonly<Record<string, readonly number[]>>;
  /** Earlier wordings, with the editions that had them: `[text, first, last]`. */
  readonly was?: readonly (readonly [text: string, first: number, last: number])[];
  /** The search words of the editors. */
  readonly find?: readonly string[];
  /** Dates that it was found by, as they are shown; those from references are marked. */
  readonly dates?: readonly (readonly [text: string, from: number, days: number, isFromReference?: 1])[];
}

/** The text of a record without the words added in brackets. */
export function ownText({ text }: ShownRecord): string {
  return text.filter((_piece, index) => index % 2 === 0).join('');
}

/** A name without its language. */
export function textOf(name: string | readonly [text: string, lang: string]): string {
  return typeof name === 'string' ? name : name[0];
}

/** The fields of a record: a suffix keeps a word of one field apart from the same word in its text. */
export const FIELDS = { text: '', label: 'xql', find: 'xqf', was: 'xqw' } as const;
export type Field = keyof typeof FIELDS;

/** What Pagefind indexes of a record: keys of words, by field. */
export interface IndexedRecord {
  readonly number: number;
  readonly content: string;
}

/** The key by which Pagefind sorts records by number; it differs for other records. */
export const numberSort = (numbering: string): string => `n${numbering}`;

/** Names of the facets, in the order of the form. `type` is a claim’s, `entity-type` an entity’s. */
export const FACETS = [
  'kind',
  'type',
  'entity-type',
  'certainty',
  'polarity',
  'source',
  'voice',
  'side',
  'place',
  'year',
  'entity',
  'commentary',
] as const;

export type Facet = (typeof FACETS)[number];

/** Facets with the values of a closed list; the values of the others grow with the content. */
export const CLOSED_FACETS = [
  'type',
  'entity-type',
  'certainty',
  'polarity',
  'voice',
] as const satisfies readonly Facet[];
