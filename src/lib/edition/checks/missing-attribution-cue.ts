import { listDrafts } from '../draft/draft.ts';
import { isAnother } from '../prose/attributed.ts';
import { listClaims } from '../draft/references.ts';
import type { Rule } from './rule.ts';

export const missingAttributionCue: Rule = {
  name: 'missing-attribution-cue',
  description:
    'An attribution to another source than the author gives the original’s cue or is carried, or a scope note explains it.',
  check: (draft) =>
    listClaims(draft)
      .filter(({ claim }) => claim.complete && listDrafts(claim, 'ScopeNote').length === 0)
      .flatMap(({ claim }) => listDrafts(claim, 'Attribution'))
      .filter(({ value }) => value.cue === undefined && value.carried === undefined && isAnother(draft, value.source))
      .map(({ value, at }) => ({
        message: `Unexpected attribution to "${value.source}" without a cue, expected the original’s words of attribution`,
        hint: 'if the sentence continues a report, add carried with the claim that has the cue; otherwise explain the reading in a <ScopeNote>',
        ...at(),
      })),
};
