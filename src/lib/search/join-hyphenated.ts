/** Joins words that a hyphen splits: “hard-liners”, if the texts have “hardliners”. */
import { foldWords } from './fold.ts';
import type { Access } from './read-words.ts';
import { keyOf } from './words.ts';

/** The folded words of a query. Hyphenated parts are joined if only that is a word of the index and no part is in a name. */
export async function joinHyphenated(
  parts: readonly string[],
  query: string,
  { names, words }: Access,
): Promise<string[]> {
  const joined = [...parts];
  for (const typed of query.match(HYPHENATED) ?? []) {
    const own = foldWords(typed);
    const inNames = await Promise.all(own.map(async (part) => ((await names?.at(part)) ?? []).length > 0));
    if (own.length < 2 || inNames.includes(true)) continue;
    const list = await words();
    const isListed = (part: string): boolean => list?.get(keyOf(part)) !== undefined;
    if (!isListed(own.join('')) || own.every(isListed)) continue;
    const place = joined.findIndex((_, start) => own.every((part, step) => joined[start + step] === part));
    if (place !== -1) joined.splice(place, own.length, own.join(''));
  }
  return joined;
}

const HYPHENATED = /\p{L}{2,}(?:\p{Pd}\p{L}{2,})+/gu;
