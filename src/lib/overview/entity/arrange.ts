/** Arranges the claims on an entity’s page. Each claim is shown once, and the most important come first. */
import type { Claim, Entity, Source } from '../../edition/model.ts';
import type { Role } from '../../vocabulary/index.ts';
import { type HeadedPart, leadingPart, partHeading, PARTS } from '../../wording/entity.ts';
import { entityList, enumerate, type Piece, text } from '../../wording/piece.ts';
import { dependsOnPrevious, needsContext } from '../../wording/in-brackets.ts';
import { mentionsIn } from '../../wording/mentions.ts';

/** The parts of the page with claims, in their order. Each is the id of its heading. */
export type ClaimSection = 'claims' | 'connections' | 'says';

/** Claims of an entity under one heading. */
export interface Group {
  readonly section: ClaimSection;
  readonly heading: readonly Piece[];
  /** The entity’s role in them, if it is a term of the vocabulary. */
  readonly role?: Role;
  /** Who says them, if the heading is the speakers. */
  readonly speakers?: readonly Source[];
  /** The most important first. */
  readonly claims: readonly Claim[];
  /** Claims that belong here too, but are shown in other groups. */
  readonly elsewhere: readonly Claim[];
}

/** What of an entity its pages follow from. */
export type Arranged = Pick<Entity, 'id' | 'type' | 'name' | 'claims' | 'says' | 'sources'>;

/**
 * Arranges the claims in groups. Claims that the entity or its members make are grouped by speaker. Of the others, claims that
 * relate it to another entity are under the name of that entity, and the rest under its roles.
 */
export function arrangeClaims(entity: Arranged): Group[] {
  const said = new Set(entity.says);
  const connections = connectionsOf(entity);
  const connected = new Set(connections.flatMap(({ claims }) => claims));
  const rank = (claims: readonly Claim[]): Claim[] => mostTellingFirst(claims, entity.id);
  return [
    ...groupByPart(entity, (claim) => !said.has(claim) && !connected.has(claim)),
    ...connections.map(({ others, claims }): Group => ({
      section: 'connections',
      heading: entityList(others),
      claims: claims.filter((claim) => !said.has(claim)),
      elsewhere: claims.filter((claim) => said.has(claim)),
    })),
    ...groupBySpeaker(entity),
  ].map((group) => ({ ...group, claims: rank(group.claims) }));
}

function groupByPart(entity: Arranged, isIn: (claim: Claim) => boolean): Group[] {
  const byPart = Map.groupBy(
    entity.claims.filter(({ claim }) => isIn(claim)),
    ({ as }): HeadedPart => {
      const part = leadingPart(as);
      // A relation to itself connects it with no other entity.
      return part === 'relation' ? 'mention' : part;
    },
  );
  return PARTS.flatMap((part): Group[] => {
    const members = part === 'relation' ? undefined : byPart.get(part);
    if (part === 'relation' || !members) return [];
    return [
      {
        section: 'claims',
        heading: [text(partHeading(part, entity))],
        ...(part !== 'event' && part !== 'mention' && { role: part }),
        claims: members.map(({ claim }) => claim),
        elsewhere: [],
      },
    ];
  });
}

/** The claims that it makes, grouped by speakers. */
function groupBySpeaker({ says, sources }: Arranged): Group[] {
  const speakersOf = ({ attributions }: Claim): Source[] => [
    ...new Set(attributions.map(({ source }) => source).filter((source) => sources.includes(source))),
  ];
  const groups = Map.groupBy(says, (claim) =>
    speakersOf(claim)
      .map(({ id }) => id)
      .join(' '),
  );
  return [...groups.values()].map((claims) => {
    const speakers = claims.slice(0, 1).flatMap(speakersOf);
    const names = speakers.map((source): Piece[] => [{ kind: 'source', source, text: source.name }]);
    return { section: 'says', heading: enumerate(names), speakers, claims, elsewhere: [] };
  });
}

/**
 * The connections of an entity: other entities, and the claims that connect it with exactly these. Those with the most frequently
 * connected entities come first.
 */
export function connectionsOf({ id, claims }: Pick<Entity, 'id' | 'claims'>) {
  const joined = claims.map(({ claim }) => ({ claim, others: othersIn(claim, id) }));
  const counts = new Map<Entity, number>();
  for (const { others } of joined) for (const other of others) counts.set(other, (counts.get(other) ?? 0) + 1);
  const ranked = [...counts].sort(([, a], [, b]) => b - a).map(([entity]) => entity);
  const rankOf = new Map(ranked.map((entity, rank) => [entity, rank]));
  const ranksOf = (others: Iterable<Entity>): number[] =>
    [...others].map((other) => rankOf.get(other) ?? 0).sort((a, b) => a - b);
  const groups = Map.groupBy(
    joined.filter(({ others }) => others.size > 0),
    ({ others }) => ranksOf(others).join(' '),
  );
  return [...groups]
    .map(([key, members]) => ({ ranks: key.split(' ').map(Number), members }))
    .sort((a, b) => compareRanks(a.ranks, b.ranks))
    .map(({ ranks, members }) => ({
      others: ranks.flatMap((rank) => ranked[rank] ?? []),
      claims: members.map(({ claim }) => claim),
    }));
}

/** The entities on the other side of the claim's relations. */
function othersIn({ relations }: Claim, id: string): Set<Entity> {
  return new Set(
    relations
      .filter(({ subject, object }) => (subject.id === id) !== (object.id === id))
      .map(({ subject, object }) => (subject.id === id ? object : subject)),
  );
}

function compareRanks(a: readonly number[], b: readonly number[]): number {
  const at = a.findIndex((rank, index) => rank !== b[index]);
  return at < 0 ? a.length - b.length : (a[at] ?? 0) - (b[at] ?? -1);
}

/** The most supporting claims that count. */
const MOST_SUPPORT = 3;

/**
 * Sorts claims by importance; equal ones keep their order. A claim is more important if more claims support it, if it is
 * challenged or challenges another, and if it names the entity; less important if it depends on the sentence before it.
 */
export function mostTellingFirst(claims: readonly Claim[], entity: string): Claim[] {
  return claims
    .map((claim) => ({ claim, score: scoreOf(claim, entity) }))
    .sort((a, b) => b.score - a.score)
    .map(({ claim }) => claim);
}

function scoreOf(claim: Claim, entity: string): number {
  const support = claim.incoming.filter(({ rel }) => rel === 'supports').length;
  const contested = [...claim.links, ...claim.incoming].some(({ rel }) => rel === 'challenges');
  const isNamed = mentionsIn(claim.body).some(({ id, words }) => id === entity && !needsContext(words));
  return Math.min(support, MOST_SUPPORT) + Number(contested) + Number(isNamed) - Number(dependsOnPrevious(claim));
}
