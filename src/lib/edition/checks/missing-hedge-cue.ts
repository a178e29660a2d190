import type { ClaimDraft } from '../draft/draft.ts';
import { listClaims } from '../draft/references.ts';
import type { Finding, Rule } from './rule.ts';

export const missingHedgeCue: Rule = {
  name: 'missing-hedge-cue',
  description: 'A claim that is not stated says which words of the original carry the hedge; a stated one has none.',
  check: (draft) => listClaims(draft).flatMap(({ claim }) => checkClaim(claim)),
};

function checkClaim({ value: { certainty, cue }, at }: ClaimDraft): Finding[] {
  if (certainty !== 'stated' && cue === undefined) {
    const message = `Unexpected ${certainty} claim without a cue, expected the original’s words that carry the hedge`;
    return [{ message, hint: 'cue="…"', ...at('certainty') }];
  }
  if (certainty === 'stated' && cue !== undefined) {
    const message = `Unexpected hedge cue "${cue}" on a stated claim, expected none`;
    return [{ message, hint: 'with a hedge the claim is probable, possible or open', ...at('cue') }];
  }
  return [];
}
