/**
 * What pages and data files are made of, as digests, so that a build can take again what an earlier one made. A key may
 * change too often and never too seldom: it covers whole files, all records that stand in no commentary, and what one page
 * tells of an entity that depends on claims elsewhere.
 */
import { classify } from '../edition/read/layout.ts';
import type { Claim, Commentary, Edition, Entity, Source } from '../edition/model.ts';
import { digestValue } from '../ledger/digest.ts';
import type { ListPage } from '../tables/pages.ts';
import { plain } from '../wording/piece.ts';
import { nameInProse } from '../wording/name-in-prose.ts';

/** Keys of pages, each hex. */
export interface PageKeys {
  /** For a page that tells of no claim, entity or source. */
  readonly ofSite: string;
  /**
   * For a page about a commentary or its claims, or a file of it. Of others it may tell what their records say and, of their
   * claims, what those say that a relation connects with its own.
   */
  readonly ofCommentary: (commentary: Named) => string;
  /** For the page of an entity, which tells what the claims around it say. */
  readonly ofEntity: (entity: Entity) => string;
  /** For the page of a source: the same. */
  readonly ofSource: (source: Source) => string;
  /**
   * For a page of the list of all claims that has nothing but its rows and how many claims there are. The first has filters
   * too, which tell of all claims.
   */
  readonly ofClaimList: (page: ListPage<Claim>) => string;
  /** For the feed of an entity or a source, by its claims. It tells of those that are withdrawn too, which no record leads to. */
  readonly ofFeed: (claims: readonly Claim[]) => string;
}

/** Makes the keys of an edition; `texts` are the files of its content. */
export function makePageKeys(
  { commentaries, entities, claims }: Pick<Edition, 'commentaries' | 'entities' | 'claims'>,
  texts: ReadonlyMap<string, string>,
): PageKeys {
  // What was published changes with every edition; of that, pages tell only when the first edition of all was.
  const told = [...texts].filter(([path]) => classify(path)?.kind !== 'published');
  const [firstDay = ''] = commentaries.flatMap(({ editions }) => editions.map(({ date }) => date)).sort();
  const byWork = Map.groupBy(told, ([path]) => workOf(path));
  const digests = new Map([...byWork].map(([slug, files]) => [slug, digestValue(files)]));
  // Whether a name has an article, and a capital, is told by the claims that use it, wherever they are.
  const names = entities.map((entity) => [entity.id, plain(nameInProse(entity))]);
  const shared = digestValue([firstDay, digests.get(undefined) ?? '', ...names]);
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
    ofSite: shared,
    ofCommentary: ({ slug }) => digestValue([shared, ...[slug, ...(related.get(slug) ?? [])].map(digestOf)]),
    ofEntity: (entity) => around(claimsAround(entity)),
    ofSource: (source) => around(claimsOn(source)),
    ofClaimList: ({ number, total, items }) => {
      const rows = items.map(({ commentary, id }) => [commentary.slug, id]);
      return digestValue([around(items), claims.length, number, total, rows]);
    },
    ofFeed: (among) => digestValue([around(among), gone]),
  };
}

/** The commentary that a file belongs to. Its record is told of on every page of the site, so that counts as shared. */
function workOf(path: string): string | undefined {
  const kind = classify(path);
  return kind && 'slug' in kind && kind.kind !== 'commentary' ? kind.slug : undefined;
}

/** The commentaries whose claims relate to those of each, by their folders. */
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
  /** What others tell of the same events, which is set beside it. */
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
