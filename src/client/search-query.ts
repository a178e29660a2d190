/** A query, as it is put to the index. */
import type { FittingName } from '../lib/names/rank.ts';
import type { NameReader } from '../lib/names/reader.ts';
import { foldText } from '../lib/names/fold.ts';
import { formatNumber, parseNumber } from '../lib/names/number.ts';
import { understand } from '../lib/names/understand.ts';
import { matchesTerm, termsOf } from './search-match.ts';
import type { Pagefind } from './search-pagefind.ts';
import { isSearchable } from './search-state.ts';

/** Reads what was typed; without an index of names every word is a word. */
export async function readQuery(query: string, names: NameReader | undefined): Promise<ReadQuery> {
  const plain = { terms: [], words: [], things: [], isName: false };
  if (query === '') return { ...plain, text: null };
  if (!isSearchable(query)) return { ...plain, text: '' };
  const number = parseNumber(query);
  const words = number ? [formatNumber(number)] : termsOf(query);
  const phrase = /^"(.+)"$/.exec(query.trim())?.[1];
  // An exact phrase is left to Pagefind.
  if (phrase !== undefined) return { ...plain, text: `"${foldText(phrase)}"`, words };
  // Who cannot ask for names asks for words; so does who has an index of them that fails.
  const byWord = { terms: words, tokens: [], things: [], isName: false };
  const { terms, tokens, things, isName } = names ? await understand(query, names).catch(() => byWord) : byWord;
  return { text: [...terms, ...tokens].join(' '), terms, words, things, isName };
}

/**
 * Whether the best find for a term is one that is worth its name (see {@link matchesTerm}), or a name begins so; asked
 * once for each.
 */
export function rememberWords(find: Pagefind, names: NameReader | undefined): (term: string) => Promise<boolean> {
  const known = new Map<string, Promise<boolean>>();
  const ask = async (term: string): Promise<boolean> => {
    if (await names?.isBegun(term).catch(() => false)) return true;
    const [best] = (await find.records(term, {})).results;
    if (!best) return false;
    const { content, title, names: others = [] } = await best.data();
    const words = content.split(/\s+/);
    const found =
      best.words.length > 0 ? best.words.map((at) => words[at] ?? '') : [title, ...others].join(' ').split(/\s+/);
    return found.some((word) => matchesTerm(word, term));
  };
  return (term) => {
    const answer = known.get(term) ?? ask(term);
    known.set(term, answer);
    answer.catch(() => known.delete(term));
    return answer;
  };
}

/** A query that has been read. */
export interface ReadQuery {
  /** What Pagefind is asked for; null for everything, '' where there is nothing to search for. */
  readonly text: string | null;
  /** Its words that are no names, folded. */
  readonly terms: readonly string[];
  /** All its words, folded. */
  readonly words: readonly string[];
  /** What is called as it says, best first. */
  readonly things: readonly FittingName[];
  /** Whether it is a name and nothing else. */
  readonly isName: boolean;
}
