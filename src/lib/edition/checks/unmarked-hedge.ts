import { findHedges } from '../cues.ts';
import type { ClaimDraft } from '../draft.ts';
import { listWords } from '../words.ts';
import { listClaims } from './references.ts';
import type { Finding, Rule } from './rule.ts';

export const unmarkedHedge: Rule = {
  name: 'unmarked-hedge',
  description: 'A stated claim has no hedge in its prose, but for words that `unhedged` lists.',
  check: (draft) => listClaims(draft).flatMap(({ claim }) => [...checkProse(claim), ...checkUnhedged(claim)]),
};

function checkProse({ text, value, at }: ClaimDraft): Finding[] {
  if (value.certainty !== 'stated') return [];
  return findHedges(text, ['probable', 'possible'], value.unhedged).map(({ word, index }) => ({
    message: `Unexpected hedge "${word}" in a stated claim, expected no hedge`,
    hint: `make the claim probable, possible or open, or say unhedged="${word}" where it is no hedge`,
    ...at('text', index),
  }));
}

/** `unhedged` must not outlive the wording it was written for. */
function checkUnhedged({ text, value, complete, at }: ClaimDraft): Finding[] {
  if (!complete) return [];
  const found = new Set(findHedges(text, ['probable', 'possible', 'open']).map(({ word }) => word));
  return (value.unhedged ?? [])
    .filter((word) => !found.has(word.toLowerCase()))
    .map((word) => {
      const expected =
        found.size === 0
          ? 'no prop unhedged: its prose has no hedge word'
          : `a hedge word of its prose: ${listWords([...found])}`;
      return { message: `Unexpected "${word}" as unhedged, expected ${expected}`, ...at('unhedged') };
    });
}
