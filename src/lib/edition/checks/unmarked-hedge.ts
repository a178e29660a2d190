import { type Lexicon, lexiconOf } from '../../lexicon/index.ts';
import { isAnother } from '../prose/attributed.ts';
import { findHedges, findHedgeWords, holds } from '../prose/cues.ts';
import { type ClaimDraft, type CommentaryDraft, type ContentDraft, listDrafts } from '../draft/draft.ts';
import { proseLexicon } from '../prose/prose-language.ts';
import { listWords } from '../issue/words.ts';
import { listClaims } from '../draft/references.ts';
import type { Finding, Rule } from './rule.ts';

export const unmarkedHedge: Rule = {
  name: 'unmarked-hedge',
  description: 'A stated claim has no hedge in its prose, but for words that `unhedged` lists.',
  check: (draft) =>
    listClaims(draft).flatMap(({ claim, commentary }) => {
      const lexicon = proseLexicon(draft, commentary);
      if (!lexicon) return [];
      return [
        ...checkProse(claim, lexicon, () => isHearsay(draft, claim, commentary)),
        ...checkUnhedged(claim, lexicon),
      ];
    }),
};

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
      isAnother(draft, source) &&
      findHedges({ text: cue, body: [] }, lexicon, ['hearsay']).length > 0,
  );
}

/** `unhedged` must not outlive the wording it was written for. */
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
