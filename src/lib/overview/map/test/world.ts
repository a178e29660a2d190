/** A small world for the tests: two square countries side by side, and an edition in it. */
import type { Claim, ClaimEvent, Entity, Source } from '../../../edition/model.ts';
import { toAtlas, type Atlas, type WorldTopology } from '../atlas.ts';

/** West is from 0 to 10 degrees of longitude, East from 10 to 20; both are from 40 to 50 degrees of latitude. */
const SQUARES: WorldTopology = {
  type: 'Topology',
  arcs: [
    [
      [10, 40],
      [10, 45],
      [10, 50],
    ],
    [
      [10, 50],
      [0, 50],
      [0, 40],
      [10, 40],
    ],
    [
      [10, 50],
      [20, 50],
      [20, 40],
      [10, 40],
    ],
  ],
  objects: {
    countries: {
      type: 'GeometryCollection',
      geometries: [
        { type: 'Polygon', arcs: [[-1, -2]], properties: { name: 'West' } },
        { type: 'Polygon', arcs: [[0, 2]], properties: { name: 'East' } },
      ],
    },
  },
};

export const squares: Atlas = toAtlas(SQUARES);

/** A place of the edition. */
export function place(
  id: string,
  kind: string,
  at?: readonly [lon: number, lat: number],
  within: string[] = [],
): Entity {
  return entity(id, {
    type: 'place',
    geography: {
      kind,
      within,
      ...(at && { coordinates: { lon: at[0], lat: at[1], point: 'town', references: ['gazetteer'] } }),
    },
  });
}

export function entity(id: string, more: Partial<Entity> = {}): Entity {
  const name = id.replaceAll('-', ' ').replace(/^./, (letter) => letter.toUpperCase());
  return {
    id,
    name,
    type: 'group',
    asWorded: [],
    aliases: [],
    nativeNames: [],
    distinctFrom: [],
    formerly: [],
    identifiers: [],
    dates: [],
    notes: [],
    claims: [],
    sources: [],
    says: [],
    claimNotes: [],
    ...more,
  };
}

/** A claim with only the fields that maps use. */
export function claim(id: string, events: readonly Partial<ClaimEvent>[], more: Partial<Claim> = {}): Claim {
  return {
    id,
    certainty: 'stated',
    negated: false,
    events: events.map((event) => ({ type: 'movement', roles: [], unstated: [], ...event })),
    attributions: [
      { source: { id: 'keepers', subject: 'The keepers', plural: true, voice: 'unnamed-people' } as Source },
    ],
    ...more,
  } as unknown as Claim;
}

/** An entity with this number of claims. */
export function withClaims(of: Entity, count: number): Entity {
  const claims = Array.from({ length: count }, (_, index) => ({ claim: claim(`1.${index + 1}`, []), as: [] }));
  return { ...of, claims };
}
