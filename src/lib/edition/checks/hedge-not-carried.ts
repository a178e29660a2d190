import type { Lexicon } from '../../lexicon/index.ts';
import { findHedges, HEDGES, type HedgeKind } from '../prose/cues.ts';
import type { ClaimDraft } from '../draft/draft.ts';
import { proseLexicon } from '../prose/prose-language.ts';
import { listWords } from '../issue/words.ts';
import { listClaims } from '../draft/references.ts';
import type { Finding, Rule } from './rule.ts';

/** The kinds of hedges of which one must stand in the prose. */
const CARRIED_BY = {
  stated: [],
  probable: ['probable', 'possible', 'hearsay'],
  possible: ['possible'],
  open: HEDGES,
} as const satisfies Record<string, readonly HedgeKind[]>;

export const hedgeNotCarried: Rule = {
  name: 'hedge-not-carried',
  description: 'The prose of a claim is no firmer than its certainty: it carries the hedge itself.',
  check: (draft) =>
    listClaims(draft).flatMap(({ claim, commentary }) => {
      const lexicon = proseLexicon(draft, commentary);
      return lexicon?.complete && isTooFirm(claim, lexicon) ? [toFinding(claim, lexicon)] : [];
    }),
};

/** Whether the prose of a claim that is not stated has no word of doubt. */
export function isTooFirm(claim: ClaimDraft, lexicon: Lexicon): boolean {
  const { text, value, complete } = claim;
  const kinds = CARRIED_BY[value.certainty];
  if (kinds.length === 0 || !complete) return false;
  if (findHedges(claim, lexicon, kinds, value.unhedged).length > 0) return false;
  // A question leaves open what it asks.
  if (value.certainty === 'open' && /[?؟？]/.test(text)) return false;
  // The original’s own words, where the lexicon does not know them as a firmer hedge.
  const cue = value.cue ?? '';
  return cue.length < TELLING || isHedge(cue, lexicon) || !hasWords(text, cue);
}

/** Cues of fewer characters (“is”, “if”) may be in any prose. */
const TELLING = 5;

function toFinding({ value: { certainty }, at }: ClaimDraft, lexicon: Lexicon): Finding {
  const expected = certainty === 'stated' ? [] : lexicon.examples[certainty];
  const message = `Unexpected prose firmer than ${certainty}, expected a hedge such as ${listWords(expected)}`;
  return { message, ...at('text', 0) };
}

function isHedge(cue: string, lexicon: Lexicon): boolean {
  return findHedges({ text: cue, body: [] }, lexicon, HEDGES).length > 0;
}

function hasWords(text: string, words: string): boolean {
  const fold = (value: string): string =>
    ` ${value
      .toLowerCase()
      .replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ')
      .trim()} `;
  return fold(text).includes(fold(words));
}
