/** Which words a query matches, beyond what Pagefind says. Words are compared as they are indexed: folded. */
import { foldForms, foldText, foldWords } from '../lib/names/fold.ts';

/**
 * Whether a word that Pagefind found for a term is one. Where no word begins with the term, Pagefind takes
 * the longest word that the term begins with: it finds “a” for “axolotl”. Such a find is none, unless the
 * two differ by an ending (“killings”, “killing”): “Paktia” is none for “Paktika”.
 */
export function matchesTerm(word: string, term: string): boolean {
  const folded = foldForms(term)[0] ?? '';
  return folded !== '' && partsOf(word).some((part) => isSameWord(part, folded));
}

function isSameWord(word: string, term: string): boolean {
  const shared = sharedPrefix(word, term);
  if (shared === term.length) return true;
  const [left, wanted] = [word.slice(shared), term.slice(shared)];
  const isLong = shared >= LONG_STEM && left !== '' && left.length <= LONG_ENDING && wanted.length <= LONG_ENDING;
  return isLong || (shared >= SHORT_STEM && ENDINGS.test(left) && ENDINGS.test(wanted));
}

/** The terms of a query, folded as the index is; no more than would be typed. */
export function termsOf(query: string): string[] {
  return [...new Set(foldWords(query))].slice(0, MAX_TERMS);
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
  return markWords(text, locateTerms(text, terms));
}

/** Positions of the words that a term matches. */
export function locateTerms(text: string, terms: readonly string[]): number[] {
  return text.split(/\s+/).flatMap((word, index) => (terms.some((term) => matchesTerm(word, term)) ? [index] : []));
}

const MAX_TERMS = 12;

/** Words with a long stem in common and an ending each are one; others only with endings that are known. */
const LONG_STEM = 6;
const LONG_ENDING = 5;
const SHORT_STEM = 3;
const ENDINGS = /^(|e?s|e?d|en|ers?|ings?|ly|e|y|ies|ied|ions?|ations?|ments?)$/;

/** What of a word a term may match: the whole in one piece, with its article and without, and each part of it. */
function partsOf(word: string): string[] {
  return [...foldForms(word), ...foldText(word).split('-')];
}

function push(pieces: MarkedText[], text: string, marked: boolean): void {
  const last = pieces.at(-1);
  if (text === '') return;
  if (last && !last.marked && !marked) last.text += text;
  else pieces.push({ text, marked });
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
