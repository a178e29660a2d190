/** Asks Pagefind which records have a word: one search for each word, since it silently drops unknown ones. */
import { FIELDS, numberSort, type Field } from './record.ts';

/** Opens an index with Pagefind’s client; the index must have the records’ `numbering`. */
export function openWordIndex({ search }: PagefindClient, numbering: string): WordIndex {
  let numbers: Promise<ReadonlyMap<string, number>> | undefined;
  const kept = new Map<string, Promise<readonly number[]>>();

  /** The number of each of Pagefind’s ids: its place in the results sorted by number. */
  const readNumbers = async (): Promise<ReadonlyMap<string, number>> => {
    const inOrder = async (order: 'asc' | 'desc'): Promise<Found['results']> =>
      (await search(null, { sort: { [numberSort(numbering)]: order } })).results;
    const [results, reverse] = [await inOrder('asc'), await inOrder('desc')];
    // Pagefind ignores a sort key that the index does not have.
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

/** The part of Pagefind’s client that is used. */
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
