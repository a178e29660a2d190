import { listAnnotations } from '../draft/draft.ts';
import { listClaims } from '../draft/references.ts';
import type { Rule } from './rule.ts';

export const missingAttribution: Rule = {
  name: 'missing-attribution',
  description: 'Every claim says who makes it.',
  check: (draft) =>
    listClaims(draft)
      .filter(({ claim }) => claim.complete && listAnnotations(claim, 'Attribution').length === 0)
      .map(({ claim: { id, at } }) => ({
        message: `Unexpected claim "${id}" without <Attribution>, expected who says it`,
        ...at(),
      })),
};
