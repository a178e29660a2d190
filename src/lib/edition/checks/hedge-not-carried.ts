import { hedgeCues } from '../../vocabulary/index.ts';
import { findHedges } from '../cues.ts';
import type { ClaimDraft } from '../draft.ts';
import { listWords } from '../words.ts';
import { listClaims } from './references.ts';
import type { Finding, Rule } from './rule.ts';

/** The lists of hedge words of which one must stand in the prose. */
const CARRIED_BY = {
  stated: [],
  probable: ['probable', 'possible'],
  possible: ['possible'],
  open: ['open', 'probable', 'possible'],
} as const;

export const hedgeNotCarried: Rule = {
  name: 'hedge-not-carried',
  description: 'The prose of a claim is no firmer than its certainty: it carries the hedge itself.',
  check: (draft) => listClaims(draft).flatMap(({ claim }) => checkClaim(claim)),
};

function checkClaim({ text, value: { certainty, unhedged }, complete, at }: ClaimDraft): Finding[] {
  const [first, ...others] = CARRIED_BY[certainty];
  if (first === undefined || !complete) return [];
  if (findHedges(text, [first, ...others], unhedged).length > 0) return [];
  // A question leaves open what it asks.
  if (certainty === 'open' && text.includes('?')) return [];
  return [
    {
      message: `Unexpected prose firmer than ${certainty}, expected a hedge such as ${listWords(hedgeCues[first].slice(0, 4))}`,
      ...at('text', 0),
    },
  ];
}
