import { listWorks } from '../draft/references.ts';
import type { Rule } from './rule.ts';
import { findUnknown } from './unknown.ts';

export const unknownReference: Rule = {
  name: 'unknown-reference',
  description: 'A work that a fact or note rests on has a file in references/.',
  check: (draft) =>
    findUnknown(listWorks(draft), {
      noun: 'reference',
      expected: 'the id of a file in references/',
      known: [...draft.references.keys()],
      unparsed: draft.unparsed.references,
    }),
};
