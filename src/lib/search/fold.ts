/**
 * The one folding of names. The search index, what is typed, and the check for shared names all use it, so that
 * whatever folds alike is found alike. Two texts are one name when {@link foldName} gives the same for both:
 *
 * - letters: case, diacritics, apostrophes, ʿayn and hamza, Arabic letters of several forms, digits (letters.ts);
 * - words: hyphens, full stops and spaces part them, and part them alike (`Lashkar-e-Taiba`, `Lashkar e Taiba`);
 * - the article and what joins words say nothing: `al-`, `ال`, “the”, “of”, the `e` and `i` of `Tehrik-i-Taliban`;
 * - letters by themselves are an initialism: `T.T.P.`, `T T P` and `TTP`;
 * - Chinese and Japanese are parted into words (segment.ts).
 *
 * Spelling is not folded: `Qaida` and `Qaeda` are two names until a record has both. That is for aliases, and for the
 * measure of distance.
 */
import { foldLetters } from './letters.ts';
import { segment } from './segment.ts';

/** The words of a name or a query that tell it from others; all of its words where none does. */
export function foldWords(text: string): string[] {
  return tellApart(splitWords(text));
}

/** The words of a name, and the forms in which it may be typed in one piece; both at once, for whoever folds many. */
export function foldWhole(text: string): { readonly words: string[]; readonly forms: string[] } {
  const all = splitWords(text);
  const words = tellApart(all);
  return { words, forms: [...new Set([words.join(''), all.join('')])] };
}

function tellApart(words: readonly string[]): string[] {
  const telling = words.filter((word, index) => !SILENT.has(word) && !isJoin(words, index));
  return (telling.length > 0 ? telling : words).map(oneForm);
}

/** What a name has in common with all its spellings: its words in one piece. '' where it has no letter and no digit. */
export function foldName(text: string): string {
  return foldWords(text).join('');
}

/** The forms in which a name may be typed in one piece: without its article and joins, and with them. */
export function foldForms(text: string): string[] {
  return foldWhole(text).forms;
}

/**
 * A running text with each of its words folded, and as many words as before, so that a position in the one is a position
 * in the other. Parts of a word stay joined by hyphens: `Al-Qa’ida’s` → `al-qaida`.
 */
export function foldText(text: string): string {
  return text.replace(/\S+/g, (word) => splitWords(word).map(oneForm).join('-') || word);
}

/** Words in order, initialisms joined; nothing left out. */
function splitWords(text: string): string[] {
  const words: string[] = [];
  let letters: string[] = [];
  const closeInitialism = (): void => {
    if (letters.length > 0) words.push(letters.join(''));
    letters = [];
  };
  for (const word of (foldLetters(text).match(WORD) ?? []).flatMap(segment)) {
    const follows = letters.length === 0 && (words.at(-1)?.length ?? 0) > 1;
    if (!/^\p{L}$/u.test(word) || (JOINS.has(word) && follows)) {
      closeInitialism();
      words.push(word);
    } else letters.push(word);
  }
  closeInitialism();
  return words;
}

/** A word, or a number with what parts its digits: `7.3`, `8.2b`. */
const WORD = /\p{N}+(?:[.,]\p{N}+)+\p{L}?(?![\p{L}\p{N}])|[\p{L}\p{N}]+/gu;

/** Articles, and what stands between the words of a name. */
const SILENT: ReadonlySet<string> = new Set(['al', 'el', 'ul', 'the', 'of']);

/** The Persian izafat, which is silent between two words. */
const JOINS: ReadonlySet<string> = new Set(['e', 'i']);

function isJoin(words: readonly string[], index: number): boolean {
  return index > 0 && JOINS.has(words[index] ?? '');
}

/** Words that are spelt in two ways wherever they stand in a name. */
const EQUAL: ReadonlyMap<string, string> = new Map([['ibn', 'bin']]);

/** A word without the Arabic article, if enough is left of it to be a word; of two spellings the one. */
function oneForm(word: string): string {
  return EQUAL.get(word) ?? (word.startsWith('ال') && word.length > 4 ? word.slice(2) : word);
}
