import { listDrafts } from '../draft/annotations.ts';
import { isAnother } from '../prose/attributed.ts';
import { listClaims } from '../draft/references.ts';
import type { Rule } from './rule.ts';

export const wrongStance: Rule = {
  name: 'wrong-stance',
  description: 'The author’s stance is his own where he speaks himself, and only there.',
  check: (draft) =>
    listClaims(draft)
      .flatMap(({ claim }) => listDrafts(claim, 'Attribution'))
      .filter(({ value }) => draft.sources.has(value.source))
      .filter(({ value }) => (value.stance === 'own') === isAnother(draft, value.source))
      .map(({ value, at }) => ({
        message: `Unexpected stance "${value.stance}" towards "${value.source}", expected ${
          value.stance === 'own' ? 'neutral, endorses or distances' : 'own, since the author speaks himself'
        }`,
        ...at('stance'),
      })),
};
