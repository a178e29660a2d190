/**
 * Chooses how many words of a sentence a source map keeps: as few at its beginning and end as find it, and never all of
 * them. Found means both: no other sentence has the same pair, and a browser that is given them goes to this sentence.
 */
import { listDirectives, type SentenceEdges, type TextDirective } from '../address/text-fragment.ts';
import { isWord } from './blocks.ts';

/** The sentences of an article, in order, with the text of the article around them. */
export interface Sentences {
  readonly text: string;
  readonly sentences: readonly { readonly id: string; readonly text: string }[];
}

/** The edges of every sentence. */
export function chooseEdges({ text, sentences }: Sentences): SentenceEdges[] {
  const places = locate(text, sentences);
  const all = sentences.map((sentence) => cut(sentence, [1, 1]));
  return sentences.map((sentence, index) => {
    const choices = listChoices(sentence.text).map((lengths) => cut(sentence, lengths));
    const alone = choices.filter(({ first, last }) => isAlone(first, last, sentences, index));
    const place = places[index];
    const candidates = alone.length > 0 ? alone : choices;
    const found = candidates.find((own) => place && isFound(text, listDirectives(all.with(index, own), index), place));
    return found ?? candidates[0] ?? cut(sentence, [1, 1]);
  });
}

/** Numbers of first and last words, the fewest in all first; never all words of a sentence. */
function listChoices(text: string): Lengths[] {
  const numbers = Array.from({ length: MOST }, (_, index) => index + 1);
  return numbers
    .flatMap((first) => numbers.map((last): Lengths => [first, last]))
    .filter(([first, last]) => first + last < countWords(text))
    .sort((a, b) => a[0] + a[1] - (b[0] + b[1]) || b[0] - a[0]);
}

/** The first and last words of a sentence as they stand there; one of two words has no last, one of one word neither. */
function cut({ id, text }: Sentences['sentences'][number], [first, last]: Lengths): SentenceEdges {
  const tokens = text.split(' ');
  const positions = tokens.flatMap((token, index) => (isWord(token) ? [index] : []));
  const words = positions.length;
  const edges = { id, words: Math.max(1, words) };
  const start = positions[0] ?? 0;
  const end = (positions.at(-1) ?? 0) + 1;
  if (words < 2) return { ...edges, first: '', last: '' };
  return {
    ...edges,
    first: tokens.slice(start, (positions[first - 1] ?? start) + 1).join(' '),
    last: words < 3 ? '' : tokens.slice(positions.at(-last) ?? end, end).join(' '),
  };
}

/** Whether no other sentence begins and ends with these words. */
function isAlone(first: string, last: string, sentences: Sentences['sentences'], index: number): boolean {
  const [begin, end] = [first, last].map((words) => words.toLowerCase());
  return sentences.every(({ text }, other) => {
    const words = ` ${text.split(' ').filter(isWord).join(' ').toLowerCase()} `;
    return other === index || !(words.startsWith(` ${begin} `) && words.endsWith(` ${end} `));
  });
}

/** Whether a browser that looks for the directives in the text goes to the sentence at the place. */
function isFound(text: string, directives: readonly TextDirective[], { start, end }: Span): boolean {
  for (const directive of directives) {
    const found = find(text, directive);
    if (!found) continue;
    const isWhole = found.start === start && found.end === end;
    // One that has no end marks one end of the sentence only.
    return isWhole || (directive.end === undefined && (found.start === start || found.end === end));
  }
  return false;
}

/** Where a browser finds a directive: the first place whose prefix and start fit, up to the first end whose suffix fits. */
export function find(text: string, { prefix, start, end, suffix }: TextDirective): Span | undefined {
  const before = prefix === undefined ? '' : `${bound(prefix)}\\s+`;
  const after = suffix === undefined ? '' : `(?=\\s+${bound(suffix)})`;
  const opening = new RegExp(`${before}(?<start>${bound(start)})${end === undefined ? after : ''}`, 'iu').exec(text);
  if (!opening) return undefined;
  const from = opening.index + opening[0].length - (opening.groups?.start?.length ?? 0);
  const to = opening.index + opening[0].length;
  if (end === undefined) return { start: from, end: to };
  const closing = new RegExp(`${bound(end)}${after}`, 'iu').exec(text.slice(to));
  return closing ? { start: from, end: to + closing.index + closing[0].length } : undefined;
}

/** Words that are not part of longer ones, as a pattern. */
function bound(words: string): string {
  return `(?<![\\p{L}\\p{N}])${words.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&')}(?![\\p{L}\\p{N}])`;
}

/** Where each sentence stands in the text, from its first word to its last. */
function locate(text: string, sentences: Sentences['sentences']): Span[] {
  let from = 0;
  return sentences.map((sentence) => {
    const at = Math.max(from, text.indexOf(sentence.text, from));
    from = at + sentence.text.length;
    const tokens = sentence.text.split(' ');
    const before = tokens.slice(0, Math.max(0, tokens.findIndex(isWord))).join(' ');
    const upTo = tokens.slice(0, tokens.findLastIndex(isWord) + 1).join(' ');
    return { start: at + (before === '' ? 0 : before.length + 1), end: at + upTo.length };
  });
}

function countWords(text: string): number {
  return text.split(' ').filter(isWord).length;
}

/** As many words of either end as are kept. */
const MOST = 3;

/** How many first and last words. */
type Lengths = readonly [first: number, last: number];

interface Span {
  readonly start: number;
  readonly end: number;
}
