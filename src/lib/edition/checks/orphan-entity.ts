import type { ContentDraft } from '../draft/draft.ts';
import { mapFormer, publishedIds } from './former.ts';
import { isBeingWritten } from '../draft/unwritten.ts';
import { listClaims, listEntitiesOfClaim, listEntitiesOfSource, refsAt } from '../draft/references.ts';
import type { Rule } from './rule.ts';
import { unknownEntity } from './unknown-entity.ts';

export const orphanEntity: Rule = {
  name: 'orphan-entity',
  description:
    'An entity is named by a claim, by a source, outside the claims (`namedIn`), contains such a place, or was published.',
  check: (draft, paths) => {
    if (listClaims(draft).length === 0 || isBeingWritten(draft)) return [];
    // What nothing names may be what a misspelt id means.
    if (unknownEntity.check(draft, paths).length > 0) return [];
    const used = listUsed(draft);
    // What was published keeps its page, whatever became of the claims about it.
    const published = publishedIds(draft, 'entities');
    return [...draft.entities]
      .filter(([id]) => !used.has(id) && !published.has(id))
      .map(([id, { at }]) => ({
        message: `Unexpected entity "${id}" that nothing names, expected a claim or a source that does`,
        hint: 'where the article names it outside its claims, say namedIn: byline, caption or heading',
        ...at(),
      }));
  },
};

function listUsed(draft: ContentDraft): Set<string> {
  const refs = [
    ...listClaims(draft).flatMap(({ claim }) => listEntitiesOfClaim(claim)),
    ...[...draft.sources.values()].flatMap(listEntitiesOfSource),
    ...draft.commentaries.flatMap(({ record }) => (record ? refsAt(record, ['original', 'authors']) : [])),
  ];
  const outside = [...draft.entities].filter(([, { value }]) => value.namedIn !== undefined).map(([id]) => id);
  // Whoever uses a former id means the entity that had it. Ids in files with problems count as used: what these say of
  // them is not known yet.
  const former = mapFormer(draft.entities);
  const named = refs.flatMap(({ id }) => [id, former.get(id) ?? id]);
  const used = new Set([...named, ...outside, ...draft.unparsed.words]);
  // A set takes in what is added while it is walked: places in places in places.
  for (const id of used) for (const place of draft.entities.get(id)?.value.geography?.within ?? []) used.add(place);
  return used;
}
