/** A reader’s copy of an original as a list of tokens, independent of its lines and paragraphs. */
import { joinTokens, lineGap, splitTokens, type Token, type Unit } from '../language/unit.ts';
import { isWord, splitBlocks } from '../source-map/blocks.ts';

/** A text as it was pasted or read from a file. */
export interface Copy {
  /** The texts between spaces, in order. They may contain {@link BREAK}. */
  readonly tokens: readonly string[];
  /** The number of the block of each token. A block is a paragraph, a heading, a menu item. */
  readonly blocks: readonly number[];
  /** The number of words before each token, and at the end the number of all words. */
  readonly words: readonly number[];
  /** Whether a space is before each token. */
  readonly spaced: readonly boolean[];
  readonly unit: Unit;
}

/** Replaces a hyphen at the end of a line, which may or may not be part of the word. */
export const BREAK = '\uE000';

/** Reads a plain text. Tokens are words, or characters if the original is counted in characters. */
export function readCopy(text: string, unit: Unit = 'word'): Copy {
  const clean = text
    .normalize('NFC')
    .replace(BROKEN_WORD, `$1${BREAK}`)
    .replace(UNSEEN, '')
    .replaceAll('\u2011', '-')
    .replace(/[\uFB00-\uFB04]/g, (ligature) => ligature.normalize('NFKC'));
  const tokens: string[] = [];
  const blocks: number[] = [];
  const words = [0];
  const spaced: boolean[] = [];
  for (const [block, { text: own }] of splitBlocks(joinLines(clean, unit)).entries()) {
    for (const [index, token] of toTokens(own, unit).entries()) {
      tokens.push(token.text);
      // Blocks are separated by a space, like words.
      spaced.push(token.spaced || index === 0);
      blocks.push(block);
      words.push((words.at(-1) ?? 0) + (isWord(token.text) ? 1 : 0));
    }
  }
  return { tokens, blocks, words, spaced, unit };
}

/** Splits a text into tokens. In a text counted in words, Chinese and Japanese sentences are also split at their full stops. */
function toTokens(text: string, unit: Unit): Token[] {
  if (unit === 'character') return splitTokens(text, unit);
  return text
    .split(/ |(?<=[。！？][」』”’）]*)(?=[^\s。！？」』”’）])/u)
    .map((own, index) => ({ text: own, spaced: index > 0 }));
}

/** Joins lines of a text counted in characters, without a space where its script has none. */
function joinLines(text: string, unit: Unit): string {
  if (unit === 'word') return text;
  return text.replace(/(\S)[^\S\n]*\n[^\S\n]*(?=(\S))/gu, (all, before: string, after: string) =>
    lineGap(before, after, unit) === '' ? before : all,
  );
}

/** A word in the form that is compared: without punctuation and footnote number, in lower case. */
export function foldToken(token: string): string {
  return token
    .replace(/(?<=[\p{L}\p{N}][.,;:!?"'’”)]*)(?:\[\w{1,3}\]|[\d*†‡¹²³⁰-⁹]{1,3})$/u, '')
    .normalize('NFKD')
    .replace(/--+/g, '—')
    .replace(/[^\p{L}\p{N}–—―]/gu, '')
    .toLowerCase();
}

/** Whether a sentence can begin at a token: at the start of a block, or after the end of another. */
export function startsSentence(copy: Copy, start: number): boolean {
  return start === 0 || copy.blocks[start] !== copy.blocks[start - 1] || endsSentence(copy, start);
}

/** Whether a sentence can end before a token. */
export function endsSentence({ tokens, blocks }: Copy, end: number): boolean {
  return END.test(tokens[end - 1] ?? '') || blocks[end] !== blocks[end - 1];
}

/** The text from a token up to another, as in the copy. */
export function textOf({ tokens, spaced }: Copy, start: number, end: number): string {
  const own = tokens.slice(start, end);
  return joinTokens(own.map((text, index) => ({ text, spaced: spaced[start + index] ?? true })));
}

/** A text for display: {@link BREAK} becomes a hyphen. */
export function toDisplay(text: string): string {
  return text.replaceAll(BREAK, '-');
}

/** A word that continues on the next line. */
const BROKEN_WORD = /(\p{L})[-\u2010\u00AD][ \t]*\r?\n[ \t]*(?=\p{Ll})/gu;

/** Soft hyphens and zero-width characters. */
const UNSEEN = /[\u00AD\u200B\u2060\uFEFF]/g;

/** The end of a sentence, with the number of a footnote. */
const END = /[.!?…。！？؟۔]["'’”»“›)\]」』）]*(?:\[\w{1,3}\]|[\d*†‡¹²³⁰-⁹]{1,3})?$/u;
