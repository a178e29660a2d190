/** A reader’s copy of an original as a list of tokens, whatever its lines and paragraphs are. */
import { joinTokens, lineGap, splitTokens, type Token, type Unit } from '../language/unit.ts';
import { isWord, splitBlocks } from '../source-map/blocks.ts';

/** A text as it was pasted or read from a file. */
export interface Copy {
  /** The text between spaces, in order. May contain {@link BREAK}. */
  readonly tokens: readonly string[];
  /** The block of each token: a paragraph, a heading, an item of a menu. */
  readonly blocks: readonly number[];
  /** The number of words before each token, and, last, the number of all words. */
  readonly words: readonly number[];
  /** Whether a space is before each token. */
  readonly spaced: readonly boolean[];
  readonly unit: Unit;
}

/** Marks a hyphen at the end of a line, which may be part of the word or not. */
export const BREAK = '\uE000';

/** Reads a plain text, in words or, for an original that is counted in characters, in characters. */
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
      // Blocks are separated as words are.
      spaced.push(token.spaced || index === 0);
      blocks.push(block);
      words.push((words.at(-1) ?? 0) + (isWord(token.text) ? 1 : 0));
    }
  }
  return { tokens, blocks, words, spaced, unit };
}

/** A Chinese or Japanese sentence in a text counted in words is split from the next at its full stop. */
function toTokens(text: string, unit: Unit): Token[] {
  if (unit === 'character') return splitTokens(text, unit);
  return text
    .split(/ |(?<=[。！？][」』”’）]*)(?=[^\s。！？」』”’）])/u)
    .map((own, index) => ({ text: own, spaced: index > 0 }));
}

/** Lines of one paragraph, without the space that a break between two characters would leave. */
function joinLines(text: string, unit: Unit): string {
  if (unit === 'word') return text;
  return text.replace(/(\S)[^\S\n]*\n[^\S\n]*(?=(\S))/gu, (all, before: string, after: string) =>
    lineGap(before, after, unit) === '' ? before : all,
  );
}

/** A word in the form in which words are compared: no marks, no case, no footnote number. */
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

/** The text from a token up to another, as it stands in the copy. */
export function textOf({ tokens, spaced }: Copy, start: number, end: number): string {
  const own = tokens.slice(start, end);
  return joinTokens(own.map((text, index) => ({ text, spaced: spaced[start + index] ?? true })));
}

/** A text without the marks of {@link readCopy}. */
export function toShow(text: string): string {
  return text.replaceAll(BREAK, '-');
}

/** A word that continues on the next line. */
const BROKEN_WORD = /(\p{L})[-\u2010\u00AD][ \t]*\r?\n[ \t]*(?=\p{Ll})/gu;

/** Soft hyphens and characters without width. */
const UNSEEN = /[\u00AD\u200B\u2060\uFEFF]/g;

/** The end of a sentence, with the number of a footnote. */
const END = /[.!?…。！？؟۔]["'’”»“›)\]」』）]*(?:\[\w{1,3}\]|[\d*†‡¹²³⁰-⁹]{1,3})?$/u;
