import { listClaims, listSourcesOfClaim } from './references.ts';
import type { Rule } from './rule.ts';

export const orphanSource: Rule = {
  name: 'orphan-source',
  description: 'A source says, confirms or disputes at least one claim.',
  check: (draft) => {
    if (listClaims(draft).length === 0) return [];
    const authors = draft.commentaries.flatMap(({ record }) => record?.value.authorSource ?? []);
    const used = new Set([
      ...authors,
      ...listClaims(draft).flatMap(({ claim }) => listSourcesOfClaim(claim).map(({ id }) => id)),
    ]);
    return [...draft.sources]
      .filter(([id]) => !used.has(id) && !draft.unparsed.words.has(id))
      .map(([id, { at }]) => ({
        message: `Unexpected source "${id}" that says nothing, expected a claim that rests on it`,
        ...at(),
      }));
  },
};
