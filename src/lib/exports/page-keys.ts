/**
 * Keys of pages and data files, so that a build can keep those of an earlier build. A key is a digest of everything that the page
 * is made from. It may change too often, but never too rarely: it covers whole files, and all records outside the commentaries.
 */
import { classify } from '../edition/read/layout.ts';
import type { Claim, Commentary, Edition, Entity, Source } from '../edition/model.ts';
import { digestValue } from '../ledger/digest.ts';
import type { ListPage } from '../tables/pages.ts';
import { editionDays } from '../wording/editions.ts';

/** The keys of pages, in hexadecimal. */
export type PageKeys = ReturnType<typeof makePageKeys>;

/** Makes the keys of an edition. `texts` are the files of its content. */
export function makePageKeys(
  { commentaries, claims }: Pick<Edition, 'commentaries' | 'claims'>,
  texts: ReadonlyMap<string, string>,
) {
  // `published.json` changes with every edition. Pages only show the day of the very first edition.
  const told = [...texts].filter(([path]) => classify(path)?.kind !== 'published');
  const [firstDay = ''] = editionDays(commentaries);
  const byWork = Map.groupBy(told.flatMap(divide), ({ slug }) => slug);
  const digests = new Map([...byWork].map(([slug, parts]) => [slug, digestValue(parts)]));
  const shared = digestValue([firstDay, digests.get(undefined) ?? '']);
  const digestOf = (slug: string): string => digests.get(slug) ?? '';
  const related = findRelated(claims);
  const around = (among: readonly Claim[]): string => {
    const works = new Set(among.map(({ commentary }) => commentary.slug));
    return digestValue([shared, ...[...works].flatMap((slug) => [slug, ...(related.get(slug) ?? [])]).map(digestOf)]);
  };
  const withdrawing = commentaries.filter(({ editions }) =>
    editions.some(({ changes }) => changes.some(({ claim }) => claim === undefined)),
  );
  const gone = digestValue(withdrawing.map(({ slug }) => digestOf(slug)));
  return {
    /** For a page without claims, entities or sources. */
    ofSite: shared,
    /**
     * For a page or file of a commentary. It may also show the records of other commentaries, and those of their claims that have
     * relations to its own claims.
     */
    ofCommentary: ({ slug }: Named) => digestValue([shared, ...[slug, ...(related.get(slug) ?? [])].map(digestOf)]),
    /** For the page of an entity, which shows the claims around it. */
    ofEntity: (entity: Entity) => around(claimsAround(entity)),
    /** For the page of a source, which shows the claims around it. */
    ofSource: (source: Source) => around(claimsOn(source)),
    /**
     * For a page of the list of all claims, which shows only its rows and the number of all claims. Not for the first page, whose
     * filters depend on all claims.
     */
    ofClaimList: ({ number, total, items }: ListPage<Claim>) => {
      const rows = items.map(({ commentary, id }) => [commentary.slug, id]);
      return digestValue([around(items), claims.length, number, total, rows]);
    },
    /** For the feed of an entity or a source, by its claims. It also shows withdrawn claims, which the record does not link to. */
    ofFeed: (among: readonly Claim[]) => digestValue([around(among), gone]),
  };
}

/**
 * A file with the commentary that it belongs to. Every page of the site can show the record of a commentary, except the claims
 * that it withdraws, so the rest of the record counts as shared.
 */
function divide([path, text]: readonly [string, string]): { path: string; text: string; slug?: string }[] {
  const kind = classify(path);
  const own = { path, text, ...(kind && 'slug' in kind && { slug: kind.slug }) };
  return kind?.kind === 'commentary' ? [own, { path, text: text.replace(WITHDRAWN, '') }] : [own];
}

/** The list of withdrawn claims in the text of a record, as it is usually written. */
const WITHDRAWN = /^withdrawn:.*\r?\n(?:[ \t-].*\r?\n)*/m;

/** For each commentary, by slug, the other commentaries that its claims have relations with. */
function findRelated(claims: readonly Claim[]): ReadonlyMap<string, ReadonlySet<string>> {
  const related = new Map<string, Set<string>>();
  for (const { commentary, links, incoming } of claims) {
    for (const { claim: other } of [...links, ...incoming]) {
      if (other.commentary === commentary) continue;
      related.set(commentary.slug, (related.get(commentary.slug) ?? new Set()).add(other.commentary.slug));
    }
  }
  return related;
}

function claimsAround({ claims, says, claimNotes, sources }: Entity): Claim[] {
  const involved = claims.map(({ claim }) => claim);
  /** Events that the page compares with what other claims say about them. */
  const compared = new Set(involved.flatMap(({ events }) => events.flatMap(({ event }) => event ?? [])));
  return [
    ...involved,
    ...claimNotes.map(({ claim }) => claim),
    ...[...compared].flatMap((event) => event.claims.map(({ claim }) => claim)),
    ...says,
    ...sources.flatMap(claimsOn),
  ];
}

function claimsOn({ claims, corroborates, quotedIn }: Source): Claim[] {
  return [...claims, ...corroborates, ...quotedIn];
}

type Named = Pick<Commentary, 'slug'>;
