/** A link to the sentence itself in the original. */
import { formatDirectives, listDirectives } from '../address/text-fragment.ts';
import type { Claim } from '../edition/model.ts';
import type { SourceSentence } from '../schema/source-map.ts';

type Placed = Pick<Claim, 'sentence'> & { readonly commentary: { readonly sentences: readonly SourceSentence[] } };
type Linked = Placed & { readonly commentary: { readonly original: { readonly url: string | null } } };

/** The address of the original with the claim’s sentence marked; undefined while the address is not known. */
export function deepLink({ sentence, commentary }: Linked): string | undefined {
  const { url } = commentary.original;
  if (url === null) return undefined;
  const fragment = textFragment({ sentence, commentary });
  if (fragment === undefined) return url;
  return `${url}${url.includes('#') ? '' : '#'}${fragment}`;
}

/** The sentence of a claim as the fragment of an address; undefined where its source map keeps no word of it. */
export function textFragment({ sentence, commentary: { sentences } }: Placed): string | undefined {
  const directives = listDirectives(sentences, placesOf(sentences).get(sentence.id) ?? 0);
  return directives.length === 0 ? undefined : formatDirectives(directives);
}

/** The index of each sentence. Made once for an original, since every claim of it asks. */
function placesOf(sentences: readonly SourceSentence[]): ReadonlyMap<string, number> {
  const known = places.get(sentences);
  if (known) return known;
  const found = new Map(sentences.map(({ id }, place) => [id, place]));
  places.set(sentences, found);
  return found;
}

/** A cache, not state: a value follows from its key, and is dropped with it. */
const places = new WeakMap<readonly SourceSentence[], ReadonlyMap<string, number>>();
