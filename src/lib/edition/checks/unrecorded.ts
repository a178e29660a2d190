/** Entities and sources that published claims name, and that content/published.json does not have yet. */
import type { ContentDraft } from '../draft/draft.ts';
import { publishedIds, RENAMED } from './former.ts';
import { listEntitiesOfClaim, listSourcesOfClaim } from '../draft/references.ts';
import type { Finding } from './rule.ts';

/** Finds them, each at its file. */
export function findUnrecorded(draft: ContentDraft): Finding[] {
  const claims = draft.commentaries
    .filter(({ ledger }) => ledger !== undefined)
    .flatMap(({ sections }) => sections.flatMap((section) => section.claims));
  const named = {
    entities: claims.flatMap(listEntitiesOfClaim),
    sources: claims.flatMap(listSourcesOfClaim),
  };
  if (claims.length === 0) return [];
  // A record that is missing or has mistakes is reported by another rule.
  if (!draft.published) return [];
  return RENAMED.flatMap(({ noun, folder }) => {
    const recorded = publishedIds(draft, folder);
    const ids = new Set(named[folder].map(({ id }) => id));
    return [...ids].flatMap((id) => {
      const record = recorded.has(id) ? undefined : draft[folder].get(id);
      if (!record) return [];
      const message = `Unexpected ${noun} "${id}", which is published and not recorded, expected its id in published.json`;
      return { message, hint: 'npm run seal records it', ...record.at() };
    });
  });
}
