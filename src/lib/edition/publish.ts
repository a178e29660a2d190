/** Records the ids of entities and sources as they are published. */
import type { PublishedIds } from '../schema/published.ts';
import type { Claim, Commentary, Edition } from './model.ts';

/**
 * The record with what is published now, for once and all. Everything on the site is, except what drafts alone name:
 * `sealed` tells the commentaries that have an edition. Undefined where the record says all of it already.
 */
export function recordPublished(
  { entities, sources, published }: Edition,
  sealed: (commentary: Commentary) => boolean,
): PublishedIds | undefined {
  const isPublic = (claims: readonly Claim[]): boolean =>
    claims.length === 0 || claims.some(({ commentary }) => sealed(commentary));
  const now = {
    entities: entities.filter(({ claims }) => isPublic(claims.map(({ claim }) => claim))),
    sources: sources.filter(({ claims, corroborates, quotedIn }) =>
      isPublic([...claims, ...corroborates, ...quotedIn]),
    ),
  };
  const record = {
    schemaVersion: 1 as const,
    entities: merge(published?.entities, now.entities),
    sources: merge(published?.sources, now.sources),
  };
  const isNew =
    record.entities.length !== (published?.entities.length ?? 0) ||
    record.sources.length !== (published?.sources.length ?? 0);
  return isNew ? record : undefined;
}

/** The text of `published.json`: an id a line, so that a change reads well in a version history. */
export function formatPublished(record: PublishedIds): string {
  return `${JSON.stringify(record, null, 2)}\n`;
}

/** All ids once, former ones included: none is ever used for anything else. */
function merge(
  before: readonly string[] | undefined,
  now: readonly { readonly id: string; readonly formerly: readonly string[] }[],
): string[] {
  return [...new Set([...(before ?? []), ...now.flatMap(({ id, formerly }) => [id, ...formerly])])].sort();
}
