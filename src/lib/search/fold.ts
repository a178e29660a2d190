/**
 * Folds the spellings of a name into one form, for the index, for queries and for the check for shared names. Two texts
 * are the same name if {@link foldName} returns the same for both:
 *
 * - letters: case, diacritics, apostrophes, ʿayn and hamza, Arabic letters of several forms, digits (letters.ts);
 * - words: hyphens, full stops and spaces all separate words (`Lashkar-e-Taiba`, `Lashkar e Taiba`);
 * - articles and joining words are ignored: `al-`, `ال`, “the”, “of”, the `e` and `i` of `Tehrik-i-Taliban`;
 * - single letters are joined to an initialism: `T.T.P.`, `T T P` and `TTP`;
 * - Chinese and Japanese are split into words (letters.ts).
 *
 * Spelling is not folded: `Qaida` and `Qaeda` are two names unless a record has both. distance.ts compares them.
 */
import { foldLetters, WORD, withoutArticle, segment } from './letters.ts';

/** The folded words of a name or a query, without articles and joining words unless it has no others. */
export function foldWords(text: string): string[] {
  return keepDistinctive(splitWords(text));
}

/** The words of a name, and the forms in which it may be typed as one word. Returns both, to be fast for many names. */
export function foldWhole(text: string): { readonly words: string[]; readonly forms: string[] } {
  const all = splitWords(text);
  const words = keepDistinctive(all);
  return { words, forms: [...new Set([words.join(''), all.join('')])] };
}

function keepDistinctive(words: readonly string[]): string[] {
  const distinctive = words.filter((word, index) => !SILENT.has(word) && !isJoin(words, index));
  return (distinctive.length > 0 ? distinctive : words).map(oneForm);
}

/** The form that all spellings of a name share: its words joined. '' if it has no letter and no digit. */
export function foldName(text: string): string {
  return foldWords(text).join('');
}

/** The forms in which a name may be typed as one word: with and without its articles and joining words. */
export function foldForms(text: string): string[] {
  return foldWhole(text).forms;
}

/** All words in order, with initialisms joined. */
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

/** Articles and prepositions. */
const SILENT: ReadonlySet<string> = new Set(['al', 'el', 'ul', 'the', 'of']);

/** The Persian izafat, which is silent between two words. */
const JOINS: ReadonlySet<string> = new Set(['e', 'i']);

function isJoin(words: readonly string[], index: number): boolean {
  return index > 0 && JOINS.has(words[index] ?? '');
}

/** A word without its Arabic article, and `ibn` as `bin`. */
function oneForm(word: string): string {
  return word === 'ibn' ? 'bin' : withoutArticle(word);
}
