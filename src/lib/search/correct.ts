/** Corrects words of a query that are in no record: plurals, prefixes, misspellings. */
import { allowedMistakes, measureMistakes, soundOf, WORD_COSTS } from './distance.ts';
import { foldWords } from './fold.ts';
import { foldLetters } from './letters.ts';
import { COMMON_KEYS, FOREIGN_WORDS, isStopWord, keyOf } from './words.ts';
import { isKindWord } from './kinds.ts';
import type { FoundName, Names } from './names.ts';
import { findTerm } from './terms.ts';
import type { WordList } from './word-list.ts';

/** What a word of a query is read as. */
export async function correctWord(word: string, options: CorrectOptions): Promise<CorrectedWord> {
  const { raw, isLast, isExact, names, words } = options;
  const isKnown =
    isStopWord(word) || COMMON_KEYS.has(keyOf(word)) || isKindWord(word) || findTerm([word]) !== undefined;
  if (isKnown || (await isName(word, names))) return { word, how: 'as typed' };
  const [base = ''] = foldWords(/^([^'’]+)['’]/u.exec(raw)?.[1] ?? '');
  // Turkish separates an ending from a name: Kabul’un.
  const singular = base.length > 3 && (await isName(base, names)) ? base : await singularOf(word, names);
  if (singular !== undefined) return { word: singular, how: 'plural' };
  const list = await words();
  const listed = list?.get(keyOf(word));
  if (listed) {
    const [shown = word] = foldWords(listed.word);
    // Only proper names are replaced: “killed” is not the “killing” in the name of an event.
    const isProper = shown !== word && /^\p{Lu}/u.test(listed.word) && (await isName(shown, names));
    return { word: isProper ? shown : word, how: 'as typed' };
  }
  if (FOREIGN_WORDS.has(word)) return { word, how: 'foreign' };
  if (isLast && (await isPrefix(word, names, list))) return { word, how: 'prefix' };
  if (isExact || isInitialism(raw)) return { word, how: 'unknown' };
  return findNear(word, names, list);
}

/** The nearest name or ordinary word; the name if both are equally near. */
async function findNear(word: string, names: Names | undefined, list?: WordList): Promise<CorrectedWord> {
  // A name in another script must sound the same. Names that begin differently are only considered for long words, and
  // ordinary words in names only where the spelling is close.
  const isLikely = ([name, cost]: readonly [string, number]): boolean => {
    const isLatin = /^[a-z]/.test(word);
    const most = /^[a-z]/.test(name) ? allowedMistakes(Math.min(word.length, name.length)) : 0.5;
    if (isStopWord(name) || (isLatin && cost > most)) return false;
    const isSame = cost < 1 || soundOf(name).startsWith(soundOf(word).charAt(0));
    const isOrdinary = isLatin && /^\p{Ll}/u.test(list?.get(keyOf(name))?.word ?? '');
    if (!isOrdinary) return isSame || word.length > 5;
    return isSame && word.length > 4 && measureMistakes(word, name, 1, false, WORD_COSTS) <= 1;
  };
  const near = word.length < 3 ? [] : ((await names?.near(word)) ?? []).filter(isLikely);
  const [name] = near;
  const [ordinary] = list?.near(word) ?? [];
  if (name && (!ordinary || name[1] <= ordinary.cost)) {
    const others = near.slice(1, MOST_OTHERS).filter(([, cost]) => cost <= name[1] + 0.5);
    // A correction to a word for a kind need not be reported.
    return { word: name[0], how: isKindWord(name[0]) ? 'plural' : 'name', others: others.map(([other]) => other) };
  }
  if (ordinary) return { word: foldWords(ordinary.word)[0] ?? ordinary.word, how: 'word', shown: ordinary.word };
  return { word, how: 'unknown' };
}

async function isName(word: string, names: Names | undefined): Promise<boolean> {
  return (await names?.at(word))?.some(isThing) ?? false;
}

function isThing({ record }: FoundName): boolean {
  return record.kind !== 'claim';
}

/** The name without an ending of a plural or case in some language: Talibans, talibanes, Taliban’ı. */
async function singularOf(word: string, names: Names | undefined): Promise<string | undefined> {
  for (const [ending, own] of ENDINGS) {
    const stem = word.endsWith(ending) ? word.slice(0, -ending.length) + own : '';
    if (stem.length > 3 && (await isName(stem, names))) return stem;
  }
  return undefined;
}

/** Endings of words, and what names have instead: plurals and cases, adjectives, and adjectives of countries. */
const ENDINGS: readonly (readonly [ending: string, own: string])[] = [
  ['s es en er ler lar i e ы и а ов ам у ом ها ان ات', ''],
  ['ische ischen ischer isches isch ique iques ico ica icos', 'ic'],
  ['ische ischen ischer isches isch ский ская ское ские ского ских', ''],
  ['ische ischen ischer isches isch o a os as e es', 'istan'],
  ['ский ская ское ские ского ских', 'истан'],
  // Талибы are the members of the Талибан.
  ['ы ов ам ами', 'ан'],
].flatMap(([endings = '', own = '']) => endings.split(' ').map((ending) => [foldLetters(ending), own] as const));

async function isPrefix(word: string, names: Names | undefined, list?: WordList): Promise<boolean> {
  if ((list?.under(word).length ?? 0) > 0) return true;
  return (await names?.under(word))?.some(isThing) ?? false;
}

/** How many of the nearest words are considered. */
const MOST_OTHERS = 4;

/** Whether a word is an initialism, a few capital letters. With a different letter, it would mean something else. */
export function isInitialism(raw: string): boolean {
  return /^[\p{Lu}.]{2,6}$/u.test(raw);
}

interface CorrectOptions {
  /** The word as it was typed. */
  readonly raw: string;
  /** Whether more of it may still be typed. */
  readonly isLast: boolean;
  /** Whether it must not be corrected as a misspelling. */
  readonly isExact: boolean;
  readonly names: Names | undefined;
  readonly words: () => Promise<WordList | undefined>;
}

export interface CorrectedWord {
  readonly word: string;
  /** `foreign`: a common word of questions in another language, which no record has. */
  readonly how: 'as typed' | 'plural' | 'prefix' | 'name' | 'word' | 'foreign' | 'unknown';
  /** How the word is shown, if it is an ordinary one. */
  readonly shown?: string;
  /** Other words of names that are nearly as near. */
  readonly others?: readonly string[];
}
