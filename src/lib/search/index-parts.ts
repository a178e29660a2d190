/** Reads the parts of an index. A part that cannot be loaded is left out and reported. */
import { foldWords } from './fold.ts';
import { type Names, remember } from './names.ts';
import {
  CLAIMS_FILE,
  DATES_FILE,
  facetFile,
  linkFile,
  textFile,
  wordFile,
  type DatesFile,
  type FacetFile,
  type Field,
  type Links,
  type RecordsManifest,
  type SearchKind,
  type ShownRecord,
} from './record.ts';
import { readWords, type WordFile, type WordList } from './word-list.ts';

/** Opens an index. */
export function openIndex(access: IndexAccess): Index {
  const { kinds, texts } = access.manifest;
  /** Reads a file that exists in every index. */
  const readFile = async (file: string): Promise<unknown> => {
    const content = await access.read(file);
    if (content === undefined) throw new Error(`${file} is missing.`);
    return content;
  };
  const readList = remember(async (file) => readWords((await readFile(file)) as WordFile));
  return {
    manifest: access.manifest,
    total: kinds.reduce((sum, [, count]) => sum + count, 0),
    kindOf(number) {
      let end = 0;
      return kinds.find(([, count]) => number < (end += count))?.[0] ?? 'claim';
    },
    async load(number) {
      const block = (await access.read(textFile(number, texts))) as readonly ShownRecord[] | undefined;
      const record = block?.[number % texts];
      if (!record) throw new MovedError('A record is not where it was.');
      return record;
    },
    open: (missing) => openParts(access, readFile, readList, missing),
  };
}

function openParts(
  { manifest, names, find }: IndexAccess,
  readFile: (file: string) => Promise<unknown>,
  readList: (file: string) => Promise<WordList>,
  missing: Set<Part>,
): IndexParts {
  /** Returns a part of the index, or `nothing` if it cannot be loaded. */
  const attempt = async <T>(part: Part, nothing: T, get: () => Promise<T>): Promise<T> => {
    try {
      return await get();
    } catch (error) {
      if (error instanceof MovedError) throw error;
      missing.add(part);
      return nothing;
    }
  };
  return {
    find: (key, field) => attempt('words', [], () => find(key, field)),
    links: (number) =>
      attempt('links', NO_LINKS, async () => {
        const links = (await readFile(linkFile(number, manifest.links))) as readonly Links[];
        return links[number % manifest.links] ?? NO_LINKS;
      }),
    facet: (facet) => attempt('filters', {}, async () => (await readFile(facetFile(facet))) as FacetFile),
    dates: () => attempt('dates', [], async () => (await readFile(DATES_FILE)) as DatesFile),
    claims: () => attempt('filters', [], async () => (await readFile(CLAIMS_FILE)) as readonly number[]),
    names() {
      if (!names) {
        missing.add('names');
        return undefined;
      }
      return {
        at: (key) => attempt('names', [], () => names.at(key)),
        under: (prefix) => attempt('names', [], () => names.under(prefix)),
        near: (word, isLast) => attempt('names', [], () => names.near(word, isLast)),
      };
    },
    words(query) {
      const files = [...new Set(foldWords(query).map((word) => wordFile(word, manifest.letters)))];
      return attempt('spelling', undefined, async () => joinLists(await Promise.all(files.map(readList))));
    },
  };
}

const NO_LINKS: Links = [[], [], []];

function joinLists(lists: readonly WordList[]): WordList {
  return {
    get: (key) => lists.map((list) => list.get(key)).find((listed) => listed !== undefined),
    under: (prefix) => lists.flatMap((list) => list.under(prefix)),
    near: (word) => lists.flatMap((list) => list.near(word)).sort((a, b) => a.cost - b.cost),
  };
}

/** The files belong to a different publication than the manifest. */
export class MovedError extends Error {}

/** A part of the index that could not be loaded. */
export type Part = 'names' | 'words' | 'spelling' | 'links' | 'filters' | 'dates';

/** What an index is read with. */
export interface IndexAccess {
  readonly manifest: RecordsManifest;
  /** Undefined if the index of names could not be loaded. */
  readonly names: Names | undefined;
  /** Reads a file of records by name; undefined if there is none. Rejects if it cannot be loaded. */
  readonly read: (file: string) => Promise<unknown>;
  /** The numbers of the records that have a word in a field. */
  readonly find: (key: string, field: Field) => Promise<readonly number[]>;
}

export interface Index {
  readonly manifest: RecordsManifest;
  /** How many records there are. */
  readonly total: number;
  readonly kindOf: (number: number) => SearchKind;
  readonly load: (number: number) => Promise<ShownRecord>;
  /** The parts. Those that cannot be loaded are empty and added to `missing`. */
  readonly open: (missing: Set<Part>) => IndexParts;
}

export interface IndexParts {
  /** The records that have a word, by its key, in a field. */
  readonly find: IndexAccess['find'];
  /** The records that an entity or a source leads to. */
  readonly links: (number: number) => Promise<Links>;
  readonly facet: (facet: string) => Promise<FacetFile>;
  readonly dates: () => Promise<DatesFile>;
  /** How many claims each entity and each source has. */
  readonly claims: () => Promise<readonly number[]>;
  /** Undefined if they could not be loaded. */
  readonly names: () => Names | undefined;
  /** The lists that can contain the words of a query; undefined if they could not be loaded. */
  readonly words: (query: string) => Promise<WordList | undefined>;
}
