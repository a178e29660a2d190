import { listDrafts } from '../draft/draft.ts';
import { isAnother } from '../prose/attributed.ts';
import { listClaims } from '../draft/references.ts';
import type { Rule } from './rule.ts';

export const wrongStance: Rule = {
  name: 'wrong-stance',
  description: 'The stance is own where the author speaks, and only there.',
  check: (draft) =>
    listClaims(draft)
      .flatMap(({ claim }) => listDrafts(claim, 'Attribution'))
      .filter(({ value }) => draft.sources.has(value.source))
      .filter(({ value }) => (value.stance === 'own') === isAnother(draft, value.source))
      .map(({ value, at }) => ({
        message: `Unexpected stance "${value.stance}" towards "${value.source}", expected ${
          value.stance === 'own' ? 'neutral, endorses or distances' : 'own, since the author speaks'
        }`,
        ...at('stance'),
      })),
};
