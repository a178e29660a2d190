/**
 * What the search index holds: one record for every claim, entity and source. The text of a claim
 * is indexed once, here; nothing crawls the pages.
 *
 * Pagefind searches everything under `meta`, so only names stand there. What a result shows beside
 * its text (kind, certainty, who says it) stands under `filters`, which come back with a result but
 * are not searched: otherwise the query “report” would find every claim of that type.
 */
import { claimPath, entityPath, sourcePath } from '../address/url.ts';
import type { Claim, Edition, Entity, Source } from '../edition/model.ts';
import { howFirmly, whoSays } from '../wording/attribution.ts';

export { FACETS, type Facet } from '../names/facets.ts';

/** Every record of the edition, entities first, then sources, then claims, each in the edition’s order. */
export function toSearchRecords(edition: Edition): SearchRecord[] {
  return [
    ...edition.entities.map(toEntityRecord),
    ...edition.sources.map(toSourceRecord),
    ...edition.claims.map(toClaimRecord),
  ];
}

function toClaimRecord(claim: Claim, index: number): SearchRecord {
  return {
    url: claimPath(claim.commentary.slug, claim.id),
    content: claim.text,
    meta: { title: `¶${claim.id}` },
    filters: {
      kind: ['claim'],
      type: [claim.type],
      certainty: [claim.certainty],
      voice: distinct(claim.attributions.map(({ source }) => source.voice)),
      source: distinct(claim.attributions.map(({ source }) => source.id)),
      entity: claim.entities.map(({ entity }) => entity.id),
      commentary: [claim.commentary.slug],
      said: [`${whoSays(claim)} ${howFirmly(claim)}.`],
    },
    sort: { order: String(index) },
  };
}

function toEntityRecord(entity: Entity, index: number): SearchRecord {
  return {
    url: entityPath(entity.id),
    // Pagefind wants some content; the name adds nothing to what `meta` finds already.
    content: entity.summary?.text ?? entity.name,
    meta: {
      title: entity.name,
      ...toAliases(entity.name, [
        ...entity.asWorded,
        ...entity.aliases.map(({ text }) => text),
        ...entity.nativeNames.map(({ text }) => text),
      ]),
    },
    filters: { kind: ['entity'], type: [entity.type] },
    sort: { order: String(index) },
  };
}

function toSourceRecord(source: Source, index: number): SearchRecord {
  return {
    url: sourcePath(source.id),
    content: source.description,
    meta: { title: source.name, ...toAliases(source.name, [...source.asWorded, source.subject]) },
    filters: { kind: ['source'], voice: [source.voice] },
    sort: { order: String(index) },
  };
}

function toAliases(name: string, others: readonly string[]): { aliases?: string } {
  const aliases = distinct(others).filter((other) => other !== name);
  return aliases.length === 0 ? {} : { aliases: aliases.join('\n') };
}

function distinct<T>(values: readonly T[]): T[] {
  return [...new Set(values)];
}

/** The kinds of record, in the order in which results show them. */
export type SearchKind = 'entity' | 'source' | 'claim';

/** One record, as Pagefind takes it, but for the language. */
export interface SearchRecord {
  /** Address as a path from the site’s root. */
  readonly url: string;
  /** The text that is searched and shown. */
  readonly content: string;
  /** Names, searched as well. `aliases` has one name a line. */
  readonly meta: { readonly title: string; readonly aliases?: string };
  readonly filters: SearchFilters;
  /** Order among records of its kind, for results without a query. */
  readonly sort: { readonly order: string };
}

/** Facets, and what else is shown of a result. `type` is a claim’s or an entity’s; `entity` and `source` stand on claims only, so their counts count claims. */
export interface SearchFilters {
  readonly kind: readonly [SearchKind];
  readonly type?: readonly string[];
  readonly voice?: readonly string[];
  readonly certainty?: readonly string[];
  readonly source?: readonly string[];
  readonly entity?: readonly string[];
  readonly commentary?: readonly string[];
  /** Who says it and how firmly, as a sentence; shown, no facet. */
  readonly said?: readonly [string];
}
