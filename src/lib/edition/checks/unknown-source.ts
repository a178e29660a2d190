import { mapFormer } from './former.ts';
import { listClaims, listSourcesOfClaim, refsAt } from '../draft/references.ts';
import type { Rule } from './rule.ts';
import { findUnknown } from './unknown.ts';

export const unknownSource: Rule = {
  name: 'unknown-source',
  description: 'A source that content names has a file in sources/.',
  check: (draft) => {
    const refs = [
      ...listClaims(draft).flatMap(({ claim }) => listSourcesOfClaim(claim)),
      ...draft.commentaries.flatMap(({ record }) => (record ? refsAt(record, ['authorSource']) : [])),
    ];
    return findUnknown(refs, {
      noun: 'source',
      expected: 'the id of a file in sources/',
      known: [...draft.sources.keys()],
      unparsed: draft.unparsed.sources,
      renamed: mapFormer(draft.sources),
    });
  },
};
