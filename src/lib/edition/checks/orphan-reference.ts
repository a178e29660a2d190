import { isBeingWritten } from '../draft/unwritten.ts';
import { listClaims, listWorks } from '../draft/references.ts';
import type { Rule } from './rule.ts';
import { unknownReference } from './unknown-reference.ts';

export const orphanReference: Rule = {
  name: 'orphan-reference',
  description: 'A fact or a note rests on every reference.',
  check: (draft, paths) => {
    if (listClaims(draft).length === 0 || isBeingWritten(draft)) return [];
    // What nothing names may be what a misspelt id means.
    if (unknownReference.check(draft, paths).length > 0) return [];
    const used = new Set(listWorks(draft).map(({ id }) => id));
    return [...draft.references]
      .filter(([id]) => !used.has(id) && !draft.unparsed.words.has(id))
      .map(([id, { at }]) => ({
        message: `Unexpected reference "${id}" on which nothing rests, expected a fact or a note that does`,
        ...at(),
      }));
  },
};
