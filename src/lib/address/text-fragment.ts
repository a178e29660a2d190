/**
 * Text fragments (https://wicg.github.io/scroll-to-text-fragment/) that lead a browser to a sentence of an original. They are
 * made of the few words that the source map keeps: those at its edges, and the word just before and the word just after it.
 */

/** A sentence as a source map keeps it. `first` or `last` is '' if the sentence is very short. */
export interface SentenceEdges {
  /** `paragraph.sentence`. */
  readonly id: string;
  readonly words: number;
  readonly first: string;
  readonly last: string;
}

/** What a browser looks for: `text=[prefix-,]start[,end][,-suffix]`. */
export interface TextDirective {
  readonly prefix?: string;
  readonly start: string;
  readonly end?: string;
  readonly suffix?: string;
}

/**
 * The directives for the sentence at a position. A browser goes to the first directive that matches. Before the first sentence
 * of a paragraph a page may have a heading or a picture, so such a sentence is also given by its last words and the next word.
 */
export function listDirectives(sentences: readonly SentenceEdges[], index: number): TextDirective[] {
  const own = sentences[index];
  if (own === undefined || own.first === '') return [];
  const before = sentences[index - 1];
  const after = sentences[index + 1];
  const isBeside = (other: SentenceEdges | undefined): boolean => paragraphOf(other) === paragraphOf(own);
  const prefix = before?.last.split(' ').at(-1) ?? '';
  const suffix = after?.first.split(' ')[0] ?? '';
  const whole = {
    ...(prefix !== '' && { prefix }),
    ...range(own),
    ...(suffix !== '' && own.last !== '' && isBeside(after) && { suffix }),
  };
  const ending = { start: own.last, suffix };
  const hasEnding = suffix !== '' && own.last !== '';
  if (prefix === '') return hasEnding ? [ending] : [whole];
  return hasEnding && !isBeside(before) ? [whole, ending] : [whole];
}

/** The address of the sentence at a position: that of the text, with the words of the sentence as its fragment if they are known. */
export function sentenceAddress(text: string, sentences: readonly SentenceEdges[], index: number): string {
  const directives = listDirectives(sentences, index);
  return directives.length === 0 ? text : `${text}${text.includes('#') ? '' : '#'}${formatDirectives(directives)}`;
}

/** Directives as the fragment of an address: `:~:text=first%20words,last%20words`. */
export function formatDirectives(directives: readonly TextDirective[]): string {
  const texts = directives.map(({ prefix, start, end, suffix }) =>
    [
      ...(prefix === undefined ? [] : [`${encode(prefix)}-`]),
      encode(start),
      ...(end === undefined ? [] : [encode(end)]),
      ...(suffix === undefined ? [] : [`-${encode(suffix)}`]),
    ].join(','),
  );
  return `:~:${texts.map((text) => `text=${text}`).join('&')}`;
}

/** The first and the last words; the whole sentence if they overlap, because a browser looks for the end after the start. */
function range({ words, first, last }: SentenceEdges): { start: string; end?: string } {
  if (last === '') return { start: first };
  const ending = last.split(' ');
  const shared = first.split(' ').length + ending.length - words;
  return shared > 0 ? { start: [first, ...ending.slice(shared)].join(' ') } : { start: first, end: last };
}

function paragraphOf(sentence: SentenceEdges | undefined): string | undefined {
  return sentence?.id.split('.')[0];
}

/** Percent-encodes hyphens too: in a directive, a hyphen marks a prefix or suffix. */
function encode(text: string): string {
  return encodeURIComponent(text).replaceAll('-', '%2D');
}
