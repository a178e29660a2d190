/** A link to the sentence itself in the original: a text fragment (https://wicg.github.io/scroll-to-text-fragment/). */
import type { Claim } from '../edition/model.ts';
import type { SourceSentence } from '../schema/source-map.ts';

type Placed = Pick<Claim, 'sentence'> & { readonly commentary: { readonly sentences: readonly SourceSentence[] } };
type Linked = Placed & { readonly commentary: { readonly original: { readonly url: string | null } } };

/** The address of the original with the claim’s sentence marked; undefined while the address is not known. */
export function deepLink({ sentence, commentary }: Linked): string | undefined {
  const { url } = commentary.original;
  if (url === null) return undefined;
  return `${url}${url.includes('#') ? '' : '#'}${textFragment({ sentence, commentary })}`;
}

/** The sentence of a claim as the fragment of an address: `:~:text=first%20words,last%20words`. */
export function textFragment({ sentence, commentary }: Placed): string {
  return `:~:text=${[...prefix(sentence, commentary.sentences), ...range(sentence)].join(',')}`;
}

/** How many words a source map keeps of each end of a sentence. */
const KEPT = 3;

/** The sentence from its first words to its last; whole where the two would overlap, for an end is looked for after the start. */
function range({ words, first, last }: SourceSentence): string[] {
  if (words >= 2 * KEPT) return [encode(first), encode(last)];
  const rest = words <= KEPT ? [] : last.split(' ').slice(KEPT - words);
  return [encode([first, ...rest].join(' '))];
}

/** The end of the sentence before, where another sentence has the same first words: a browser stops at the first it finds. */
function prefix({ id, first }: SourceSentence, sentences: readonly SourceSentence[]): string[] {
  const { places, openings } = indexOf(sentences);
  const before = sentences[(places.get(id) ?? 0) - 1];
  return (openings.get(first.toLowerCase()) ?? 0) > 1 && before ? [`${encode(before.last)}-`] : [];
}

/** Where each sentence stands, and how many open alike. Counted once for an original: every claim of it asks. */
function indexOf(sentences: readonly SourceSentence[]): Index {
  const known = indexes.get(sentences);
  if (known) return known;
  const openings = new Map<string, number>();
  for (const { first } of sentences) openings.set(first.toLowerCase(), (openings.get(first.toLowerCase()) ?? 0) + 1);
  const index = { places: new Map(sentences.map(({ id }, place) => [id, place])), openings };
  indexes.set(sentences, index);
  return index;
}

/** No state: what is in it follows from its key, and goes with it. */
const indexes = new WeakMap<readonly SourceSentence[], Index>();

/** Percent-encoded, with the hyphen too: unencoded it would part a prefix from the text, as comma and ampersand part texts. */
function encode(text: string): string {
  return encodeURIComponent(text).replaceAll('-', '%2D');
}

interface Index {
  readonly places: ReadonlyMap<string, number>;
  readonly openings: ReadonlyMap<string, number>;
}
