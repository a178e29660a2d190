/**
 * Text fragments (https://wicg.github.io/scroll-to-text-fragment/) that find a sentence of an original by the few words that
 * its source map keeps, and by those of its neighbours: a browser is told which word comes just before and just after.
 */

/** A sentence as a source map keeps it. A very short one has no first or no last words. */
export interface SentenceEdges {
  /** `paragraph.sentence`. */
  readonly id: string;
  readonly words: number;
  readonly first: string;
  readonly last: string;
}

/** What a browser is to look for: `text=[prefix-,]start[,end][,-suffix]`. */
export interface TextDirective {
  readonly prefix?: string;
  readonly start: string;
  readonly end?: string;
  readonly suffix?: string;
}

/**
 * How the sentence at a position is found. A browser goes to the first directive that it finds. Between paragraphs a page
 * may have a heading or a picture, so a sentence that begins one is also given by its end, after which the next follows.
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

/** From the first words to the last; whole where the two overlap, for an end is looked for after the start. */
function range({ words, first, last }: SentenceEdges): { start: string; end?: string } {
  if (last === '') return { start: first };
  const ending = last.split(' ');
  const shared = first.split(' ').length + ending.length - words;
  return shared > 0 ? { start: [first, ...ending.slice(shared)].join(' ') } : { start: first, end: last };
}

function paragraphOf(sentence: SentenceEdges | undefined): string | undefined {
  return sentence?.id.split('.')[0];
}

/** Percent-encoded, with the hyphen too: unencoded it would part a prefix from the text, as comma and ampersand part texts. */
function encode(text: string): string {
  return encodeURIComponent(text).replaceAll('-', '%2D');
}
