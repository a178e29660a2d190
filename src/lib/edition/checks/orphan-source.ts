import { mapFormer, publishedIds } from './former.ts';
import { isBeingWritten } from '../draft/unwritten.ts';
import { listClaims, listSourcesOfClaim } from '../draft/references.ts';
import type { Rule } from './rule.ts';
import { unknownSource } from './unknown-source.ts';

export const orphanSource: Rule = {
  name: 'orphan-source',
  description: 'A source says, confirms or disputes at least one claim, or was published.',
  check: (draft, paths) => {
    if (listClaims(draft).length === 0 || isBeingWritten(draft)) return [];
    // What nothing names may be what a misspelt id means.
    if (unknownSource.check(draft, paths).length > 0) return [];
    const authors = draft.commentaries.flatMap(({ record }) => record?.value.authorSource ?? []);
    const named = listClaims(draft).flatMap(({ claim }) => listSourcesOfClaim(claim).map(({ id }) => id));
    // Whoever uses a former id means the source that had it.
    const former = mapFormer(draft.sources);
    const used = new Set([...authors, ...named].flatMap((id) => [id, former.get(id) ?? id]));
    // What was published keeps its page, whatever became of its claims.
    const published = publishedIds(draft, 'sources');
    return [...draft.sources]
      .filter(([id]) => !used.has(id) && !published.has(id) && !draft.unparsed.words.has(id))
      .map(([id, { at }]) => ({
        message: `Unexpected source "${id}" that says nothing, expected a claim that rests on it`,
        ...at(),
      }));
  },
};
