/** Records what is published: commentaries with their editions, entities and sources; and lists the files that sealing writes. */
import { digestSourceMap } from '../../ledger/digest.ts';
import type { Ledger } from '../../schema/ledger.ts';
import type { Published, PublishedCommentary, PublishedRecord } from '../../schema/published.ts';
import type { Claim, Commentary, Edition, Entity, Source } from '../model.ts';
import { formatLedger } from '../../ledger/seal.ts';
import { hasNewHeadings, writeRecords } from './seal.ts';

/**
 * The record with everything that is published now; `sealed` are the ledgers that were just sealed, by slug.
 * Everything on the site is published, except what only drafts name. Undefined if nothing is new.
 */
function recordPublished(
  { commentaries, entities, sources, published }: Edition,
  sealed: ReadonlyMap<string, Ledger>,
): PublishedRecord | undefined {
  const hasEdition = ({ slug, ledger }: Commentary): boolean => ledger !== undefined || sealed.has(slug);
  const toNamed = ({ id, formerly }: Entity | Source, claims: readonly Claim[]): Named | [] => {
    const naming = [...new Set(claims.map(({ commentary }) => commentary))];
    const isPublic = naming.length === 0 || naming.some(hasEdition);
    return isPublic ? { ids: [id, ...formerly], slugs: naming.map(({ slug }) => slug) } : [];
  };
  const now = {
    entities: entities.flatMap((one) =>
      toNamed(
        one,
        one.claims.map(({ claim }) => claim),
      ),
    ),
    sources: sources.flatMap((one) => toNamed(one, [...one.claims, ...one.corroborates, ...one.quotedIn])),
  };
  const ids = {
    entities: merge(published?.entities, now.entities),
    sources: merge(published?.sources, now.sources),
  };
  const added = {
    entities: groupAdded(now.entities, published?.entities, [...sealed.keys()]),
    sources: groupAdded(now.sources, published?.sources, [...sealed.keys()]),
  };
  const record: PublishedRecord = {
    schemaVersion: 2,
    commentaries: commentaries
      .flatMap(
        (commentary) =>
          toEntry(commentary, sealed.get(commentary.slug), {
            entities: added.entities.get(commentary.slug) ?? [],
            sources: added.sources.get(commentary.slug) ?? [],
          }) ?? [],
      )
      .sort((a, b) => (a.slug < b.slug ? -1 : 1)),
    ...ids,
    ...([...entities, ...sources].some(({ formerly }) => formerly.length > 0) && {
      replaced: {
        entities: listReplaced(entities, ids.entities),
        sources: listReplaced(sources, ids.sources),
      },
    }),
  };
  return published && formatPublished(record) === formatPublished(published) ? undefined : record;
}

/** The text of `published.json`, with one id per line, so that changes are easy to see in a version history. */
export function formatPublished(record: Published): string {
  return `${JSON.stringify(record, null, 2)}\n`;
}

/** The entry of a commentary; `sealed` is its ledger if an edition was just added. Undefined for a draft. */
function toEntry(
  commentary: Commentary,
  sealed: Ledger | undefined,
  added: Pick<PublishedRecord, 'entities' | 'sources'>,
): PublishedCommentary | undefined {
  const { slug, formerly, sentences, ledger, published: before } = commentary;
  const { editions = [] } = sealed ?? ledger ?? {};
  const last = editions.at(-1);
  if (!last) return undefined;
  const former = new Set([...(before?.formerly ?? []), before?.slug ?? slug, ...formerly]);
  former.delete(slug);
  // New headings of a commentary that is not sealed now are not published yet.
  const isDraft = sealed === undefined && hasNewHeadings(commentary);
  const sections = isDraft ? before?.sections : recordSections(commentary, last.number);
  const beginnings = new Map(sections?.map(({ anchor, from }) => [anchor, from]));
  const moved = (before?.sections ?? []).filter(({ anchor, from }) => beginnings.get(anchor) !== from);
  const undo = {
    edition: last.number,
    ...added,
    sourceMap: before?.sourceMap ?? null,
    ...(moved.length > 0 && { sections: moved.map(({ anchor, from }) => ({ anchor, from })) }),
  };
  return {
    slug,
    formerly: [...former].sort(),
    editions: editions.length,
    lastEdition: last.digest,
    sourceMap: last.sourceMap ?? before?.sourceMap ?? digestSourceMap(sentences),
    ...(sections && { sections }),
    undo: [...(before?.undo ?? []), ...(sealed ? [undo] : [])],
  };
}

/** Every published section, by anchor; `edition` records the new ones. Former anchors keep the claim that they led to. */
function recordSections(
  { sections, records, published: before }: Commentary,
  edition: number,
): NonNullable<PublishedCommentary['sections']> {
  const recorded = new Map((before?.sections ?? []).map((section) => [section.anchor, section]));
  // If no sections were recorded before, the first edition with one that begins there may have published it.
  const firstWith = (claim: string): number | undefined =>
    records.find(({ value }) => value.sections.some(({ from }) => from === claim))?.value.edition;
  for (const { anchor, formerly, paragraphs } of sections) {
    const from = paragraphs[0]?.claims[0]?.id;
    if (from === undefined) continue;
    for (const name of [anchor, ...formerly]) {
      const known = recorded.get(name);
      if (known && name !== anchor) continue;
      const since = known?.edition ?? (before?.sections ? undefined : firstWith(from)) ?? edition;
      recorded.set(name, { anchor: name, from, edition: since });
    }
  }
  return [...recorded.values()].sort((a, b) => (a.anchor < b.anchor ? -1 : 1));
}

/** The ids of an entity or source, the present one first, and the commentaries that name it. */
interface Named {
  readonly ids: readonly string[];
  readonly slugs: readonly string[];
}

/** All ids once, including former ones, which are never reused. */
function merge(before: readonly string[] = [], now: readonly Named[]): string[] {
  return [...new Set([...before, ...now.flatMap(({ ids }) => ids)])].sort();
}

/** The ids that list the recorded former ones. */
function listReplaced(records: readonly (Entity | Source)[], recorded: readonly string[]): Record<string, string> {
  const owners = new Map(records.flatMap(({ id, formerly }) => formerly.map((former) => [former, id])));
  return Object.fromEntries(recorded.flatMap((id) => (owners.has(id) ? [[id, owners.get(id) ?? '']] : [])));
}

/** New ids, grouped by the commentaries sealed in this run that name them. What none of them names is added to all. */
function groupAdded(
  now: readonly Named[],
  before: readonly string[] = [],
  sealed: readonly string[],
): ReadonlyMap<string, string[]> {
  const known = new Set(before);
  const groups = new Map<string, string[]>(sealed.map((slug) => [slug, []]));
  for (const { ids, slugs } of now) {
    const added = ids.filter((id) => !known.has(id));
    const naming = slugs.filter((slug) => groups.has(slug));
    for (const slug of naming.length > 0 ? naming : sealed) groups.get(slug)?.push(...added);
  }
  for (const group of groups.values()) group.sort();
  return groups;
}

/**
 * The texts of the files that sealing writes, by path below the content folder, in the order of writing. Records come before the
 * ledger that names them, so an interrupted seal leaves a spare file, never an edition without records. `sealed` are the new
 * ledgers by slug.
 */
export function listSealedFiles(edition: Edition, sealed: ReadonlyMap<string, Ledger>): Map<string, string> {
  const files = new Map<string, string>();
  for (const commentary of edition.commentaries) {
    const ledger = sealed.get(commentary.slug);
    if (!ledger) continue;
    const folder = `commentaries/${commentary.slug}`;
    files.set(`${folder}/editions/${ledger.editions.length}.json`, writeRecords(commentary));
    files.set(`${folder}/ledger.json`, formatLedger(ledger));
  }
  const record = recordPublished(edition, sealed);
  if (record) files.set('published.json', formatPublished(record));
  return files;
}
