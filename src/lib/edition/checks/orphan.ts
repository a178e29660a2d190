/** Records that nothing names. */
import type { ContentDraft } from '../draft/draft.ts';
import {
  listClaims,
  listEntitiesOfClaim,
  listEntitiesOfSource,
  listSourcesOfClaim,
  listWorks,
  refsAt,
} from '../draft/references.ts';
import { isBeingWritten } from '../draft/unwritten.ts';
import { type Formers, mapFormer, publishedIds } from './recorded.ts';
import type { Rule } from './rule.ts';
import { findUnknownRecords } from './unknown.ts';
import type { At } from '../issue/issue.ts';

/** Every record is used. */
export const orphanRules: readonly Rule[] = [
  {
    name: 'orphan-entity',
    description:
      'An entity is named by a claim, by a source, outside the claims (`namedIn`), contains such a place, or was published.',
    check: (draft) =>
      findOrphans(draft, 'entities', listUsedEntities).map(({ id, at }) => ({
        message: `Unexpected entity "${id}" that nothing names, expected a claim or a source that does`,
        hint: 'if the article names it outside its claims, add namedIn: byline, caption or heading',
        ...at(),
      })),
  },
  {
    name: 'orphan-source',
    description: 'A source says, confirms or disputes at least one claim, or was published.',
    check: (draft) =>
      findOrphans(draft, 'sources', listUsedSources).map(({ id, at }) => ({
        message: `Unexpected source "${id}" that says nothing, expected a claim that rests on it`,
        hint: UNUSED,
        ...at(),
      })),
  },
  {
    name: 'orphan-reference',
    description: 'Every reference is used by a fact or a note.',
    check: (draft) =>
      findOrphans(draft, 'references', (all) => listWorks(all).map(({ id }) => id)).map(({ id, at }) => ({
        message: `Unexpected reference "${id}" that nothing uses, expected a fact or a note that does`,
        hint: UNUSED,
        ...at(),
      })),
  },
];

const UNUSED = 'if it is no longer needed, delete the file';

function findOrphans(
  draft: ContentDraft,
  folder: 'entities' | 'sources' | 'references',
  listUsed: (draft: ContentDraft) => Iterable<string>,
): { readonly id: string; readonly at: At }[] {
  if (listClaims(draft).length === 0 || isBeingWritten(draft)) return [];
  // A record that nothing names may be the one that a misspelt id means.
  if (findUnknownRecords(draft, folder).length > 0) return [];
  // A published record keeps its page, whatever happened to the claims about it. Ids in files with problems count as used, since
  // it is not known yet how these files use them.
  const published = folder === 'references' ? [] : publishedIds(draft, folder);
  const used = new Set([...listUsed(draft), ...published, ...draft.unparsed.words]);
  return [...draft[folder]].filter(([id]) => !used.has(id)).map(([id, { at }]) => ({ id, at }));
}

function listUsedEntities(draft: ContentDraft): Iterable<string> {
  const refs = [
    ...listClaims(draft).flatMap(({ claim }) => listEntitiesOfClaim(claim)),
    ...[...draft.sources.values()].flatMap(listEntitiesOfSource),
    ...draft.commentaries.flatMap(({ record }) => (record ? refsAt(record, ['original', 'authors']) : [])),
  ];
  const outside = [...draft.entities].filter(([, { value }]) => value.namedIn !== undefined).map(([id]) => id);
  const named = withPresent(
    refs.map(({ id }) => id),
    draft.entities,
  );
  const used = new Set([...named, ...outside, ...draft.unparsed.words]);
  // Iterating over a set includes what is added on the way, so places within places are found.
  for (const id of used) for (const place of draft.entities.get(id)?.value.geography?.within ?? []) used.add(place);
  return used;
}

function listUsedSources(draft: ContentDraft): Iterable<string> {
  const authors = draft.commentaries.flatMap(({ record }) => record?.value.authorSource ?? []);
  const named = listClaims(draft).flatMap(({ claim }) => listSourcesOfClaim(claim).map(({ id }) => id));
  return withPresent([...authors, ...named], draft.sources);
}

/** The ids, and also the present id for each former one among them. */
function withPresent(ids: readonly string[], records: Formers): string[] {
  const former = mapFormer(records);
  return ids.flatMap((id) => [id, former.get(id) ?? id]);
}
