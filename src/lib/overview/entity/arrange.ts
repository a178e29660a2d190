/** Where each claim stands on an entity’s page: once, however many reasons it has to be there. */
import type { Claim, Entity, Source } from '../../edition/model.ts';
import type { Role } from '../../vocabulary/index.ts';
import { type HeadedPart, leadingPart, partHeading, PARTS } from '../../wording/involvement.ts';
import { entityList, type Piece, separate, text } from '../../wording/piece.ts';
import { connectionsOf } from './connections.ts';
import { mostTellingFirst } from './telling.ts';

/** The parts of the page that hold claims, in their order; each is the id of its heading. */
export type ClaimSection = 'claims' | 'connections' | 'says';

/** Claims of an entity that stand under one heading. */
export interface Group {
  readonly section: ClaimSection;
  readonly heading: readonly Piece[];
  /** The part that the entity plays in them, where that is a term of the vocabulary. */
  readonly role?: Role;
  /** Whose words they are, where the heading says so. */
  readonly speakers?: readonly Source[];
  /** The most telling first. */
  readonly claims: readonly Claim[];
  /** Claims that belong here too and stand in other groups. */
  readonly elsewhere: readonly Claim[];
}

type Arranged = Pick<Entity, 'id' | 'type' | 'name' | 'claims' | 'says' | 'sources'>;

/**
 * Arranges the claims in groups. What an entity, or somebody in it, says stands there; of the other claims, one that relates
 * it to somebody stands under the name of that entity, and the rest under the parts it plays.
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
      // A relation to itself connects it with nobody.
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

/** What it says, under the names of those who say it. */
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
    return { section: 'says', heading: separate(names, ', ', ' and '), speakers, claims, elsewhere: [] };
  });
}
