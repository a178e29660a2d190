import type { ContentDraft } from '../draft/draft.ts';
import { mapFormer } from './former.ts';
import { listClaims, listEntitiesOfClaim, listEntitiesOfSource, type Ref, refsAt } from '../draft/references.ts';
import type { Rule } from './rule.ts';
import { findUnknown } from './unknown.ts';

export const unknownEntity: Rule = {
  name: 'unknown-entity',
  description: 'An entity that content names has a file in entities/.',
  check: (draft) =>
    findUnknown(listRefs(draft), {
      noun: 'entity',
      expected: 'the id of a file in entities/',
      known: [...draft.entities.keys()],
      unparsed: draft.unparsed.entities,
      renamed: mapFormer(draft.entities),
    }),
};

function listRefs(draft: ContentDraft): Ref[] {
  return [
    ...listClaims(draft).flatMap(({ claim }) => listEntitiesOfClaim(claim)),
    ...[...draft.entities.values()].flatMap((entity) => [
      ...refsAt(entity, ['distinctFrom']),
      ...refsAt(entity, ['geography', 'within']),
    ]),
    ...[...draft.sources.values()].flatMap(listEntitiesOfSource),
    ...draft.commentaries.flatMap(({ record }) => (record ? refsAt(record, ['original', 'authors']) : [])),
  ];
}
