/** The lines and blocks of an article, and the words in them. */
import { splitTokens, type Unit } from '../language/unit.ts';

/** A block of an article: in plain text, lines with no blank line between them. */
export interface Block {
  /** Its first line, counted from 1. */
  readonly line: number;
  /** Its last line. */
  readonly end: number;
  /** Its text, NFC, white space folded. */
  readonly text: string;
  /** What the markup says it is; absent without markup, as in plain text. */
  readonly marked?: Marked;
}

/** What markup says about a block. */
export interface Marked {
  readonly as: Mark;
  readonly why: string;
  /** Of a heading, from 1. */
  readonly level?: number;
  /** Whether it may well be something else. */
  readonly isUnsure?: boolean;
  /** Whether it is named as a summary, which is one only above the text. */
  readonly isSummary?: boolean;
  /** Whether all of it is in italics or bold, as summaries and notes about authors may be. */
  readonly isApart?: boolean;
}

/** What markup can say that a block is. */
export type Mark = 'title' | 'heading' | 'text' | 'caption' | 'furniture';

/** The reason given for blocks in a list. */
export const ITEM = 'item of a list';
export const NUMBERED_ITEM = 'item of a numbered list';

/** The reason given for what comes before the title of a page. */
export const BEFORE_TITLE = 'before the title';

/** What a block is. Only sentences of the stand-first and of paragraphs count. */
export type Role = 'title' | 'stand-first' | 'paragraph' | 'heading' | 'caption' | 'furniture';

/** A line of a plain text. */
export interface Line {
  /** Its number, from 1. */
  readonly number: number;
  /** As it is in the file. */
  readonly raw: string;
  readonly text: string;
}

/** Splits a plain text at blank lines; if there are none and lines are too long to be wrapped ones, at every line. */
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

/** A text in NFC, with each run of white space as one space: the form that is used for words and digests. */
export function foldText(text: string): string {
  return text.normalize('NFC').replace(/\s+/g, ' ').trim();
}

/** The words of a folded text: the parts between spaces that contain a letter or a digit. */
export function wordsOf(text: string): string[] {
  return text.split(' ').filter(isWord);
}

/** The length of a folded text, in words or characters. */
export function measureText(text: string, unit: Unit): number {
  return splitTokens(text, unit).filter((token) => isWord(token.text)).length;
}

/** Whether a token is a word, and not a dash or mark by itself. */
export function isWord(token: string): boolean {
  return /[\p{L}\p{N}]/u.test(token);
}

/** Whether a folded text ends like a sentence. */
export function endsSentence(text: string): boolean {
  return /[.!?…。！？؟۔।]\s?['"’”»“›)\]」』）]*$/.test(text);
}

/** Whether a text is a short question. */
export function isQuestionLike(text: string, unit: Unit): boolean {
  return /[?؟？]$/.test(text) && measureText(text, unit) <= (unit === 'character' ? 16 : 8);
}

/** Whether a text in bold by itself is a heading. */
export function isBoldHeading(text: string): boolean {
  return !endsSentence(text) || isQuestionLike(text, 'word');
}

/** In texts with wrapped paragraphs, lines are not longer than this. */
export const BROKEN_AT = 120;

function lastText(lines: readonly string[]): number {
  return lines.findLastIndex((line) => line !== '');
}
