/** References to claims, as people write them: one number (`¶7.3`, `claim 7:3`, `§7,3`, `para. 7`, `paragraph 7, sentence 3`, `٧٫٣`), a pasted address, or several numbers (`7.3, 7.4`, `¶7.3–7.5`, `7.3–5`, `¶7 to ¶9`). */
import { parsePath } from '../address/parse-path.ts';
import { parseClaimId } from '../address/id.ts';
import { foldLetters } from './letters.ts';
import { claimKey } from './format.ts';

/** Reads a query as a reference and nothing else; undefined when it is none. */
export function parseReference(query: string): Reference | undefined {
  return parseAddress(query) ?? parseNumber(query);
}

/** Reads the number of a claim; undefined when the query is none. */
function parseNumber(query: string): ClaimNumber | undefined {
  const match = NUMBER.exec(foldNumber(query));
  if (!match) return undefined;
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

/** The text with its digits and separators in one form. */
export function foldNumber(text: string): string {
  return foldLetters(text.trim()).replace(/٫/g, '.').replace(/٬/g, ',');
}

/** A word or a sign before a number. */
export const MARK = String.raw`(?:(?:claims?|paragraphs?|paras?\.?|pars?\.?|pp?\.|sentences?|sections?|sect?\.?|no\.?|nr\.?|abs(?:atz)?\.?)\s*)?[¶§#]?\s*c?`;

/** What stands between a paragraph and a sentence of it in words. */
export const SENTENCE = String.raw`,?\s*(?:sentences?\b|sent\.|s\.|satz\b)`;

/** A mark, and the parts of the number. */
const NUMBER = new RegExp(
  String.raw`^(${MARK})\s*(\d{1,4})(?:\s*(?:[.,:\-–·]|${SENTENCE})\s*(?:(\d{1,3})\s*([a-z])?)?)?\.?$`,
  'u',
);

/** An address of this site or of a copy: the host is ignored. */
function parseAddress(query: string): Reference | undefined {
  const text = query.trim();
  if (!/^(https?:)?\/\/|^\/|^#/.test(text) || /\s/.test(text)) return undefined;
  const [pathname = '', fragment = ''] = text
    .replace(/^(https?:)?\/\/[^/]*/, '')
    .replace(/\?[^#]*/, '')
    .split('#');
  const folders = pathname.split('/').filter((folder) => folder !== '');
  const inFragment = parsePath(`/x/#${fragment}`);
  if (inFragment?.kind === 'claim') return toReference(inFragment.id, folders.at(-1));
  if (inFragment?.kind === 'paragraph') return { paragraph: inFragment.paragraph, part: '', isMarked: true };
  const target = parsePath(`/${folders.slice(-2).join('/')}/`);
  if (target?.kind === 'claim') return toReference(target.id, target.commentary);
  if (target?.kind === 'entity' || target?.kind === 'source') return { path: `/${folders.slice(-2).join('/')}/` };
  return undefined;
}

function toReference(id: string, commentary?: string): Reference | undefined {
  const parts = parseClaimId(id);
  return parts && { ...parts, isMarked: true, ...(commentary !== undefined && { commentary }) };
}

/** What a query refers to: claims by one number or by several, or the page of a thing by its path. */
export type Reference = ClaimNumber | { readonly spans: readonly Span[] } | { readonly path: string };

/** The number of a claim, or of a paragraph. */
interface ClaimNumber {
  readonly paragraph: number;
  readonly sentence?: number;
  /** The letter, or ''. */
  readonly part: string;
  /** Whether it can be nothing else; a number alone may also be a part of a name. */
  readonly isMarked: boolean;
  /** The commentary that an address names. */
  readonly commentary?: string;
}

/** Reads a query as numbers and nothing else; undefined when it is not. */
export function parseSpans(query: string): Span[] | undefined {
  const text = foldNumber(query).replace(IN_WORDS, '.').replace(ID, '$1.$2').replace(DOUBLED, '$1');
  const spans: Span[] = [];
  let before: Place | undefined;
  for (const typed of text.split(BETWEEN).filter((piece) => piece !== '')) {
    const [start = '', end, ...others] = typed.split(UP_TO);
    const first = readPlace(start, before);
    const last = end === undefined ? first : readPlace(end, first);
    const prefixes = first && last ? listPrefixes(first, last) : [];
    if (!first || !last || prefixes.length === 0 || others.length > 0) return undefined;
    spans.push({ typed, prefixes, first: keyOfPlace(first), last: keyOfPlace(last) });
    before = last;
  }
  return spans;
}

/** Whether the key of a claim is in a span. */
export function isInSpan(key: string, { first, last }: Span): boolean {
  return key >= first && key.slice(0, last.length) <= last;
}

/** A place in the commentary; a number alone or a letter goes on from the place before: 7.3 and 4, 8.2a–c. */
function readPlace(text: string, before: Place | undefined): Place | undefined {
  if (/^[a-z]$/.test(text)) return before?.sentence === undefined ? undefined : { ...before, part: text };
  const [, mark = '', number, second, part = ''] = PLACE.exec(text) ?? [];
  if (number === undefined) return undefined;
  if (second !== undefined) return { paragraph: Number(number), sentence: Number(second), part };
  if (before?.sentence !== undefined && mark === '') return { ...before, sentence: Number(number), part };
  // Without a mark it may be any number.
  return part === '' && (before ?? mark !== '') ? { paragraph: Number(number), part } : undefined;
}

/** The keys of the sentences from one to another of the same paragraph, or of the paragraphs; none where it is no span. */
function listPrefixes(first: Place, last: Place): string[] {
  const isWhole = first.sentence === undefined && last.sentence === undefined;
  const [from, to] = isWhole ? [first.paragraph, last.paragraph] : [first.sentence ?? 0, last.sentence ?? -1];
  if (to - from >= LONGEST || keyOfPlace(last) < keyOfPlace(first) || (!isWhole && first.paragraph !== last.paragraph))
    return [];
  return Array.from({ length: Math.max(0, to - from + 1) }, (_, step) =>
    isWhole ? claimKey(from + step) : claimKey(first.paragraph, from + step),
  );
}

function keyOfPlace({ paragraph, sentence, part }: Place): string {
  return claimKey(paragraph, sentence, part);
}

/** A mark, a paragraph or a sentence alone, the sentence, a letter. */
const PLACE = new RegExp(String.raw`^(${MARK})\s*(\d{1,4})(?:\s*[.:·]\s*(\d{1,3}))?\s*([a-z])?\.?$`, 'u');
const IN_WORDS = new RegExp(String.raw`(?<=\d)\s*${SENTENCE}\s*`, 'gu');
const ID = /\bc(\d+)-(\d+)/gu;
const DOUBLED = /([¶§])[¶§]/gu;
const BETWEEN = /\s*(?:[,;&+]|\b(?:and|und)\b)\s*/u;
const UP_TO = /\s*(?:\p{Pd}|\b(?:to|bis)\b)\s*/u;

/** Sentences or paragraphs from which on it is no span. */
const LONGEST = 100;

interface Place {
  readonly paragraph: number;
  readonly sentence?: number;
  /** The letter, or ''. */
  readonly part: string;
}

/** Claims from one number to another, which may be the same. */
export interface Span {
  readonly typed: string;
  /** The beginnings of the keys of its claims. */
  readonly prefixes: readonly string[];
  readonly first: string;
  readonly last: string;
}
