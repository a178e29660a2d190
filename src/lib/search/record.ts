/** The files with data of the searched records: what results show, what they link to, and how they can be filtered. */

/** Name of the manifest; all other files are in a folder named after the digest of their contents. */
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
  /** How many records a file of texts has, and a file of links. */
  readonly texts: number;
  readonly links: number;
  /** The initial letters that have their own lists of words; '' if there is one list for all. */
  readonly letters: string;
}

export type SearchKind = 'entity' | 'source' | 'claim';

/** The file that has the texts, or the links, of a record. */
export const textFile = (number: number, size: number): string => `t${Math.floor(number / size)}`;
export const linkFile = (number: number, size: number): string => `l${Math.floor(number / size)}`;

/** The file with the list that can contain a word, by its first letter. */
export function wordFile(word: string, letters: string): string {
  if (letters === '') return 'w';
  const first = word.slice(0, 1);
  return first !== '' && letters.includes(first) ? `w${first.charCodeAt(0).toString(16)}` : 'w0';
}

/** The file with the numbers of the records that have each value of a facet. */
export const facetFile = (facet: string): string => `f-${facet}`;
export type FacetFile = Readonly<Record<string, Numbers>>;

/** The file with the dates of records. */
export const DATES_FILE = 'd';
export type DatesFile = readonly DateRow[];

/** A date of a record: record number, first day, number of days (0: no end), and 1 if the date is from a reference. */
export type DateRow = readonly [number: number, from: number, days: number, isFromReference?: 1];

/** The file with the number of claims of each entity and each source. */
export const CLAIMS_FILE = 'c';

/** What an entity or a source leads to: records that name it, that involve it unnamed, and that only report what it says. */
export type Links = readonly [named: Numbers, involved: Numbers, says: Numbers];

/** Ascending numbers, each stored as the difference from the one before. */
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
  /** The language of title and text, if that is not the site’s. */
  readonly lang?: string;
  /** The text in pieces: alternately its own words and words added in brackets. */
  readonly text: readonly string[];
  /** Other names, each with its language if that is not the site’s. */
  readonly names?: readonly (string | readonly [text: string, lang: string])[];
  /** For a claim: who says it and how firmly, as a sentence. */
  readonly said?: string;
  /** The label of its type, kind or voice. */
  readonly what: string;
  readonly certainty?: string;
  readonly commentary?: string;
  /** For an entity or a source: how many claims involve it or rest on it. */
  readonly claims?: number;
  /** For a claim: where its text mentions an entity, as positions of words. */
  readonly mentions?: Readonly<Record<string, readonly number[]>>;
  /** Earlier wordings, with the editions that had them: `[text, first, last]`. */
  readonly was?: readonly (readonly [text: string, first: number, last: number])[];
  /** The search words of the editors. */
  readonly find?: readonly string[];
  /** Editors’ notes. A result shows one that has a phrase or a word asked for that the rest lacks. */
  readonly notes?: readonly string[];
  /** Dates and identifiers of an entity, which are searched like notes but not shown. */
  readonly facts?: readonly string[];
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

/** The fields of a record, `near` being synonyms, with the suffix that distinguishes a word in the field from one in the text. */
export const FIELDS = { text: '', label: 'xql', find: 'xqf', near: 'xqs', note: 'xqn', was: 'xqw' } as const;
export type Field = keyof typeof FIELDS;

/** What Pagefind indexes of a record: keys of words, by field. */
export interface IndexedRecord {
  readonly number: number;
  readonly content: string;
}

/** The key by which Pagefind sorts records by number; it is different for other records. */
export const numberSort = (numbering: string): string => `n${numbering}`;

/** Names of the facets, in the order of the form. `type` is the type of a claim, `entity-type` that of an entity. */
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
