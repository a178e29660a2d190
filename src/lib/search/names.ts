/** Looks up names in the index: by key, by prefix, or by similarity. */
import { likenessOf } from './distance.ts';
import {
  prefixFile,
  blockFile,
  countUpTo,
  findBlocks,
  MOST_BLOCKS,
  firstSoundFile,
  lastSoundFile,
  type NameBlock,
  type NamedKind,
  type NameManifest,
} from './format.ts';
import { listWords, toRows, wordsBySound, type Row } from './rows.ts';

/** Opens an index. `readFile` returns a file by name, or undefined if there is none, and rejects if loading fails. */
export function openNames(manifest: NameManifest, readFile: ReadFile): Names {
  const shelf = manifest.entries ? oneFile(manifest.entries) : manyFiles(manifest.blocks ?? [''], readFile);
  return {
    under: shelf.under,
    at: async (key) => (await shelf.at(key)).filter((found) => found.key === key),
    async near(word, isLast = false) {
      const found = new Map<string, number>();
      for (const file of [firstSoundFile, lastSoundFile]) {
        for (const candidate of await shelf.words(file(word))) {
          const cost = likenessOf(word, candidate, isLast);
          if (cost !== Infinity) found.set(candidate, cost);
        }
        // A wrong first character is rare, so it is only tried if nothing else is near.
        if ([...found.values()].some((cost) => cost <= 1)) break;
      }
      return [...found].sort(([a, costA], [b, costB]) => costA - costB || a.length - b.length);
    },
  };
}

/** An index in one file, held in memory. */
function oneFile(entries: NonNullable<NameManifest['entries']>): Shelf {
  const rows = toRows(entries).map(toFound);
  // Computed when a misspelt word is first looked up.
  let words: ReadonlyMap<string, readonly string[]> | undefined;
  const under = (prefix: string): FoundName[] => {
    const start = countUpTo(rows, ({ key }) => key < prefix);
    const end = countUpTo(rows, ({ key }) => key < prefix || key.startsWith(prefix));
    return rows.slice(start, end);
  };
  return {
    under: (prefix) => Promise.resolve(under(prefix)),
    at: (key) => Promise.resolve(under(key)),
    words: (file) => {
      words ??= wordsBySound(listWords(entries));
      return Promise.resolve(words.get(file) ?? []);
    },
  };
}

/** An index in many files, each fetched when it is first needed. */
function manyFiles(blocks: readonly string[], readFile: ReadFile): Shelf {
  const read = remember(readFile);
  const rowsIn = async (file: string, prefix: string): Promise<FoundName[]> => {
    const block = await read(file);
    if (block === undefined || typeof block === 'string') return [];
    return block.rows.flatMap(([key, index, name, lang]) => {
      const record = block.records[index];
      return record && key.startsWith(prefix) ? [toFound({ key, record, name, lang })] : [];
    });
  };
  return {
    async under(prefix) {
      const [start, end] = findBlocks(blocks, prefix);
      const files =
        end - start > MOST_BLOCKS
          ? [prefixFile(prefix)]
          : Array.from({ length: end - start }, (_, index) => blockFile(start + index));
      return (await Promise.all(files.map((file) => rowsIn(file, prefix)))).flat();
    },
    // All rows of a key are in one block.
    at: (key) => rowsIn(blockFile(findBlocks(blocks, key)[0]), key),
    async words(file) {
      const words = await read(file);
      return typeof words === 'string' ? words.split(' ') : [];
    },
  };
}

type Found = Pick<Row, 'key' | 'record'> & { readonly name?: string | undefined; readonly lang?: string | undefined };

function toFound({ key, record, name, lang }: Found): FoundName {
  const [kind, path, displayed, detail, claims, number] = record;
  return {
    key,
    record: { kind, path, name: displayed, detail, claims, number },
    text: name ?? displayed,
    ...(name !== undefined && { matched: name }),
    ...(lang !== undefined && { lang }),
  };
}

interface Shelf {
  readonly under: (prefix: string) => Promise<FoundName[]>;
  /** Rows, among them all those of a key. */
  readonly at: (key: string) => Promise<FoundName[]>;
  /** The words in the file of a first or last sound. */
  readonly words: (file: string) => Promise<readonly string[]>;
}

type ReadFile = (file: string) => Promise<NameBlock | string | undefined>;

/** A record that has a name. */
export interface NamedRecord {
  readonly kind: NamedKind;
  /** Path from the site’s root. */
  readonly path: string;
  readonly name: string;
  /** The label of its type. */
  readonly detail: string;
  /** How many claims involve it or rest on it. */
  readonly claims: number;
  /** The number of its record. */
  readonly number: number;
}

/** A name, with the key by which it was found. */
export interface FoundName {
  readonly key: string;
  readonly record: NamedRecord;
  readonly text: string;
  /** The name, if it is not the display name. */
  readonly matched?: string;
  /** Its language, if that is not the site’s. */
  readonly lang?: string;
}

export interface Names {
  /** Names under keys with a prefix: all, or the best if there are very many. */
  readonly under: (prefix: string) => Promise<FoundName[]>;
  /** Names under a key: the whole name in one piece, a word of it, or its initials. */
  readonly at: (key: string) => Promise<FoundName[]>;
  /** Words of names that are similar to a word, with the cost of the difference, cheapest first. */
  readonly near: (word: string, isLast?: boolean) => Promise<[word: string, cost: number][]>;
}

/** Keeps what was loaded, by key. Failures are not kept, so loading is tried again when it is next needed. */
export function remember<T>(load: (key: string) => Promise<T>): (key: string) => Promise<T> {
  const kept = new Map<string, Promise<T>>();
  return (key) => {
    const value = kept.get(key) ?? load(key);
    kept.set(key, value);
    value.catch(() => kept.delete(key));
    return value;
  };
}
