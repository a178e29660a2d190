/** A reader’s copy of an original as a row of tokens, whatever its lines and paragraphs are. */
import { isWord, splitBlocks } from '../source-map/blocks.ts';

/** A text as it was pasted or read from a file. */
export interface Copy {
  /** What stands between spaces, in order. May hold {@link BREAK}. */
  readonly tokens: readonly string[];
  /** The block of each token: a paragraph, a heading, an item of a menu. */
  readonly blocks: readonly number[];
  /** How many words come before each token, and, last, how many there are. */
  readonly words: readonly number[];
}

/** Stands where a line ended in a hyphen, which may be part of the word or not. */
export const BREAK = '\uE000';

/** Reads a plain text. */
export function readCopy(text: string): Copy {
  const clean = text
    .normalize('NFC')
    .replace(BROKEN_WORD, `$1${BREAK}`)
    .replace(UNSEEN, '')
    .replaceAll('\u2011', '-')
    .replace(/[\uFB00-\uFB04]/g, (ligature) => ligature.normalize('NFKC'));
  const tokens: string[] = [];
  const blocks: number[] = [];
  const words = [0];
  for (const [block, { text: own }] of splitBlocks(clean).entries()) {
    for (const token of own.split(/ |(?<=[。！？][」』”’）]*)(?=[^\s。！？」』”’）])/u)) {
      tokens.push(token);
      blocks.push(block);
      words.push((words.at(-1) ?? 0) + (isWord(token) ? 1 : 0));
    }
  }
  return { tokens, blocks, words };
}

/** A word as words are compared when a sentence is looked for: no marks, no case, no footnote number. */
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
export function textOf({ tokens }: Copy, start: number, end: number): string {
  return tokens.slice(start, end).join(' ');
}

/** A text without the marks of {@link readCopy}. */
export function toShow(text: string): string {
  return text.replaceAll(BREAK, '-');
}

/** A word that goes on in the next line. */
const BROKEN_WORD = /(\p{L})[-\u2010\u00AD][ \t]*\r?\n[ \t]*(?=\p{Ll})/gu;

/** Soft hyphens and characters of no width. */
const UNSEEN = /[\u00AD\u200B\u2060\uFEFF]/g;

/** The end of a sentence, with the number of a footnote. */
const END = /[.!?…。！？]["'’”»)\]」』）]*(?:\[\w{1,3}\]|[\d*†‡¹²³⁰-⁹]{1,3})?$/u;
