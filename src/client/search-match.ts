/** Which words a query matches, beyond what Pagefind says. */

/**
 * Whether a word that Pagefind found for a term is one. Where no word begins with the term, Pagefind takes
 * the longest word that the term begins with: it finds “a” for “axolotl”. Such a find is none, unless the
 * two differ by an ending (“killings”, “killing”).
 */
export function matchesTerm(word: string, term: string): boolean {
  const a = fold(word);
  const b = fold(term);
  const shared = sharedPrefix(a, b);
  if (shared === 0) return false;
  if (shared === b.length) return true;
  if (shared === a.length && shared <= 3) return ENDINGS.test(b.slice(shared));
  return shared >= 6 || (shared >= 3 && b.length - shared <= 3);
}

/** Whether one of the names is the query, but for case, diacritics and punctuation. */
export function isNamed(names: readonly string[], query: string): boolean {
  const folded = fold(query);
  return folded !== '' && names.some((name) => fold(name) === folded);
}

/** The terms of a query, as Pagefind parts them; no more than would be typed. */
export function termsOf(query: string): string[] {
  return [...new Set(query.split(/\s+/).filter((term) => fold(term) !== ''))].slice(0, MAX_TERMS);
}

/** Text cut at its matched words (by position, white space parts words); punctuation around a word stays outside. */
export function markWords(text: string, positions: readonly number[]): MarkedText[] {
  const matched = new Set(positions);
  const pieces: MarkedText[] = [];
  text.split(/(\s+)/).forEach((piece, index) => {
    // Even pieces are words, odd ones the space between them.
    if (index % 2 === 1 || !matched.has(index / 2)) return push(pieces, piece, false);
    const [, before = '', word = '', after = ''] = /^([^\p{L}\p{N}]*)(.*?)([^\p{L}\p{N}]*)$/su.exec(piece) ?? [];
    push(pieces, before, false);
    push(pieces, word, true);
    push(pieces, after, false);
  });
  return pieces;
}

/** Text cut at the words that a term matches. */
export function markTerms(text: string, terms: readonly string[]): MarkedText[] {
  const positions = text
    .split(/\s+/)
    .flatMap((word, index) => (terms.some((term) => matchesTerm(word, term)) ? [index] : []));
  return markWords(text, positions);
}

const MAX_TERMS = 12;
const ENDINGS = /^(s|es|ed|d|er|ing|ly)$/;

function push(pieces: MarkedText[], text: string, marked: boolean): void {
  const last = pieces.at(-1);
  if (text === '') return;
  if (last && !last.marked && !marked) last.text += text;
  else pieces.push({ text, marked });
}

/** Lower case, without diacritics and anything that is no letter or digit. */
function fold(word: string): string {
  return word
    .normalize('NFKD')
    .replace(/[^\p{L}\p{N}]/gu, '')
    .toLocaleLowerCase();
}

function sharedPrefix(a: string, b: string): number {
  let length = 0;
  while (length < a.length && a[length] === b[length]) length += 1;
  return length;
}

/** A piece of text, and whether it is a matched word. */
export interface MarkedText {
  text: string;
  readonly marked: boolean;
}
