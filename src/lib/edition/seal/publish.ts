/** Records what is published: commentaries with their editions, entities and sources. */
import { digestSourceMap } from '../../ledger/chain.ts';
import type { Ledger } from '../../schema/ledger.ts';
import type { Published, PublishedCommentary, PublishedRecord } from '../../schema/published.ts';
import type { Claim, Commentary, Edition } from '../model.ts';

/**
 * The record with what is published now added to it; `sealed` are the ledgers that were just sealed, by slug.
 * Everything on the site is published, except what drafts alone name. Undefined where nothing is new.
 */
export function recordPublished(
  { commentaries, entities, sources, published }: Edition,
  sealed: ReadonlyMap<string, Ledger>,
): PublishedRecord | undefined {
  const hasEdition = ({ slug, ledger }: Commentary): boolean => ledger !== undefined || sealed.has(slug);
  const isPublic = (claims: readonly Claim[]): boolean =>
    claims.length === 0 || claims.some(({ commentary }) => hasEdition(commentary));
  const now = {
    entities: entities.filter(({ claims }) => isPublic(claims.map(({ claim }) => claim))),
    sources: sources.filter(({ claims, corroborates, quotedIn }) =>
      isPublic([...claims, ...corroborates, ...quotedIn]),
    ),
  };
  const ids = {
    entities: merge(published?.entities, now.entities),
    sources: merge(published?.sources, now.sources),
  };
  const added = {
    entities: ids.entities.filter((id) => published?.entities.includes(id) !== true),
    sources: ids.sources.filter((id) => published?.sources.includes(id) !== true),
  };
  const record: PublishedRecord = {
    schemaVersion: 2,
    commentaries: commentaries
      .flatMap((commentary) => toEntry(commentary, sealed.get(commentary.slug), added) ?? [])
      .sort((a, b) => (a.slug < b.slug ? -1 : 1)),
    ...ids,
  };
  return published && formatPublished(record) === formatPublished(published) ? undefined : record;
}

/** The text of `published.json`: an id a line, so that a change reads well in a version history. */
export function formatPublished(record: Published): string {
  return `${JSON.stringify(record, null, 2)}\n`;
}

/** What is recorded of a commentary; `sealed` is its ledger where an edition was just added. Undefined for a draft. */
function toEntry(
  { slug, formerly, sentences, ledger, published: before }: Commentary,
  sealed: Ledger | undefined,
  added: Pick<PublishedRecord, 'entities' | 'sources'>,
): PublishedCommentary | undefined {
  const { editions = [] } = sealed ?? ledger ?? {};
  const last = editions.at(-1);
  if (!last) return undefined;
  const former = new Set([...(before?.formerly ?? []), before?.slug ?? slug, ...formerly]);
  former.delete(slug);
  const undo = { edition: last.number, ...added, sourceMap: before?.sourceMap ?? null };
  return {
    slug,
    formerly: [...former].sort(),
    editions: editions.length,
    lastEdition: last.digest,
    sourceMap: last.sourceMap ?? before?.sourceMap ?? digestSourceMap(sentences),
    undo: [...(before?.undo ?? []), ...(sealed ? [undo] : [])],
  };
}

/** All ids once, including former ones, which are never reused. */
function merge(
  before: readonly string[] | undefined,
  now: readonly { readonly id: string; readonly formerly: readonly string[] }[],
): string[] {
  return [...new Set([...(before ?? []), ...now.flatMap(({ id, formerly }) => [id, ...formerly])])].sort();
}
