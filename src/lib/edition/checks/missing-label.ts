import { listClaims } from '../draft/references.ts';
import type { Rule } from './rule.ts';

export const missingLabel: Rule = {
  name: 'missing-label',
  description: 'Every claim has a label.',
  check: (draft) =>
    listClaims(draft)
      .filter(({ claim }) => claim.value.label === undefined)
      .map(({ claim: { id, at } }) => ({
        message: `Unexpected claim "${id}" without a label, expected a noun phrase that names its matter`,
        hint: 'label="…": at most ten words, which assert nothing',
        ...at('id'),
      })),
};
