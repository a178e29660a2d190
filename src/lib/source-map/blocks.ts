/** The parts of an article that is read: its lines and blocks, and the words in them. */
import { splitTokens, type Unit } from '../language/unit.ts';

/** A block of an article: in plain text, lines with no blank line between them. */
export interface Block {
  /** Its first line, counted from 1. */
  readonly line: number;
  /** Its last line. */
  readonly end: number;
  /** Its text, NFC, white space folded. */
  readonly text: string;
  /** What the mark-up says it is; absent where there is none, as in plain text. */
  readonly marked?: Marked;
}

/** What mark-up says of a block. */
export interface Marked {
  readonly as: Mark;
  readonly why: string;
  /** Of a heading, from 1. */
  readonly level?: number;
  /** Whether it may well be something else. */
  readonly isUnsure?: boolean;
}

/** What mark-up can say of a block. */
export type Mark = 'title' | 'heading' | 'text' | 'caption' | 'furniture';

/** What a block in a list is said to be. */
export const ITEM = 'item of a list';
export const NUMBERED_ITEM = 'item of a numbered list';

/** What a block is. Only stand-first and paragraphs hold sentences that count. */
export type Role = 'title' | 'stand-first' | 'paragraph' | 'heading' | 'caption' | 'furniture';

/** A line with something in it. */
export interface Line {
  /** Its number, from 1. */
  readonly number: number;
  /** As it is in the file. */
  readonly raw: string;
  readonly text: string;
}

/** Splits a plain text at its blank lines; one without any, whose lines are too long for broken ones, at every line. */
export function splitBlocks(text: string): Block[] {
  const lines = text.split(/\r\n?|\n/).map(foldText);
  const everyLine = !lines.slice(0, lastText(lines)).includes('') && lines.some((line) => line.length > BROKEN_AT);
  const blocks: { line: number; end: number; text: string }[] = [];
  let open = false;
  for (const [index, line] of lines.entries()) {
    const last = blocks.at(-1);
    if (line !== '' && open && last) {
      last.text += ` ${line}`;
      last.end = index + 1;
    } else if (line !== '') {
      blocks.push({ line: index + 1, end: index + 1, text: line });
    }
    open = line !== '' && !everyLine;
  }
  return blocks;
}

/** NFC, with every run of white space one space: the form that words and digests are taken from. */
export function foldText(text: string): string {
  return text.normalize('NFC').replace(/\s+/g, ' ').trim();
}

/** The words of a folded text: what stands between spaces and holds a letter or a digit. */
export function wordsOf(text: string): string[] {
  return text.split(' ').filter(isWord);
}

/** The length of a folded text, in words or characters. */
export function measureText(text: string, unit: Unit): number {
  return splitTokens(text, unit).filter((token) => isWord(token.text)).length;
}

/** Whether a token between spaces is a word, not a dash or mark by itself. */
export function isWord(token: string): boolean {
  return /[\p{L}\p{N}]/u.test(token);
}

/** Whether a folded text ends as a sentence does. */
export function endsSentence(text: string): boolean {
  return /[.!?…。！？؟۔।]\s?['"’”»“›)\]」』）]*$/.test(text);
}

/** Texts whose paragraphs are broken into lines keep these shorter. */
export const BROKEN_AT = 120;

function lastText(lines: readonly string[]): number {
  return lines.findLastIndex((line) => line !== '');
}
