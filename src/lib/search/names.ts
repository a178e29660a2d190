/** Looks names up in the index: by a key, by a beginning, by likeness. Knows nothing of the network. */
import { likenessOf } from './distance.ts';
import {
  beginningFile,
  blockFile,
  countUpTo,
  findBlocks,
  MOST_BLOCKS,
  firstSoundFile,
  lastSoundFile,
  type NameBlock,
  type NameManifest,
  type NameRecord,
} from './format.ts';
import { listWords, toRows, wordsBySound, type Row } from './rows.ts';

/** Opens an index; `readFile` gives a file by name, undefined when there is none. It rejects when one cannot be had. */
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
        // A wrong first letter is rare, and looked for where nothing else is quite near.
        if ([...found.values()].some((cost) => cost <= 1)) break;
      }
      return [...found].sort(([a, costA], [b, costB]) => costA - costB || a.length - b.length);
    },
  };
}

/** All in memory. */
function oneFile(entries: NonNullable<NameManifest['entries']>): Shelf {
  const rows = toRows(entries).map(toFound);
  // Made when a mistake is first looked for.
  let words: ReadonlyMap<string, readonly string[]> | undefined;
  const under = (beginning: string): FoundName[] => {
    const start = countUpTo(rows, ({ key }) => key < beginning);
    const end = countUpTo(rows, ({ key }) => key < beginning || key.startsWith(beginning));
    return rows.slice(start, end);
  };
  return {
    under: (beginning) => Promise.resolve(under(beginning)),
    at: (key) => Promise.resolve(under(key)),
    words: (file) => {
      words ??= wordsBySound(listWords(entries));
      return Promise.resolve(words.get(file) ?? []);
    },
  };
}

/** In files, each fetched when it is first wanted. */
function manyFiles(blocks: readonly string[], readFile: ReadFile): Shelf {
  const kept = new Map<string, Promise<NameBlock | string | undefined>>();
  const read = (file: string): Promise<NameBlock | string | undefined> => {
    const content = kept.get(file) ?? readFile(file);
    kept.set(file, content);
    content.catch(() => kept.delete(file));
    return content;
  };
  const rowsIn = async (file: string, beginning: string): Promise<FoundName[]> => {
    const block = await read(file);
    if (block === undefined || typeof block === 'string') return [];
    return block.rows.flatMap(([key, index, name, lang]) => {
      const record = block.records[index];
      return record && key.startsWith(beginning) ? [toFound({ key, record, name, lang })] : [];
    });
  };
  return {
    async under(beginning) {
      const [start, end] = findBlocks(blocks, beginning);
      const files =
        end - start > MOST_BLOCKS
          ? [beginningFile(beginning)]
          : Array.from({ length: end - start }, (_, index) => blockFile(start + index));
      return (await Promise.all(files.map((file) => rowsIn(file, beginning)))).flat();
    },
    // What stands under one key stands in one block.
    at: (key) => rowsIn(blockFile(findBlocks(blocks, key)[0]), key),
    async words(file) {
      const words = await read(file);
      return typeof words === 'string' ? words.split(' ') : [];
    },
  };
}

type Found = Pick<Row, 'key' | 'record'> & { readonly name?: string | undefined; readonly lang?: string | undefined };

function toFound({ key, record, name, lang }: Found): FoundName {
  return {
    key,
    record,
    text: name ?? record[2],
    ...(name !== undefined && { matched: name }),
    ...(lang !== undefined && { lang }),
  };
}

interface Shelf {
  readonly under: (beginning: string) => Promise<FoundName[]>;
  /** Rows among which those of a key are. */
  readonly at: (key: string) => Promise<FoundName[]>;
  /** The words in a file of those that begin, or end, with a sound. */
  readonly words: (file: string) => Promise<readonly string[]>;
}

type ReadFile = (file: string) => Promise<NameBlock | string | undefined>;

/** A name, with the key that it was found by. */
export interface FoundName {
  readonly key: string;
  readonly record: NameRecord;
  readonly text: string;
  /** The name, where it is not the display name. */
  readonly matched?: string;
  /** Its language, where that is not the site’s. */
  readonly lang?: string;
}

export interface Names {
  /** Names under keys that begin with something: all, or the best where there are very many. */
  readonly under: (beginning: string) => Promise<FoundName[]>;
  /** Names under a key: called so in one piece, with this word in them, or with these initials. */
  readonly at: (key: string) => Promise<FoundName[]>;
  /** Words of names that a word may be meant to be, with what that costs, cheapest first. */
  readonly near: (word: string, isLast?: boolean) => Promise<[word: string, cost: number][]>;
}
