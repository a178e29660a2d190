/**
 * Reads references to claims, as people write them: `¶7.3`, `claim 7:3`, `§7,3`, `para. 7`, `paragraph 7, sentence 3`, `٧٫٣`, a
 * pasted address.
 */
import { parsePath } from '../address/parse-path.ts';
import { parseClaimId } from '../address/id.ts';
import { foldLetters } from './letters.ts';
import type { Span } from './spans.ts';

/** Reads a query that is only a reference; undefined if it is not. */
export function parseReference(query: string): Reference | undefined {
  const text = query.replace(AROUND, '');
  return parseAddress(text) ?? parseNumber(text);
}

/** Brackets, quotation marks and punctuation around a reference. */
const AROUND = /^[\s([{"'“‘„«]+|[\s)\]}"'”’»?!;]+$/gu;

/** Finds the number of a claim among other words, as in “Giustozzi, para. 7.3”. */
export function findNumber(query: string): (ClaimNumber & { readonly typed: string }) | undefined {
  const typed = AMONG.exec(query)?.[0] ?? '';
  const number = parseNumber(typed);
  return number && { ...number, typed };
}

/** Reads the number of a claim; undefined if the query is not one. */
function parseNumber(query: string): ClaimNumber | undefined {
  const text = foldNumber(query);
  const match = NUMBER.exec(text);
  // “pp. 7–8” means two paragraphs.
  if (!match || /^(?:pp|para\w*s)\b.*\d\s*\p{Pd}/u.test(text)) return undefined;
  const [, mark = '', paragraph = '', sentence, part = ''] = match;
  // Years: 2020–21.
  if (mark.trim() === '' && sentence !== undefined && Number(paragraph) >= 1000) return undefined;
  return {
    paragraph: Number(paragraph),
    ...(sentence !== undefined && { sentence: Number(sentence) }),
    part,
    isMarked: mark.trim() !== '' || sentence !== undefined,
  };
}

/** The text with its digits and separators in one form, the paragraph before the sentence. */
export function foldNumber(text: string): string {
  return foldLetters(text.trim())
    .replace(/٫/g, '.')
    .replace(/٬/g, ',')
    .replace(/(?<=\d)\((\d+)\)?/g, '.$1')
    .replace(/\b(\d+)(?:st|nd|rd|th) (para\w*|sentence)/g, '$2 $1')
    .replace(/(sentence \d+),? (?:of|in) (?:the )?(para\w*\.? \d+)/, '$2 $1');
}

/** A word or a sign before a number. */
export const MARK = String.raw`(?:(?:claims?|paragraphs?|paras?\.?|pars?\.?|pp?(?:\.|(?=\s))|sentences?|sections?|sect?\.?|no\.?|nr\.?|abs(?:atz)?\.?)\s*)?[¶§#]?\s*c?`;

/** Words between the number of a paragraph and that of a sentence. */
export const SENTENCE = String.raw`,?\s*(?:sentences?\b|sent\.|s\.|(?<=\s)s\b|satz\b)`;

/** A mark, and the parts of the number. */
const NUMBER = new RegExp(
  String.raw`^(${MARK})\s*(\d{1,4})(?:\s*(?:[.,:\-–·]|${SENTENCE})\s*(?:(\d{1,3})\s*([a-z])?)?)?\.?$`,
  'u',
);

/** What makes the number before it an amount. */
const UNIT = String.raw`[%\p{Sc}]|(?:thousand|million|billion|trillion|m|mn|bn|per\s?cent|percentage|times|hours?|days?|years?|km|(?:kilo)?met(?:re|er)s?|miles?|kg|tons?|tonnes?|hectares?|dollars?|euros?)\b`;

/** A number that has a clear mark before it, or consists of paragraph and sentence, and is not an amount. */
const AMONG = new RegExp(
  String.raw`(?<![\p{L}\p{N}.,:/-]|\p{Sc}\s?)(?:(?:(?:claim|para(?:graph)?s?\.?)\s*[¶§]?|[¶§#])\s*\d{1,3}(?:[.:]\d{1,3}[a-z]?)?|(?:claims\s+)?\d{1,2}[.:]\d{1,2}[a-z]?)(?![\p{L}\p{N}]|[.:/-]\d|\s*(?:${UNIT}))`,
  'iu',
);

/** Reads an address of this site or of a copy; the host is ignored. */
function parseAddress(query: string): Reference | undefined {
  const text = query.trim();
  if (!/^(https?:)?\/\/|^[\w.:-]*[/#]/.test(text) || /\s/.test(text)) return undefined;
  const [pathname = '', fragment = ''] = text
    // Without a scheme, a first part with a dot or a port is the host.
    .replace(/^(?:(?:https?:)?\/\/[^/#]*|[^/#]*[.:][^/#]*)/, '')
    .replace(/\?[^#]*/, '')
    .split('#');
  const folders = pathname.split('/').filter((folder) => folder !== '');
  const inFragment = parsePath(`/x/#${fragment}`);
  if (inFragment?.kind === 'claim') return toReference(inFragment.id, folders.at(-1), true);
  if (inFragment?.kind === 'paragraph') return { paragraph: inFragment.paragraph, part: '', isMarked: true };
  const target = parsePath(`/${folders.slice(-2).join('/')}/`);
  if (target?.kind === 'claim') return toReference(target.id, target.commentary);
  if (target?.kind === 'entity' || target?.kind === 'source') return { path: `/${folders.slice(-2).join('/')}/` };
  return undefined;
}

function toReference(id: string, commentary?: string, isFolder = false): Reference | undefined {
  const parts = parseClaimId(id);
  if (!parts || commentary === undefined) return parts && { ...parts, isMarked: true };
  return { ...parts, isMarked: true, commentary, ...(isFolder && { isFolder }) };
}

/** What a query refers to: claims by one number or by several, or the page of a thing by its path. */
export type Reference = ClaimNumber | { readonly spans: readonly Span[] } | { readonly path: string };

/** A claim, or a paragraph. */
export interface Place {
  readonly paragraph: number;
  readonly sentence?: number;
  /** The letter, or ''. */
  readonly part: string;
}

/** The number of a claim or a paragraph. */
interface ClaimNumber extends Place {
  /** Whether it can be nothing else. A number alone may also be part of a name. */
  readonly isMarked: boolean;
  /** The commentary that an address names. */
  readonly commentary?: string;
  /** Whether that may be the folder of a whole site instead. */
  readonly isFolder?: boolean;
}
