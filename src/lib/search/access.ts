/** Reads the parts of an index. What cannot be had is noted and done without; what has moved to another publication is not. */
import { foldWords } from './fold.ts';
import { openRecordFiles, type MatchSources, type RecordFiles } from './match.ts';
import type { Names } from './names.ts';
import { textFile, wordFile, type Field, type RecordsManifest, type SearchKind, type ShownRecord } from './record.ts';
import { readWords, type WordList } from './word-list.ts';

/** Opens an index over what `access` gives. */
export function openIndex({ manifest, names, read, find }: IndexAccess): Index {
  const { kinds, texts, letters, links } = manifest;
  const files = openRecordFiles(read, links);
  const lists = new Map<string, Promise<WordList>>();
  const kindOf = (number: number): SearchKind => {
    let end = 0;
    return kinds.find(([, count]) => number < (end += count))?.[0] ?? 'claim';
  };
  const listOf = (name: string): Promise<WordList> => {
    const list = lists.get(name) ?? files.words(name).then(readWords);
    lists.set(name, list);
    list.catch(() => lists.delete(name));
    return list;
  };
  return {
    manifest,
    files,
    kindOf,
    total: kinds.reduce((sum, [, count]) => sum + count, 0),
    async load(number) {
      const block = (await read(textFile(number, texts))) as readonly ShownRecord[] | undefined;
      const record = block?.[number % texts];
      if (!record) throw new MovedError('A record is not where it was.');
      return record;
    },
    guard: (missing) => ({
      find: (key, field) => orNothing('words', missing, () => find(key, field), []),
      links: (number) => orNothing('links', missing, () => files.links(number), [[], [], []]),
      facet: (facet) => orNothing('filters', missing, () => files.facet(facet), {}),
      dates: () => orNothing('dates', missing, () => files.dates(), []),
      claims: () => orNothing('filters', missing, () => files.claims(), []),
      isClaim: (number) => kindOf(number) === 'claim',
      names: () => guardNames(names, missing),
      words: (query) => {
        const wanted = [...new Set(foldWords(query).map((word) => wordFile(word, letters)))];
        return orNothing('spelling', missing, async () => joinLists(await Promise.all(wanted.map(listOf))), undefined);
      },
    }),
  };
}

function guardNames(names: Names | undefined, missing: Set<Part>): Names | undefined {
  if (!names) {
    missing.add('names');
    return undefined;
  }
  return {
    at: (key) => orNothing('names', missing, () => names.at(key), []),
    under: (beginning) => orNothing('names', missing, () => names.under(beginning), []),
    near: (word, isLast) => orNothing('names', missing, () => names.near(word, isLast), []),
  };
}

/** What a part of the index gives, or nothing where it cannot be had, which is noted. */
async function orNothing<T>(part: Part, missing: Set<Part>, get: () => Promise<T>, nothing: T): Promise<T> {
  try {
    return await get();
  } catch (error) {
    if (error instanceof MovedError) throw error;
    missing.add(part);
    return nothing;
  }
}

function joinLists(lists: readonly WordList[]): WordList {
  return {
    get: (key) => lists.map((list) => list.get(key)).find((listed) => listed !== undefined),
    beginning: (start) => lists.flatMap((list) => list.beginning(start)),
    near: (word) => lists.flatMap((list) => list.near(word)).sort((a, b) => a.cost - b.cost),
  };
}

/** The index that is read is of another publication than its files. */
export class MovedError extends Error {}

/** A part of the index that could not be loaded. */
export type Part = 'names' | 'words' | 'spelling' | 'links' | 'filters' | 'dates';

/** What an index is read with. */
export interface IndexAccess {
  readonly manifest: RecordsManifest;
  /** Absent where the index of names could not be loaded. */
  readonly names: Names | undefined;
  /** A file of records by name; undefined when there is none. It rejects when it cannot be had. */
  readonly read: (file: string) => Promise<unknown>;
  /** The numbers of the records that have a word in a field. */
  readonly find: (key: string, field: Field) => Promise<readonly number[]>;
}

export interface Index {
  readonly manifest: RecordsManifest;
  readonly files: RecordFiles;
  /** How many records there are. */
  readonly total: number;
  readonly kindOf: (number: number) => SearchKind;
  readonly load: (number: number) => Promise<ShownRecord>;
  /** The parts; those that cannot be had give nothing and are added to `missing`. */
  readonly guard: (missing: Set<Part>) => GuardedIndex;
}

export interface GuardedIndex extends MatchSources {
  readonly claims: () => Promise<readonly number[]>;
  /** Absent where they could not be loaded. */
  readonly names: () => Names | undefined;
  /** The list of words that has the words of a query, if they are words; without it no word is known to be unknown. */
  readonly words: (query: string) => Promise<WordList | undefined>;
}
