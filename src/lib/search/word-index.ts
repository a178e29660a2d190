/**
 * The words of the index: how many records have each, which one a misspelt word may be, and, from Pagefind, which records have
 * it.
 */
import { FIELDS, numberSort, type Field } from './record.ts';
import { measureMistakes } from './distance.ts';
import { keyOf } from './words.ts';

/**
 * Opens an index over Pagefind’s client, which is asked for one word at a time, since it silently drops unknown ones; `numbering` is
 * that of the records, which the index must share.
 */
export function openWordIndex({ search }: PagefindClient, numbering: string): WordIndex {
  let numbers: Promise<ReadonlyMap<string, number>> | undefined;
  const kept = new Map<string, Promise<readonly number[]>>();

  /** Sorted by number, the records tell the number of each of Pagefind’s ids. */
  const readNumbers = async (): Promise<ReadonlyMap<string, number>> => {
    const inOrder = async (order: 'asc' | 'desc'): Promise<Found['results']> =>
      (await search(null, { sort: { [numberSort(numbering)]: order } })).results;
    const [results, reverse] = [await inOrder('asc'), await inOrder('desc')];
    // Pagefind ignores an order that the index does not have.
    if (results.length > 1 && results[0]?.id === reverse[0]?.id)
      throw new Error('The index of words is of other records.');
    return new Map(results.map(({ id }, number) => [id, number]));
  };

  const ask = async (word: string): Promise<readonly number[]> => {
    numbers ??= readNumbers();
    const [{ results }, byId] = await Promise.all([search(`"${word}"`), numbers]);
    return results.flatMap(({ id }) => byId.get(id) ?? []);
  };

  return {
    find(key, field) {
      const word = key + FIELDS[field];
      const answer = kept.get(word) ?? ask(word);
      kept.set(word, answer);
      answer.catch(() => {
        kept.delete(word);
        numbers = undefined;
      });
      return answer;
    },
    async open() {
      numbers ??= readNumbers();
      await numbers;
    },
  };
}

/** What is used of Pagefind’s client. */
export interface PagefindClient {
  readonly search: (
    term: string | null,
    options?: { readonly sort?: Readonly<Record<string, 'asc' | 'desc'>> },
  ) => Promise<Found>;
}

interface Found {
  readonly results: readonly { readonly id: string }[];
}

export interface WordIndex {
  /** The numbers of the records that have a word, by its key, in a field. */
  readonly find: (key: string, field: Field) => Promise<readonly number[]>;
  /** Loads what every search needs. */
  readonly open: () => Promise<void>;
}

/** The list as a file: words as they are shown, sorted, separated by spaces; and in how many records each is. */
export interface WordFile {
  readonly words: string;
  readonly counts: readonly number[];
}

/** Reads the words of a file. */
export function readWords({ words, counts }: WordFile): WordList {
  const byKey = new Map<string, ListedWord>();
  const list = words === '' ? [] : words.split(' ');
  list.forEach((word, index) => {
    const key = keyOf(word.toLowerCase());
    byKey.set(key, { key, word, count: counts[index] ?? 0 });
  });
  const all = [...byKey.values()];
  return {
    get: (key) => byKey.get(key),
    under: (prefix) =>
      all.filter(({ word }) => word.toLowerCase().startsWith(prefix)).sort((a, b) => b.count - a.count),
    near(word) {
      const limit = word.length < 5 ? 0 : word.length < 9 ? 1 : 2;
      if (limit === 0) return [];
      const key = keyOf(word);
      return all
        .flatMap((listed) => {
          if (listed.word[0]?.toLowerCase() !== word[0] || listed.key.length < 4) return [];
          const cost = Math.min(
            measureMistakes(key, listed.key, limit),
            measureMistakes(word, listed.word.toLowerCase(), limit),
          );
          return cost === Infinity ? [] : [{ ...listed, cost }];
        })
        .sort((a, b) => a.cost - b.cost || b.count - a.count);
    },
  };
}

/** A word of the index: its key, how it is shown, and in how many records it is. */
export interface ListedWord {
  readonly key: string;
  readonly word: string;
  readonly count: number;
}

export interface WordList {
  get(key: string): ListedWord | undefined;
  /** Words with a prefix, the most frequent first. */
  under(prefix: string): ListedWord[];
  /** Words that are like a misspelt one, nearest first. */
  near(word: string): (ListedWord & { readonly cost: number })[];
}
