/** Plans the map of an edition: its places and their positions, its movements, and what it cannot show. */
import type { MultiLineString } from 'geojson';
import type { Edition, Entity } from '../../edition/model.ts';
import type { Atlas, Country } from './atlas.ts';
import { movementsOf, type Movement } from './movements.ts';

/** More than this would make the map unreadable and its table too long. The index of entities has all places. */
const MOST_PLACES = 120;
const MOST_MOVEMENTS = 60;

/** A place on the map. */
export interface SitedPlace extends Place {
  /** Its number on the map and in the table. */
  readonly number: number;
  readonly site: Point;
  /** The line, if the place is a border. */
  readonly line?: MultiLineString;
}

/** A movement, with its letter on the map and in the table. */
export interface LetteredMovement extends Movement {
  readonly letter: string;
}

export type MapPlan = ReturnType<typeof planMap>;

/** Plans the map of an edition. */
export function planMap(edition: Pick<Edition, 'entities' | 'claims'>, atlas: Atlas) {
  const places = placesOf(edition);
  const sites = new Map(places.map((place) => [place.entity, siteOf(place, places, atlas)]));
  const shown = places.filter(({ entity }) => sites.get(entity)).slice(0, MOST_PLACES);
  const sited = shown.flatMap((place, index) => {
    const site = sites.get(place.entity);
    return site ? [{ ...place, ...site, number: index + 1 } satisfies SitedPlace] : [];
  });
  const unsited = places.filter(({ entity }) => !sites.get(entity)).slice(0, MOST_PLACES);
  return {
    places: sited,
    /** Places without a position. */
    unsited,
    movements: movementsOf(edition)
      .slice(0, MOST_MOVEMENTS)
      .map((movement, index): LetteredMovement => ({ ...movement, letter: letterOf(index) })),
    /** How many places are left out because there are too many. */
    left: places.length - sited.length - unsited.length,
    /** The countries with at least half of the places, which are completely visible. */
    home: homeOf(sited, atlas),
  };
}

/** The name of an entity on a map: the abbreviation that the article uses, if there is one. */
export function nameOnMap({ name, asWorded }: Pick<Entity, 'name' | 'asWorded'>): string {
  return asWorded.find((wording) => /^\p{Lu}{2,6}$/u.test(wording)) ?? name;
}

type Site = Pick<SitedPlace, 'site' | 'line'>;

function siteOf({ point, shape, within }: Place, places: readonly Place[], atlas: Atlas): Site | undefined {
  if (shape === 'border') {
    const [one, other] = within.flatMap((entity) => {
      const country = places.find((place) => place.entity === entity && place.shape === 'country');
      return (country?.point && atlas.countryAt(country.point)) ?? [];
    });
    const line = one && other && atlas.borderBetween(one, other);
    const middle = line && middleOf(line);
    if (middle) return { line, site: point ?? middle };
  }
  return point && { site: point };
}

/** The middle of the longest part of a line. */
function middleOf({ coordinates }: MultiLineString): Point | undefined {
  const longest = coordinates.reduce<(typeof coordinates)[number]>((a, b) => (b.length > a.length ? b : a), []);
  const [lon, lat] = longest[Math.floor(longest.length / 2)] ?? [];
  return lon === undefined || lat === undefined ? undefined : [lon, lat];
}

function homeOf(places: readonly SitedPlace[], atlas: Atlas): Country[] {
  const points = places.flatMap(({ point }) => (point ? [point] : []));
  const inside = Map.groupBy(points, (point) => atlas.countryAt(point));
  return [...inside].flatMap(([country, held]) => (country && held.length * 2 >= points.length ? [country] : []));
}

/** A, B … Z, AA, AB … */
function letterOf(index: number): string {
  const letter = String.fromCharCode(65 + (index % 26));
  return index < 26 ? letter : letterOf(Math.floor(index / 26) - 1) + letter;
}

/** Degrees: longitude, latitude. */
export type Point = readonly [lon: number, lat: number];

/** A place that the claims, a heading, the caption or the byline name. */
export type Place = ReturnType<typeof toPlace>;

/** Every place, sorted by number of claims; equal ones keep the order of the entities. */
export function placesOf({ entities }: Pick<Edition, 'entities'>): Place[] {
  const byId = new Map(entities.map((entity) => [entity.id, entity]));
  return entities
    .filter(({ type }) => type === 'place')
    .map((entity) => toPlace(entity, byId))
    .sort((a, b) => b.count - a.count);
}

function toPlace(entity: Entity, byId: ReadonlyMap<string, Entity>) {
  const { geography, claims } = entity;
  const kind = geography?.kind ?? '';
  const coordinates = geography?.coordinates;
  return {
    entity,
    /** Its kind, in the words of its record. */
    kind,
    shape: shapeOf(kind),
    /** The places that contain it, in the order of its record. */
    within: (geography?.within ?? []).flatMap((id) => byId.get(id) ?? []),
    /** Its coordinates from references, what they represent, and the references; absent if there are none. */
    ...(coordinates && {
      point: [coordinates.lon, coordinates.lat] as const,
      position: { of: coordinates.point, references: coordinates.references },
    }),
    /** How many claims involve it. */
    count: claims.length,
  };
}

/**
 * `country`: a ring at a point that represents the country; `border`: the line itself; `area`: a square at a point that
 * represents an area whose borders are not drawn; `region`: a patch without an edge; `spot`: a disc at the place.
 */
export type Shape = 'country' | 'border' | 'area' | 'region' | 'spot';

/** Words in kinds and their shapes, tried in this order. A kind without any of them is a spot. */
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
