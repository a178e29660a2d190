/** A link to the sentence itself in the original: a text fragment (https://wicg.github.io/scroll-to-text-fragment/). */
import type { Claim } from '../edition/model.ts';
import type { SourceSentence } from '../schema/source-map.ts';

type Linked = Pick<Claim, 'sentence'> & {
  readonly commentary: {
    readonly original: { readonly url: string | null };
    readonly sentences: readonly SourceSentence[];
  };
};

/** The address of the original with the claim’s sentence marked; undefined while the address is not known. */
export function deepLink({ sentence, commentary }: Linked): string | undefined {
  const { url } = commentary.original;
  if (url === null) return undefined;
  const directive = [...prefix(sentence, commentary.sentences), ...range(sentence)].join(',');
  return `${url}${url.includes('#') ? '' : '#'}:~:text=${directive}`;
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
function prefix(sentence: SourceSentence, sentences: readonly SourceSentence[]): string[] {
  const alike = sentences.filter(({ first }) => first.toLowerCase() === sentence.first.toLowerCase());
  const before = sentences[sentences.findIndex(({ id }) => id === sentence.id) - 1];
  return alike.length > 1 && before ? [`${encode(before.last)}-`] : [];
}

/** Percent-encoded, with the hyphen too: unencoded it would part a prefix from the text, as comma and ampersand part texts. */
function encode(text: string): string {
  return encodeURIComponent(text).replaceAll('-', '%2D');
}
