/**
 * Guesses what the blocks of an article are where no mark-up says it, by the habits of the press. The editor who reads the
 * outline has the last word.
 */
import type { Unit } from '../language/unit.ts';
import { type Block, measureText, type Role, wordsOf } from './blocks.ts';
import { findSign, isCaptionLike, isHeadingLike, isShort } from './signs.ts';

/** What a block was taken for, and why. */
export interface Guess {
  readonly role: Role;
  readonly why: string;
  /** Whether it may well be something else. */
  readonly isUnsure?: boolean;
}

/** What is known when a block is guessed. */
export interface Around {
  readonly unit: Unit;
  /** Whether a stand-first or paragraph came before it. */
  readonly begun: boolean;
  /** Whether this article’s stand-first is pointed out by a person. */
  readonly standFirstGiven: boolean;
  /** Whether the title is the block before it. */
  readonly isAfterTitle: boolean;
  readonly next: Block | undefined;
  /** How many sentences a text has. */
  readonly countSentences: (text: string) => number;
}

/** Guesses the role of a block that is not the title. */
export function guessRole(
  block: Block,
  { unit, begun, standFirstGiven, isAfterTitle, next, countSentences }: Around,
): Guess {
  const { text, marked } = block;
  if (marked && marked.as !== 'text') return { role: marked.as === 'title' ? 'heading' : marked.as, why: marked.why };
  if (wordsOf(text).length === 0) return { role: 'furniture', why: 'no words' };
  if (isCaptionLike(text, unit)) return { role: 'caption', why: 'begins as a caption' };
  if (isCredit(text)) return { role: 'caption', why: 'ends in a credit, without a full stop' };
  const sign = findSign(text, unit);
  if (sign) return { role: 'furniture', why: sign.why };
  const isShortest = measureText(text, unit) <= (unit === 'character' ? 8 : 5);
  if (isAfterTitle && isShortest && isHeadingLike(text, unit) && next && !startsText(next, unit)) {
    return { role: 'furniture', why: 'byline: a few words after the title', isUnsure: true };
  }
  if (!marked && isHeadingLike(text, unit)) return { role: 'heading', why: 'short, without a full stop' };
  if (!marked && isQuestion(text, unit) && countSentences(text) === 1 && next && !isShort(next.text, unit)) {
    return { role: 'heading', why: 'a short question by itself', isUnsure: true };
  }
  if (!begun && !standFirstGiven && countSentences(text) === 1) {
    return { role: 'stand-first', why: 'a single sentence after the title', isUnsure: true };
  }
  return { role: 'paragraph', why: marked?.why ?? 'running text' };
}

/** Why the article is over at a block; undefined where it is not. */
export function findEnd({ text }: Block): string | undefined {
  const start = ENDS.find((words) => text.startsWith(words));
  return start === undefined ? undefined : `the article is over at “${start}”`;
}

/** Whether a block can be a title: of a text whose first paragraph comes at once it cannot. */
export function canBeTitle({ text }: Block, unit: Unit, countSentences: (text: string) => number): boolean {
  return measureText(text, unit) <= (unit === 'character' ? 60 : 40) && countSentences(text) === 1;
}

/** How the closing matter of a commentary usually starts. */
const ENDS = ['The views expressed', 'The opinions expressed', 'About the author'];

function startsText({ text }: Block, unit: Unit): boolean {
  return !isHeadingLike(text, unit) && !isQuestion(text, unit) && !findSign(text, unit);
}

/** A caption ends in its credit, without a full stop. */
export function isCredit(text: string): boolean {
  const ends = /[.!?…]['"’”)\]]*$/.test(text);
  return !ends && /©|\b(courtesy of|photo|image|picture|getty|alamy|reuters|shutterstock)\b/i.test(text);
}

function isQuestion(text: string, unit: Unit): boolean {
  return /[?؟？]$/.test(text) && measureText(text, unit) <= (unit === 'character' ? 16 : 8);
}
