/**
 * Guesses what the blocks of an article are if no markup says so, from the usual layout of articles. The editor who reads
 * the outline has the last word.
 */
import type { Unit } from '../language/unit.ts';
import {
  BEFORE_TITLE,
  type Block,
  endsSentence,
  isQuestionLike,
  ITEM,
  measureText,
  NUMBERED_ITEM,
  type Role,
  wordsOf,
} from './blocks.ts';
import { findSign, isCaptionLike, isCredit, isShort, SOURCE, WEB } from './signs.ts';

/** The guessed role of a block, and the reason. */
export interface Guess {
  readonly role: Role;
  readonly why: string;
  /** Whether it may well be something else. */
  readonly isUnsure?: boolean;
}

/** What is known when the role of a block is guessed. */
export interface Around {
  readonly unit: Unit;
  /** Whether a stand-first or paragraph came before it. */
  readonly begun: boolean;
  /** Whether a paragraph came before it. */
  readonly isInText: boolean;
  /** Whether an editor has said which block is the stand-first. */
  readonly standFirstGiven: boolean;
  /** Whether the title is the block before it. */
  readonly isAfterTitle: boolean;
  /** Whether it is a heading right after the title, and no other heading has its level. */
  readonly isOnlyOfLevel: boolean;
  readonly next: Block | undefined;
  /** Whether a byline or date follows, with no more than a few short lines between. */
  readonly isAboveByline: boolean;
  /** How often a text that may be a pull quote or the head of a page occurs. */
  readonly timesFound: number;
  /** Counts the sentences of a text. */
  readonly countSentences: (text: string) => number;
}

/** Guesses the role of a block that is not the title. */
export function guessRole(block: Block, around: Around): Guess {
  const { text, marked } = block;
  const { unit, begun, isInText, standFirstGiven, timesFound, countSentences } = around;
  const isFirst = !isInText && !standFirstGiven && wordsOf(text).length <= MOST;
  if (isFirst && marked?.isSummary && marked.as !== 'furniture') return unsure('stand-first', 'named as a summary');
  if (marked && marked.as !== 'text') return guessMarked(block, around);
  if (wordsOf(text).length === 0) return { role: 'furniture', why: 'no words' };
  if (isCaptionLike(text, unit)) return { role: 'caption', why: 'begins as a caption' };
  if (isCredit(text)) return { role: 'caption', why: 'ends in a credit, without a full stop' };
  const found = findSign(text, unit);
  // “Share the costs;” is an item of a list.
  const isItem = found?.why === WEB && /[;:,；：，،؛]$/.test(text);
  const sign = (found?.isBeforeText && isInText) || isItem ? undefined : found;
  if (sign?.why === SOURCE && endsSentence(text) && !/\p{Nd}{4}[)）]?[.。]$/u.test(text)) {
    return unsure('paragraph', 'begins as the source of a figure');
  }
  if (sign) {
    const isWhole = !marked || endsSentence(text) || (sign.why === WEB && wordsOf(text).length > 3);
    const isUnsure = sign.isUnsure && text.includes(' ') && isWhole;
    return isUnsure ? unsure('furniture', sign.why) : { role: 'furniture', why: sign.why };
  }
  if (timesFound > 1) return { role: 'furniture', why: 'repeated, as a pull quote is', isUnsure: timesFound === 2 };
  const short = isHeadingLike(text, unit) ? guessShort(block, around) : guessQuestion(block, around);
  if (short) return short;
  if (!begun && !standFirstGiven && countSentences(text) === 1) {
    return unsure('stand-first', 'a single sentence after the title');
  }
  if (isFirst && (marked?.isApart || around.isAboveByline) && countSentences(text) <= 4)
    return unsure('stand-first', marked?.isApart ? 'set apart before the text' : 'before the byline');
  return { role: 'paragraph', why: marked?.why ?? 'running text', ...(marked?.isUnsure && { isUnsure: true }) };
}

/** A block whose markup says that it is no text. A heading right after the title may still be a byline or a date. */
function guessMarked({ text, marked }: Block, around: Around): Guess {
  const { unit, begun, isAboveByline, isOnlyOfLevel, countSentences } = around;
  const isSentence = countSentences(text) > 1 || /[.。।۔]$/.test(text);
  if (marked?.as === 'heading' && !begun && (isAboveByline || isSentence) && measureText(text, unit) > 5)
    return unsure('stand-first', isSentence ? 'heading like a sentence' : 'heading above the byline');
  const above = isOnlyOfLevel && marked?.as === 'heading' ? findSign(text, unit)?.why : undefined;
  if (above === 'byline' || above === 'date') return unsure('furniture', above);
  const why = marked?.why ?? '';
  if (why === BEFORE_TITLE && countSentences(text) > 1) return unsure('paragraph', why);
  const role = marked?.as === 'title' || !marked || marked.as === 'text' ? 'heading' : marked.as;
  return { role, why, ...(marked?.isUnsure && { isUnsure: true }) };
}

/** A short text without a full stop: a byline, a heading, or a part of the text. Undefined if it can be the stand-first. */
function guessShort({ text, marked }: Block, around: Around): Guess | undefined {
  const { unit, begun, isInText, standFirstGiven, isAfterTitle, isAboveByline, next } = around;
  const isShortest = measureText(text, unit) <= (unit === 'character' ? 8 : 5);
  if (isAfterTitle && isShortest && next && !startsText(next, unit)) {
    return unsure('furniture', 'byline: a few words after the title');
  }
  if (!isInText && next && isNameLike(text, unit) && (marked || findSign(next.text, unit))) {
    return unsure('furniture', 'byline: a name before the text');
  }
  if (marked) {
    const isItem = marked.why === ITEM || marked.why === NUMBERED_ITEM;
    return isItem || !begun ? undefined : unsure('paragraph', `${marked.why}, short, without a full stop`);
  }
  if (!begun && !standFirstGiven && isAboveByline && measureText(text, unit) > 5)
    return unsure('stand-first', 'above the byline');
  if (next && /^\p{Ll}/u.test(next.text) && !next.marked) return unsure('paragraph', 'seems to continue below');
  // Before the first paragraph, it may also be a stand-first or a byline.
  return isInText || /^(?:[IVXLC]+|\P{L}+)$/u.test(text) ? HEADING : { ...HEADING, isUnsure: true };
}

/** A number or a short question by itself; undefined for other texts. */
function guessQuestion({ text, marked }: Block, { unit, next, countSentences }: Around): Guess | undefined {
  if (marked) return undefined;
  if (/^(?:[IVXLC]+|\p{Nd}{1,2})\.$/u.test(text)) return { role: 'heading', why: 'a number by itself' };
  if (!next || !isQuestionLike(text, unit) || countSentences(text) !== 1) return undefined;
  if (next.marked?.why === ITEM) return unsure('paragraph', 'a short question before a list');
  return isShort(next.text, unit) ? undefined : unsure('heading', 'a short question by itself');
}

/** A stand-first has no more words. */
const MOST = 80;

const HEADING: Guess = { role: 'heading', why: 'short, without a full stop' };

function unsure(role: Role, why: string): Guess {
  return { role, why, isUnsure: true };
}

/** How the text after the end of an article usually starts: a sentence that disclaims for the author, or a heading. */
export const END =
  /^(?:(?:The )?(?:views|opinions) expressed(?=[^.!?]*\b(?:authors?|own|mine|ours|not necessarily|do not)\b)|Les (?:opinions|propos) exprimée?s(?=[^.!?]*\bauteur)|Las opiniones expresadas(?=[^.!?]*\bautor)|Le opinioni espresse(?=[^.!?]*\bautor)|As opiniões expressas(?=[^.!?]*\bautor)|Мнение автора(?=[^.!?]*не совпада)|About the authors?(?=$|:))/iu;

/** Whether the first block can be the title. A text may also begin with its first paragraph. */
export function canBeTitle(
  { text, marked }: Block,
  around: Pick<Around, 'unit' | 'isAboveByline' | 'countSentences'>,
): boolean {
  const { unit, isAboveByline, countSentences } = around;
  if (measureText(text, unit) > (unit === 'character' ? 60 : 40)) return false;
  if (countSentences(text) === 1 || marked?.as === 'title') return true;
  return isShort(text, unit) && (isAboveByline || !text.endsWith('.'));
}

function startsText({ text }: Block, unit: Unit): boolean {
  return !isHeadingLike(text, unit) && !isQuestionLike(text, unit) && !findSign(text, unit);
}

/** Headings are short and have no full stop. A text that starts with a list marker or ends with a colon is no heading. */
export function isHeadingLike(text: string, unit: Unit): boolean {
  return isShort(text, unit) && !endsSentence(text) && !/[:;,：；，、]$|^[-*•–—]\s/.test(text);
}

/** Whether all words of a text have capitals, except “de”, “and” and the like; without capitals, whether it is very short. */
function isNameLike(text: string, unit: Unit): boolean {
  if (!/\p{Lu}/u.test(text)) return !/\p{Ll}/u.test(text) && measureText(text, unit) <= 5;
  const words = wordsOf(text);
  return words.length <= 8 && words.every((word) => /^\P{L}*(?:\p{Lu}|\p{Ll}{1,3}$)/u.test(word));
}
