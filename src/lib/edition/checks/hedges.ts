/** Rules on doubt: in the annotation, and in the prose. */
import { type ClaimDraft, type CommentaryDraft, type ContentDraft, listDrafts } from '../draft/draft.ts';
import { listClaims } from '../draft/references.ts';
import type { Finding, Rule } from './rule.ts';
import { type Lexicon, lexiconOf } from '../../lexicon/index.ts';
import { isOtherThanAuthor } from '../prose/attributed.ts';
import { findHedges, findHedgeWords, holds, HEDGES, type HedgeKind } from '../prose/cues.ts';
import { proseLexicon } from '../prose/prose-language.ts';
import { listWords } from '../issue/words.ts';

/** Prose and annotation of a claim express the same certainty, and a hedge comes with the original’s words for it. */
export const hedgeRules: readonly Rule[] = [
  {
    name: 'missing-hedge-cue',
    description: 'A claim that is not stated says which words of the original carry the hedge; a stated one has none.',
    check: (draft) => listClaims(draft).flatMap(({ claim }) => checkCue(claim)),
  },
  {
    name: 'unmarked-hedge',
    description: 'A stated claim has no hedge in its prose, except words that `unhedged` lists.',
    check: (draft) =>
      listClaims(draft).flatMap(({ claim, commentary }) => {
        const lexicon = proseLexicon(draft, commentary);
        if (!lexicon) return [];
        return [
          ...checkProse(claim, lexicon, () => isHearsay(draft, claim, commentary)),
          ...checkUnhedged(claim, lexicon),
        ];
      }),
  },
  {
    name: 'hedge-not-carried',
    description: 'The prose of a claim is no firmer than its certainty: it carries the hedge itself.',
    check: (draft) =>
      listClaims(draft).flatMap(({ claim, commentary }) => {
        const lexicon = proseLexicon(draft, commentary);
        return lexicon?.complete && isTooFirm(claim, lexicon) ? [toFinding(claim, lexicon)] : [];
      }),
  },
];

function checkCue({ value: { certainty, cue }, at }: ClaimDraft): Finding[] {
  if (certainty !== 'stated' && cue === undefined) {
    const message = `Unexpected ${certainty} claim without a cue, expected the original’s words that carry the hedge`;
    return [{ message, hint: 'cue="…"', ...at('certainty') }];
  }
  if (certainty === 'stated' && cue !== undefined) {
    const message = `Unexpected hedge cue "${cue}" on a stated claim, expected none`;
    return [{ message, hint: 'a hedged claim is probable, possible or open', ...at('cue') }];
  }
  return [];
}

function checkProse(claim: ClaimDraft, lexicon: Lexicon, isReported: () => boolean): Finding[] {
  const { value, at } = claim;
  if (value.certainty !== 'stated') return [];
  const found = findHedges(claim, lexicon, ['probable', 'possible', 'hearsay'], value.unhedged);
  const allowed = found.some(({ kind }) => kind === 'hearsay') && isReported() ? 'hearsay' : undefined;
  return found
    .filter(({ kind }) => kind !== allowed)
    .map(({ word, index }) => ({
      message: `Unexpected hedge "${word}" in a stated claim, expected no hedge`,
      hint: `make the claim probable, possible or open, or add unhedged="${word}" if it is not a hedge`,
      ...at('text', index),
    }));
}

/** Whether the original itself reports the claim as hearsay: then “reportedly” is its attribution, not a hedge. */
function isHearsay(draft: ContentDraft, claim: ClaimDraft, { record }: CommentaryDraft): boolean {
  const lexicon = lexiconOf(record?.value.original.language ?? '');
  return listDrafts(claim, 'Attribution').some(
    ({ value: { source, cue } }) =>
      cue !== undefined &&
      isOtherThanAuthor(draft, source) &&
      findHedges({ text: cue, body: [] }, lexicon, ['hearsay']).length > 0,
  );
}

/** `unhedged` must match the present wording. */
function checkUnhedged(claim: ClaimDraft, lexicon: Lexicon): Finding[] {
  const { value, complete, at } = claim;
  if (!complete || value.unhedged === undefined) return [];
  const words = findHedgeWords(claim, lexicon);
  return value.unhedged
    .filter((word) => !words.some((known) => holds(known, word)))
    .map((word) => {
      const expected =
        words.length === 0
          ? 'no prop unhedged: its prose has no hedge word'
          : `a hedge word of its prose: ${listWords(words)}`;
      return { message: `Unexpected "${word}" as unhedged, expected ${expected}`, ...at('unhedged') };
    });
}

/** For each certainty, the kinds of hedges of which the prose must contain one. */
const CARRIED_BY = {
  stated: [],
  probable: ['probable', 'possible', 'hearsay'],
  possible: ['possible'],
  open: HEDGES,
} as const satisfies Record<string, readonly HedgeKind[]>;

/** Whether the prose of a claim that is not stated has no word of doubt. */
export function isTooFirm(claim: ClaimDraft, lexicon: Lexicon): boolean {
  const { text, value, complete } = claim;
  const kinds = CARRIED_BY[value.certainty];
  if (kinds.length === 0 || !complete) return false;
  if (findHedges(claim, lexicon, kinds, value.unhedged).length > 0) return false;
  // A question is open by its form.
  if (value.certainty === 'open' && /[?؟？]/.test(text)) return false;
  // The original’s own words will do, unless the lexicon knows them as a hedge of another kind.
  const cue = value.cue ?? '';
  return cue.length < MIN_CUE_LENGTH || isHedge(cue, lexicon) || !hasWords(text, cue);
}

/** Shorter cues (“is”, “if”) can occur in any prose. */
const MIN_CUE_LENGTH = 5;

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
