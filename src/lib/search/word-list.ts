/** The ordinary words of the index: how many records have each, and which ones resemble a misspelt word. */
import { measureMistakes, WORD_COSTS } from './distance.ts';
import { irregularForms, keyOf } from './words.ts';

/**
 * The list as a file: the words as shown, sorted and separated by spaces, and how many records have each; 0 where it is only in
 * notes or a synonym.
 */
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
          // Of the words that only notes have, a long misspelt word may mean a proper name.
          const isAside = listed.count === 0 && (word.length < 6 || !/^\p{Lu}/u.test(listed.word));
          if (
            isAside ||
            !listed.word.toLowerCase().startsWith(word.slice(0, word.length < 6 ? 2 : 1)) ||
            listed.key.length < 4
          )
            return [];
          const forms = irregularForms(listed.key);
          const shown = listed.word.toLowerCase();
          // Short stems are easily similar by chance: “leak” is neither “look” nor the “lead” of “leadership”.
          const most = key.length < 5 ? 0 : key.length < 7 ? 0.5 : key.length < 9 ? Math.min(limit, 1.5) : limit;
          const costOf = (typed: string, form: string, atMost: number): number =>
            measureMistakes(typed, form, atMost, false, WORD_COSTS);
          // With another ending too, a word with a similar stem is another word: “corrections” is not “current”.
          const isOther = forms.includes(shown) || costOf(word, shown, limit + 2) === Infinity;
          const stem = isOther ? Infinity : costOf(key, listed.key, most);
          const spelt = [shown, ...forms].map((form) => costOf(word, form, limit));
          // If both are equally near, a similar word comes before one with a similar stem.
          const cost = Math.min(...spelt, stem + 0.25) + (listed.count === 0 ? 1 : 0);
          return cost === Infinity ? [] : [{ ...listed, cost }];
        })
        .sort((a, b) => a.cost - b.cost || b.count - a.count);
    },
  };
}

/** A word of the index: its key, how it is shown, and how many records have it. */
export interface ListedWord {
  readonly key: string;
  readonly word: string;
  readonly count: number;
}

export interface WordList {
  get(key: string): ListedWord | undefined;
  /** Words with a prefix, the most frequent first. */
  under(prefix: string): ListedWord[];
  /** Words that are similar to a misspelt one, nearest first. */
  near(word: string): (ListedWord & { readonly cost: number })[];
}
