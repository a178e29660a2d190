/**
 * Where in the original a claim’s annotation points: at a sentence. While the article’s address is not known the sentence is
 * given by its number, since the article’s words are not ours to copy; once it is known, by a text fragment, as a browser
 * finds it there. Where the claim records the article’s words for the hedge, the attribution or the corroboration, there is
 * a target for each of these: a quotation, which every annotation tool understands but which may match elsewhere too, and
 * the same quotation within the sentence.
 */
import { paths } from '../../address/url.ts';
import { textFragment } from '../../citation/deep-link.ts';
import type { Claim } from '../../edition/model.ts';
import type { Addresses } from '../addresses.ts';
import type { FragmentSelector, Selector, Target, TextQuoteSelector } from './types.ts';

/** One target, or one for each cue. */
export function targetOf(claim: Claim, at: Pick<Addresses, 'at' | 'original'>): Target | readonly Target[] {
  const source = at.original(claim.commentary);
  const sentence = sentenceOf(claim, at);
  const inSentence = (quote: TextQuoteSelector): readonly Selector[] => [quote, { ...sentence, refinedBy: quote }];
  const targets = cuesOf(claim).map((exact): Target => {
    const quote: TextQuoteSelector = { type: 'TextQuoteSelector', exact };
    return { type: 'SpecificResource', source, selector: inSentence(quote) };
  });
  const [only, ...others] = targets;
  if (only === undefined) return { type: 'SpecificResource', source, selector: sentence };
  return others.length === 0 ? only : targets;
}

function sentenceOf(claim: Claim, { at }: Pick<Addresses, 'at'>): FragmentSelector {
  const fragment = claim.commentary.original.url === null ? undefined : textFragment(claim);
  return fragment === undefined
    ? { type: 'FragmentSelector', conformsTo: at(`${paths.citing}#number`), value: claim.sentence.id }
    : {
        type: 'FragmentSelector',
        conformsTo: 'https://wicg.github.io/scroll-to-text-fragment/',
        value: fragment,
      };
}

/** The article’s words that the claim records: hedge, attributions, corroborations, each once. */
export function cuesOf({ cue, attributions, corroborations }: Claim): string[] {
  const cues = [
    cue,
    ...attributions.flatMap((attribution) => [
      attribution.cue,
      ...(attribution.through ?? []).map((quoted) => quoted.cue),
    ]),
    ...corroborations.map((one) => one.cue),
  ];
  return [...new Set(cues.filter((words) => words !== undefined))];
}
