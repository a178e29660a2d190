/**
 * Guesses what the blocks of an article are where no mark-up says it. By habit of the press; the reader of the outline
 * has the last word.
 */
import { type Block, endsSentence, wordsOf } from './blocks.ts';
import type { Role } from './roles.ts';
import { splitSentences } from './sentences.ts';

/** What a block was taken for, and by which sign. */
export interface Guess {
  readonly role: Role;
  readonly why: string;
}

/** What is known when a block is guessed. */
export interface Before {
  /** Whether a stand-first or paragraph came before it. */
  readonly begun: boolean;
  /** Whether this article’s stand-first is pointed out by a person. */
  readonly standFirstGiven: boolean;
}

/** Guesses the role of a block that is not the title. */
export function guessRole({ text, marked }: Block, { begun, standFirstGiven }: Before): Guess {
  const furniture = SIGNS.find(({ pattern }) => pattern.test(text));
  if (marked && marked.as !== 'text') return { role: marked.as === 'title' ? 'heading' : marked.as, why: marked.why };
  if (wordsOf(text).length === 0) return { role: 'furniture', why: 'no words' };
  if (isCredit(text)) return { role: 'caption', why: 'ends in a credit, without a full stop' };
  if (furniture && isShort(text)) return { role: 'furniture', why: furniture.why };
  if (!marked && isHeading(text)) return { role: 'heading', why: 'short, without a full stop' };
  if (!begun && !standFirstGiven && splitSentences(text).length === 1) {
    return { role: 'stand-first', why: 'a single sentence after the title' };
  }
  return { role: 'paragraph', why: marked?.why ?? 'running text' };
}

/** Why the article is over at a block; undefined where it is not. */
export function findEnd({ text }: Block): string | undefined {
  const start = ENDS.find((words) => text.startsWith(words));
  return start === undefined ? undefined : `the article is over at “${start}”`;
}

/** Whether a block can be a title: of a text whose first paragraph comes at once it cannot. */
export function canBeTitle({ text }: Block): boolean {
  return wordsOf(text).length <= TITLE_WORDS && splitSentences(text).length === 1;
}

/** How the closing matter of a commentary usually starts. */
const ENDS = ['The views expressed', 'The opinions expressed', 'About the author'];

/** Short blocks that stand about a text and are none of it. */
const SIGNS = [
  { pattern: /^by\s+\p{Lu}[^.!?]*$/iu, why: 'byline' },
  { pattern: /^(?:\p{L}+,\s+)?(?:\d{1,2}\s+\p{L}+|\p{L}+\s+\d{1,2}),?\s+\d{4}$/u, why: 'date' },
  { pattern: /^\d{4}-\d{2}-\d{2}$/, why: 'date' },
  { pattern: /^(?:https?:\/\/|www\.)\S+$/, why: 'address' },
  { pattern: /^(?:page\s+)?\d+(?:\s+of\s+\d+)?$/i, why: 'page number' },
  { pattern: /^\[\d+\]\s/, why: 'footnote' },
  {
    pattern: /^(?:share|print|subscribe|advertisement|related|read (?:more|next)|sign up)\b[^.!?]*$/i,
    why: 'web page',
  },
] as const;

const TITLE_WORDS = 40;
const HEADING_WORDS = 12;

/** A caption ends in its credit, without a full stop. */
function isCredit(text: string): boolean {
  return !endsSentence(text) && /©|\b(courtesy of|photo|image|picture|getty|alamy|reuters|shutterstock)\b/i.test(text);
}

/** A heading is short and ends in no full stop; an item of a list starts with its mark, and a colon promises more. */
function isHeading(text: string): boolean {
  return isShort(text) && !endsSentence(text) && !/[:;,]$|^[-*•–]\s/.test(text);
}

function isShort(text: string): boolean {
  return wordsOf(text).length <= HEADING_WORDS;
}
