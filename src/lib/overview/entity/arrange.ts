/** Where each claim stands on an entity’s page: once, however many reasons it has to be there. */
import type { Claim, Entity } from '../../edition/model.ts';
import { leadingPart, partHeading, PARTS, type HeadedPart, type Part } from '../../wording/involvement.ts';
import { contextsOf } from '../../wording/involvement-context.ts';
import { connectionsOf, type Connection } from './connections.ts';

/** The claims of an entity’s page. */
export interface Arrangement {
  /** Claims about it, by the part it plays. */
  readonly parts: readonly PartGroup[];
  /** Claims that only relate it to others, under the names of those others. */
  readonly connections: readonly ShownConnection[];
  /** Connections whose claims all stand elsewhere on the page, or are too many for it: listed by number. */
  readonly further: readonly Connection[];
  /** What it, or its people, say. */
  readonly says: readonly Claim[];
  /** The claim to show above one that points back; none that stands on the page anyway, and none twice. */
  readonly contexts: ReadonlyMap<Claim, Claim>;
}

/** The claims in which an entity plays a part. */
export interface PartGroup {
  readonly part: HeadedPart;
  readonly heading: string;
  readonly claims: readonly Claim[];
}

/** A connection with its sentences; `elsewhere` are claims for it that stand in other sections. */
export interface ShownConnection extends Connection {
  readonly elsewhere: readonly Claim[];
}

/** Connections with sentences; beyond these, claims are listed by number. */
const MOST = 30;

/**
 * Arranges the claims. What an entity says itself comes before the part it plays in it, and a part in an event before a
 * relation.
 */
export function arrangeClaims(entity: Pick<Entity, 'id' | 'type' | 'name' | 'claims' | 'says'>): Arrangement {
  const said = new Set(entity.says);
  const connections = connectionsOf(entity);
  const connected = new Set(connections.flatMap(({ claims }) => claims));
  const byPart = Map.groupBy(
    entity.claims.filter(({ claim }) => !said.has(claim)),
    ({ claim, as }) => {
      const part = leadingPart(as);
      // A relation to itself connects it with nobody.
      return part === 'relation' && !connected.has(claim) ? 'mention' : part;
    },
  );
  const claimsOf = (part: Part): Claim[] => (byPart.get(part) ?? []).map(({ claim }) => claim);
  const parts = PARTS.filter((part) => part !== 'relation')
    .map((part) => ({ part, heading: partHeading(part, entity), claims: claimsOf(part) }))
    .filter(({ claims }) => claims.length > 0);
  const split = splitConnections(connections, new Set(claimsOf('relation')));
  const lists = [...parts, ...split.connections].map(({ claims }) => claims);
  const listed = new Set([...entity.claims.map(({ claim }) => claim), ...entity.says]);
  return { parts, ...split, says: entity.says, contexts: contextsOf(lists, entity.id, listed) };
}

/** Separates the connections that show sentences from those listed by number; `here` are the claims that stand under them. */
function splitConnections(
  connections: readonly Connection[],
  here: ReadonlySet<Claim>,
): Pick<Arrangement, 'connections' | 'further'> {
  const split = connections.map(({ others, claims }) => ({
    others,
    claims: claims.filter((claim) => here.has(claim)),
    elsewhere: claims.filter((claim) => !here.has(claim)),
  }));
  const shown = split.filter(({ claims }) => claims.length > 0).slice(0, MOST);
  const isShown = new Set(shown.map(({ others }) => others));
  return { connections: shown, further: connections.filter(({ others }) => !isShown.has(others)) };
}
