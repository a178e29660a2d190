/**
 * Tells what each block of an article is. Plain text has no markup, so this is guesswork by
 * habit of the press; the options overrule it, and the command prints what was taken for what.
 */
import { wordsOf, type Block } from './blocks.ts';
import { splitSentences } from './sentences.ts';

export type Role = 'title' | 'stand-first' | 'paragraph' | 'heading' | 'skipped' | 'end';

export interface RoleOptions {
  /** Line of the title; otherwise the first block. */
  readonly titleLine?: number;
  /** Line of the stand-first; otherwise the first block after the title, if it is a single sentence. */
  readonly standfirstLine?: number;
  /** Lines of blocks that are no part of the article's text: captions, credits. */
  readonly skipLines?: readonly number[];
  /** Beginnings of the blocks at which the article is over. */
  readonly endAt?: readonly string[];
}

/** How the closing matter of a commentary usually starts. */
export const END_AT: readonly string[] = ['The views expressed', 'The opinions expressed', 'About the author'];

/** Gives every block its role, in order. */
export function assignRoles(
  blocks: readonly Block[],
  options: RoleOptions = {},
): { readonly block: Block; readonly role: Role }[] {
  const { titleLine = blocks[0]?.line, standfirstLine, skipLines = [], endAt = END_AT } = options;
  let ended = false;
  let begun = false;
  return blocks.map((block) => {
    ended ||= block.line !== titleLine && endAt.some((start) => block.text.startsWith(start));
    const role = ended ? 'end' : roleOf(block);
    begun ||= role === 'stand-first' || role === 'paragraph';
    return { block, role };
  });

  function roleOf(block: Block): Role {
    if (block.line === titleLine) return 'title';
    if (skipLines.includes(block.line)) return 'skipped';
    if (block.line === standfirstLine) return 'stand-first';
    if (isCredit(block.text)) return 'skipped';
    if (isHeading(block.text)) return 'heading';
    if (!begun && standfirstLine === undefined && splitSentences(block.text).length === 1) return 'stand-first';
    return 'paragraph';
  }
}

/** A caption ends in its credit, without a full stop. */
function isCredit(text: string): boolean {
  return !endsSentence(text) && /©|\b(courtesy of|photo|image|picture|getty|alamy|reuters|shutterstock)\b/i.test(text);
}

/** A heading is short and ends in no full stop. */
function isHeading(text: string): boolean {
  return !endsSentence(text) && wordsOf(text).length <= 12;
}

function endsSentence(text: string): boolean {
  return /[.!?…]['"’”)\]]*$/.test(text);
}
