/**
 * Reads several numbers of claims in one query: `7.3, 7.4`, `7.3 and 8.2b`, `¶7.3–7.5`, `7.3–5`, `paragraph 7, sentences 3 and
 * 4`, `¶7 to ¶9`.
 */
import { claimKey } from './format.ts';
import { foldNumber, MARK, type Place, SENTENCE } from './reference.ts';

/** Reads a query that is only numbers of claims; undefined if it is not. */
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
    spans.push({ typed, prefixes, first: keyOf(first), last: keyOf(last) });
    before = last;
  }
  return spans;
}

/** Whether the key of a claim is in a span. */
export function isInSpan(key: string, { first, last }: Span): boolean {
  return key >= first && key.slice(0, last.length) <= last;
}

/** Reads a place in the commentary. A number or letter alone continues the place before: 7.3 and 4, 8.2a–c. */
function readPlace(text: string, before: Place | undefined): Place | undefined {
  if (/^[a-z]$/.test(text)) return before?.sentence === undefined ? undefined : { ...before, part: text };
  const [, mark = '', number, second, part = ''] = PLACE.exec(text) ?? [];
  if (number === undefined) return undefined;
  if (second !== undefined) return { paragraph: Number(number), sentence: Number(second), part };
  if (before?.sentence !== undefined && mark === '') return { ...before, sentence: Number(number), part };
  // A number without a mark may mean anything.
  return part === '' && (before ?? mark !== '') ? { paragraph: Number(number), part } : undefined;
}

/** The keys of all sentences of a span within a paragraph, or of all its paragraphs; empty if it is not a span. */
function listPrefixes(first: Place, last: Place): string[] {
  const isWhole = first.sentence === undefined && last.sentence === undefined;
  const [from, to] = isWhole ? [first.paragraph, last.paragraph] : [first.sentence ?? 0, last.sentence ?? -1];
  if (to - from >= LONGEST || keyOf(last) < keyOf(first) || (!isWhole && first.paragraph !== last.paragraph)) return [];
  return Array.from({ length: Math.max(0, to - from + 1) }, (_, step) =>
    isWhole ? claimKey(from + step) : claimKey(first.paragraph, from + step),
  );
}

function keyOf({ paragraph, sentence, part }: Place): string {
  return claimKey(paragraph, sentence, part);
}

/** A mark; a number, of a paragraph or of a sentence; the number of a sentence after it; a letter. */
const PLACE = new RegExp(String.raw`^(${MARK})\s*(\d{1,4})(?:\s*[.:·]\s*(\d{1,3}))?\s*([a-z])?\.?$`, 'u');
const IN_WORDS = new RegExp(String.raw`(?<=\d)\s*${SENTENCE}\s*`, 'gu');
const ID = /\bc(\d+)-(\d+)/gu;
const DOUBLED = /([¶§])[¶§]/gu;
const BETWEEN = /\s*(?:[,;&+]|\b(?:and|und)\b)\s*/u;
const UP_TO = /\s*(?:\p{Pd}|\b(?:to|bis)\b)\s*/u;

/** From this many sentences or paragraphs, it does not count as a span. */
const LONGEST = 100;

/** Claims from one number to another, which may be the same. */
export interface Span {
  readonly typed: string;
  /** The beginnings of the keys of its claims. */
  readonly prefixes: readonly string[];
  readonly first: string;
  readonly last: string;
}
