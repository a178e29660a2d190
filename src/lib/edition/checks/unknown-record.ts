/** References to records that have no file. */
import type { ContentDraft } from '../draft/draft.ts';
import {
  listEntitiesOfClaim,
  listEntitiesOfSource,
  listNaming,
  listSourcesOfClaim,
  listWorks,
  type Ref,
  refsAt,
} from '../draft/references.ts';
import { mapFormer } from './former.ts';
import type { Rule } from './rule.ts';
import { findUnknown } from './unknown.ts';

export const unknownEntity: Rule = {
  name: 'unknown-entity',
  description: 'An entity that content names has a file in entities/.',
  check: (draft) =>
    findUnknown(listEntityRefs(draft), {
      noun: 'entity',
      expected: 'the id of a file in entities/',
      known: [...draft.entities.keys()],
      unparsed: draft.unparsed.entities,
      renamed: mapFormer(draft.entities),
    }),
};

export const unknownSource: Rule = {
  name: 'unknown-source',
  description: 'A source that content names has a file in sources/.',
  check: (draft) =>
    findUnknown(listSourceRefs(draft), {
      noun: 'source',
      expected: 'the id of a file in sources/',
      known: [...draft.sources.keys()],
      unparsed: draft.unparsed.sources,
      renamed: mapFormer(draft.sources),
    }),
};

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

function listEntityRefs(draft: ContentDraft): Ref[] {
  return [
    ...listNaming(draft).flatMap(listEntitiesOfClaim),
    ...[...draft.entities.values()].flatMap((entity) => [
      ...refsAt(entity, ['distinctFrom']),
      ...refsAt(entity, ['geography', 'within']),
    ]),
    ...[...draft.sources.values()].flatMap(listEntitiesOfSource),
    ...draft.commentaries.flatMap(({ record }) => (record ? refsAt(record, ['original', 'authors']) : [])),
  ];
}

function listSourceRefs(draft: ContentDraft): Ref[] {
  return [
    ...listNaming(draft).flatMap(listSourcesOfClaim),
    ...draft.commentaries.flatMap(({ record }) => (record ? refsAt(record, ['authorSource']) : [])),
  ];
}
