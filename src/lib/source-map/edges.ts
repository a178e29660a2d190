/**
 * Chooses how many words of a sentence a source map keeps: as few at its start and end as are needed to find it, and never more
 * than its way of reading allows. To be found, no other sentence may have the same pair, and a browser that searches for the pair
 * must go to this one.
 */
import { listDirectives, type SentenceEdges, type TextDirective } from '../address/text-fragment.ts';
import { joinTokens, type Token, UNSPACED, type Unit } from '../language/unit.ts';
import { isWord, measureText } from './blocks.ts';

/** The sentences of an article, in order, with the text of the article around them. */
export interface Sentences {
  readonly text: string;
  readonly sentences: readonly { readonly id: string; readonly text: string }[];
  readonly language: string;
  readonly unit: Unit;
  /** How much of a sentence of a given length may be kept. */
  readonly most: (length: number) => number;
}

/** The edges of every sentence. */
export function chooseEdges({ text, sentences, language, unit, most }: Sentences): SentenceEdges[] {
  const whole = sentences.map((sentence): Whole => toWhole(sentence, language, unit));
  const places = locate(text, whole);
  const all = whole.map((sentence) => cut(sentence, shortest(sentence, most)));
  return whole.map((sentence, index) => {
    const choices = listChoices(sentence, most).map((lengths) => cut(sentence, lengths));
    const alone = choices.filter((edges) => isAlone(edges, whole, index));
    const place = places[index];
    const candidates = alone.length > 0 ? alone : choices;
    const found = candidates.find((own) => place && isFound(text, listDirectives(all.with(index, own), index), place));
    return found ?? candidates[0] ?? cut(sentence, shortest(sentence, most));
  });
}

/** A sentence split into words; if a script has no spaces, by a dictionary, since browsers search for whole words. */
interface Whole {
  readonly id: string;
  readonly text: string;
  readonly tokens: readonly Token[];
  /** Indices of the tokens that are words; a dash by itself is not. */
  readonly words: readonly number[];
  readonly length: number;
  readonly unit: Unit;
}

function toWhole({ id, text }: Sentences['sentences'][number], language: string, unit: Unit): Whole {
  const tokens = unit === 'word' ? toWords(text) : toDictionaryWords(text, language);
  const words = tokens.flatMap((token, index) => (isWord(token.text) ? [index] : []));
  return { id, text, tokens, words, length: measureText(text, unit), unit };
}

function toWords(text: string): Token[] {
  return text.split(' ').map((word, index) => ({ text: word, spaced: index > 0 }));
}

function toDictionaryWords(text: string, language: string): Token[] {
  const tokens: { text: string; spaced: boolean }[] = [];
  let isOpen = false;
  let spaced = false;
  for (const { segment, isWordLike = false } of new Intl.Segmenter(language, { granularity: 'word' }).segment(text)) {
    const last = tokens.at(-1);
    const opens = /^[「『（《〈【“‘«([]/u.test(segment);
    if (segment === ' ') spaced = true;
    else if (last && !spaced && (isOpen || !(isWordLike || opens))) last.text += segment;
    else tokens.push({ text: segment, spaced });
    if (segment !== ' ') spaced = false;
    isOpen = opens;
  }
  return tokens;
}

/** The numbers of first and last words that may be kept, the smallest total first. */
function listChoices(sentence: Whole, most: Sentences['most']): Lengths[] {
  const numbers = Array.from({ length: MOST }, (_, index) => index + 1);
  return numbers
    .flatMap((first) => numbers.map((last): Lengths => [first, last]))
    .filter((lengths) => keeps(sentence, lengths) <= most(sentence.length))
    .sort((a, b) => a[0] + a[1] - (b[0] + b[1]) || b[0] - a[0]);
}

/** The first and the last word if both may be kept, or else the first alone, or else none. */
function shortest(sentence: Whole, most: Sentences['most']): Lengths {
  const numbers: Lengths[] =
    sentence.words.length > 1
      ? [
          [1, 1],
          [1, 0],
        ]
      : [[1, 0]];
  return (
    numbers.find((lengths) => sentence.words.length > 0 && keeps(sentence, lengths) <= most(sentence.length)) ?? [0, 0]
  );
}

/** The length of that many first and last words of a sentence, in its unit. */
function keeps(sentence: Whole, lengths: Lengths): number {
  const { first, last } = cut(sentence, lengths);
  return [first, last].reduce((sum, text) => sum + (text === '' ? 0 : measureText(text, sentence.unit)), 0);
}

/** The first and last words of a sentence, as written. */
function cut({ id, tokens, words, length }: Whole, [first, last]: Lengths): SentenceEdges {
  const start = words[0] ?? 0;
  const end = (words.at(-1) ?? 0) + 1;
  return {
    id,
    words: Math.max(1, length),
    first: first === 0 ? '' : joinTokens(tokens.slice(start, (words[first - 1] ?? start) + 1)),
    last: last === 0 ? '' : joinTokens(tokens.slice(words.at(-last) ?? end, end)),
  };
}

/** Whether no other sentence begins and ends with these words. */
function isAlone({ first, last }: SentenceEdges, sentences: readonly Whole[], index: number): boolean {
  const [begin, end] = [first, last].map((words) => words.toLowerCase());
  return sentences.every(({ tokens, unit }, other) => {
    const gap = unit === 'word' ? ' ' : '';
    const words = joinTokens(tokens.filter(({ text }) => isWord(text))).toLowerCase();
    return (
      other === index ||
      !(
        `${gap}${words}${gap}`.startsWith(`${gap}${begin}${gap}`) &&
        `${gap}${words}${gap}`.endsWith(`${gap}${end}${gap}`)
      )
    );
  });
}

/** Whether a browser that searches the text for the directives goes to the sentence at that place. */
function isFound(text: string, directives: readonly TextDirective[], { start, end }: Span): boolean {
  for (const directive of directives) {
    const found = find(text, directive);
    if (!found) continue;
    const isWhole = found.start === start && found.end === end;
    // A directive without an end marks only one end of the sentence.
    return isWhole || (directive.end === undefined && (found.start === start || found.end === end));
  }
  return false;
}

/** Where a browser finds a directive: from the first place that fits prefix and start to the first end that fits the suffix. */
export function find(text: string, { prefix, start, end, suffix }: TextDirective): Span | undefined {
  const before = prefix === undefined ? '' : `${bound(prefix)}${gap(prefix, start)}`;
  const after = suffix === undefined ? '' : `(?=${gap(end ?? start, suffix)}${bound(suffix)})`;
  const opening = new RegExp(`${before}(?<start>${bound(start)})${end === undefined ? after : ''}`, 'iu').exec(text);
  if (!opening) return undefined;
  const from = opening.index + opening[0].length - (opening.groups?.start?.length ?? 0);
  const to = opening.index + opening[0].length;
  if (end === undefined) return { start: from, end: to };
  const closing = new RegExp(`${bound(end)}${after}`, 'iu').exec(text.slice(to));
  return closing ? { start: from, end: to + closing.index + closing[0].length } : undefined;
}

/** A pattern for words that are not part of longer ones. In a script without spaces, words may begin and end anywhere. */
function bound(words: string): string {
  const before = UNSPACED_START.test(words) ? '' : '(?<![\\p{L}\\p{N}])';
  const after = UNSPACED_END.test(words) ? '' : '(?![\\p{L}\\p{N}])';
  return `${before}${words.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&')}${after}`;
}

/** A pattern for the white space between two texts. */
function gap(before: string, after: string): string {
  return UNSPACED_END.test(before) || UNSPACED_START.test(after) ? '\\s*' : '\\s+';
}

const UNSPACED_START = new RegExp(`^[^\\p{L}\\p{N}]*${UNSPACED}`, 'u');
const UNSPACED_END = new RegExp(`${UNSPACED}[^\\p{L}\\p{N}]*$`, 'u');

/** The place of each sentence in the text, from its first word to its last. */
function locate(text: string, sentences: readonly Whole[]): Span[] {
  let from = 0;
  return sentences.map(({ text: own, tokens, words }) => {
    const at = Math.max(from, text.indexOf(own, from));
    from = at + own.length;
    const before = joinTokens(tokens.slice(0, words[0] ?? 0));
    const upTo = joinTokens(tokens.slice(0, (words.at(-1) ?? 0) + 1));
    return { start: at + (before === '' ? 0 : before.length + 1), end: at + upTo.length };
  });
}

/** The most words that are kept at each end. */
const MOST = 3;

/** Numbers of first and last words. */
type Lengths = readonly [first: number, last: number];

interface Span {
  readonly start: number;
  readonly end: number;
}
