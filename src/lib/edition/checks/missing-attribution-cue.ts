import { listDrafts } from '../draft/annotations.ts';
import { isAnother } from '../prose/attributed.ts';
import { listClaims } from '../draft/references.ts';
import type { Rule } from './rule.ts';

export const missingAttributionCue: Rule = {
  name: 'missing-attribution-cue',
  description:
    'An attribution to another than the author gives the original’s cue or is carried, or a scope note says how it is read.',
  check: (draft) =>
    listClaims(draft)
      .filter(({ claim }) => claim.complete && listDrafts(claim, 'ScopeNote').length === 0)
      .flatMap(({ claim }) => listDrafts(claim, 'Attribution'))
      .filter(({ value }) => value.cue === undefined && value.carried === undefined && isAnother(draft, value.source))
      .map(({ value, at }) => ({
        message: `Unexpected attribution to "${value.source}" without a cue, expected the original’s words that hand it over`,
        hint: 'where the sentence continues a report, say carried with the claim that has the cue; otherwise say in a <ScopeNote> why it is read so',
        ...at(),
      })),
};
