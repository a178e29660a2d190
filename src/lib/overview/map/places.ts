/** The places of the claims, as a map and its table need them, and how each is drawn. */
import type { Edition, Entity } from '../../edition/model.ts';

/** Degrees: longitude, latitude. */
export type Point = readonly [lon: number, lat: number];

/** A place that the claims, a heading, the caption or the byline name. */
export interface Place {
  readonly entity: Entity;
  /** What it is, in the words of its record. */
  readonly kind: string;
  readonly shape: Shape;
  /** The places that contain it, the nearest first as its record has them. */
  readonly within: readonly Entity[];
  /** Where the references put it; absent where they do not. */
  readonly point?: Point;
  /** What the point stands for, and the references it rests on. */
  readonly position?: { readonly of: string; readonly references: readonly string[] };
  /** How many claims involve it. */
  readonly count: number;
}

/** Every place, the one with most claims first, and in the order of their names where they have as many. */
export function placesOf({ entities }: Pick<Edition, 'entities'>): Place[] {
  const byId = new Map(entities.map((entity) => [entity.id, entity]));
  return entities
    .filter(({ type }) => type === 'place')
    .map((entity) => toPlace(entity, byId))
    .sort((a, b) => b.count - a.count);
}

function toPlace(entity: Entity, byId: ReadonlyMap<string, Entity>): Place {
  const { geography, claims } = entity;
  const kind = geography?.kind ?? '';
  const coordinates = geography?.coordinates;
  return {
    entity,
    kind,
    shape: shapeOf(kind),
    within: (geography?.within ?? []).flatMap((id) => byId.get(id) ?? []),
    ...(coordinates && {
      point: [coordinates.lon, coordinates.lat],
      position: { of: coordinates.point, references: coordinates.references },
    }),
    count: claims.length,
  };
}

/**
 * `country`: a ring at a point that stands for all of it; `border`: the line itself; `area`: a square at a point
 * that stands for a unit whose borders are not drawn; `region`: a patch without an edge; `spot`: a disc where it is.
 */
export type Shape = 'country' | 'border' | 'area' | 'region' | 'spot';

/** Words of a kind, tried in this order; what has none of them is a spot. */
const SHAPES: readonly (readonly [RegExp, Shape])[] = [
  [/\bcountry\b/i, 'country'],
  [/\b(border|frontier|boundary)\b/i, 'border'],
  [/\b(city|town|village)\b/i, 'spot'],
  [/\b(province|district|state|county|governorate|department)\b/i, 'area'],
  [/\b(region|areas?|range|mountains|valley|desert|plain|coast|borderlands?)\b/i, 'region'],
];

/** The shape of a kind: `province` → `area`. */
export function shapeOf(kind: string): Shape {
  return SHAPES.find(([words]) => words.test(kind))?.[1] ?? 'spot';
}
