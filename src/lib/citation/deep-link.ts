/** Links to a sentence in the original. */
import { formatDirectives, listDirectives } from '../address/text-fragment.ts';
import type { Claim } from '../edition/model.ts';
import type { SourceSentence } from '../schema/source-map.ts';

type Placed = Pick<Claim, 'sentence'> & { readonly commentary: { readonly sentences: readonly SourceSentence[] } };
type Linked = Placed & { readonly commentary: { readonly original: { readonly url: string | null } } };

/** The address of the original with the claim’s sentence as its fragment; undefined if the address is unknown. */
export function deepLink({ sentence, commentary }: Linked): string | undefined {
  const { url } = commentary.original;
  if (url === null) return undefined;
  const fragment = textFragment({ sentence, commentary });
  if (fragment === undefined) return url;
  return `${url}${url.includes('#') ? '' : '#'}${fragment}`;
}

/** The text fragment for the sentence of a claim; undefined if the source map has no words of it. */
export function textFragment({ sentence, commentary: { sentences } }: Placed): string | undefined {
  const directives = listDirectives(sentences, placesOf(sentences).get(sentence.id) ?? 0);
  return directives.length === 0 ? undefined : formatDirectives(directives);
}

/** The index of each sentence. Made once for each original, because every claim needs it. */
function placesOf(sentences: readonly SourceSentence[]): ReadonlyMap<string, number> {
  const known = places.get(sentences);
  if (known) return known;
  const found = new Map(sentences.map(({ id }, place) => [id, place]));
  places.set(sentences, found);
  return found;
}

/** A cache, not state: each value depends only on its key, and is dropped with it. */
const places = new WeakMap<readonly SourceSentence[], ReadonlyMap<string, number>>();
