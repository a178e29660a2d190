/** Removes the last edition of a commentary from the record of what was published. */
import type { EditionRecord } from '../../schema/ledger.ts';
import type { Published, PublishedCommentary } from '../../schema/published.ts';
import { listEntitiesOfClaim, listSourcesOfClaim } from '../draft/references.ts';
import type { CommentaryDraft } from '../draft/draft.ts';

/**
 * The record without that edition. Ids that were recorded with it are removed too, unless other sealed commentaries name them;
 * if the record does not say which they were, they stay. Which ids replaced others is recorded again with the next seal. `before` is the edition before it, if any, which becomes the last.
 */
export function forgetEdition(
  record: Published,
  entry: PublishedCommentary,
  before: EditionRecord | undefined,
  others: readonly CommentaryDraft[],
): Published {
  const undo = entry.undo.find(({ edition }) => edition === entry.editions);
  const claims = others.filter(({ ledger }) => ledger).flatMap(({ sections }) => sections.flatMap((one) => one.claims));
  // Ids that were recorded with other commentaries as well.
  const along = (record.commentaries ?? []).filter((one) => one !== entry).flatMap((one) => one.undo);
  const needed = {
    entities: new Set([
      ...claims.flatMap(listEntitiesOfClaim).map(({ id }) => id),
      ...along.flatMap((one) => one.entities),
    ]),
    sources: new Set([
      ...claims.flatMap(listSourcesOfClaim).map(({ id }) => id),
      ...along.flatMap((one) => one.sources),
    ]),
  };
  const without = (list: 'entities' | 'sources'): string[] =>
    record[list].filter((id) => undo?.[list].includes(id) !== true || needed[list].has(id));
  const beginnings = new Map(undo?.sections?.map(({ anchor, from }) => [anchor, from]));
  const sections = entry.sections
    ?.filter(({ edition }) => edition !== entry.editions)
    .map((section) => ({ ...section, from: beginnings.get(section.anchor) ?? section.from }));
  const restored = before && {
    ...entry,
    editions: before.number,
    lastEdition: before.digest,
    sourceMap: before.sourceMap ?? undo?.sourceMap ?? entry.sourceMap,
    ...(sections && { sections }),
    undo: entry.undo.filter((one) => one !== undo),
  };
  return {
    schemaVersion: 2,
    commentaries: (record.commentaries ?? []).flatMap((one) => (one === entry ? (restored ?? []) : one)),
    entities: without('entities'),
    sources: without('sources'),
  };
}
