/** Links to a sentence in the original. */
import { formatDirectives, listDirectives, sentenceAddress } from '../address/text-fragment.ts';
import type { Claim } from '../edition/model.ts';
import { oncePer } from '../edition/once.ts';
import type { SourceSentence } from '../schema/source-map.ts';

type Placed = Pick<Claim, 'sentence'> & { readonly commentary: { readonly sentences: readonly SourceSentence[] } };
type Linked = Placed & { readonly commentary: { readonly original: { readonly url: string | null } } };

/** The address of the original with the claim’s sentence as its fragment; undefined if the address is unknown. */
export function deepLink({ sentence, commentary }: Linked): string | undefined {
  const { original, sentences } = commentary;
  if (original.url === null) return undefined;
  return sentenceAddress(original.url, sentences, placesOf(sentences).get(sentence.id) ?? 0);
}

/** The text fragment for the sentence of a claim; undefined if the source map has no words of it. */
export function textFragment({ sentence, commentary: { sentences } }: Placed): string | undefined {
  const directives = listDirectives(sentences, placesOf(sentences).get(sentence.id) ?? 0);
  return directives.length === 0 ? undefined : formatDirectives(directives);
}

/** The index of each sentence. Made once for each original, because every claim needs it. */
const placesOf = oncePer(
  (sentences: readonly SourceSentence[]) => new Map(sentences.map(({ id }, place) => [id, place])),
);
