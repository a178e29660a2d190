/** Reads a query for the search index: which of its words are names, and which are words. */
import { foldWords } from './fold.ts';
import { parseNumber } from './number.ts';
import type { FittingName } from './rank.ts';
import type { NameReader } from './reader.ts';
import { nameToken, numberToken } from './token.ts';

/** What a query asks for. Names that are more than a word are taken as long as they can be. */
export async function understand(query: string, names: Pick<NameReader, 'named'>): Promise<Understood> {
  const number = parseNumber(query);
  // A number by itself is a paragraph, unless it is a year or a name.
  if (number && (number.isMarked || (number.paragraph < 1000 && (await names.named(query)).length === 0)))
    return { terms: [], tokens: [numberToken(number)], things: [], isName: false };
  const words = foldWords(query).slice(0, MOST_WORDS);
  const terms: string[] = [];
  const tokens: string[] = [];
  const things: FittingName[] = [];
  let start = 0;
  while (start < words.length) {
    const found = await findLongest(words.slice(start, start + LONGEST_NAME), names);
    if (found) {
      tokens.push(nameToken(found.things.map(({ path }) => path)));
      things.push(...found.things);
    } else terms.push(words[start] ?? '');
    start += found?.length ?? 1;
  }
  return { terms, tokens, things, isName: terms.length === 0 && tokens.length === 1 };
}

/** The name that so many words as can be make, from the first on. */
async function findLongest(words: readonly string[], names: Pick<NameReader, 'named'>): Promise<Found | undefined> {
  const lookups = words.map((_word, index) => names.named(words.slice(0, index + 1).join(' ')));
  const all = await Promise.all(lookups);
  const length = all.findLastIndex((things) => things.length > 0) + 1;
  const things = all[length - 1];
  return things && { things, length };
}

/** Words of the longest name that is looked for within a longer query, and words of a query that are looked at. */
const LONGEST_NAME = 8;
const MOST_WORDS = 24;

interface Found {
  readonly things: readonly FittingName[];
  readonly length: number;
}

/** A query, understood. */
export interface Understood {
  /** Its words that are no names, folded. */
  readonly terms: readonly string[];
  /** The words of the index for its names, or for its number. */
  readonly tokens: readonly string[];
  /** What is called so, of all names in it. */
  readonly things: readonly FittingName[];
  /** Whether it is a name and nothing else. */
  readonly isName: boolean;
}
