/** Reads countries and their borders from a topology of the world. */
import { geoBounds, geoContains } from 'd3-geo';
import type { MultiLineString, MultiPolygon, Polygon } from 'geojson';
import { feature, mesh } from 'topojson-client';
import type { GeometryCollection, GeometryObject, Topology } from 'topojson-specification';
import type { Point } from './plan.ts';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

/** A country of the atlas. */
export interface Country {
  readonly name: string;
  readonly shape: Polygon | MultiPolygon;
  /** Its geometry in the topology. */
  readonly geometry: GeometryObject;
}

/** The countries of the world and their borders. */
export type Atlas = ReturnType<typeof toAtlas>;

/** A topology of `countries`, each with a name. */
export type WorldTopology = Topology<{
  countries: GeometryCollection<{ name: string }>;
}>;

/** Reads an atlas. */
export function toAtlas(world: WorldTopology) {
  const { countries: collection } = world.objects;
  const countries = feature(world, collection).features.flatMap(({ geometry: shape, properties }, index): Country[] => {
    const geometry = collection.geometries[index];
    const isArea = shape.type === 'Polygon' || shape.type === 'MultiPolygon';
    return geometry && isArea ? [{ name: properties.name, shape, geometry }] : [];
  });
  const between = (accepts: (one: GeometryObject, other: GeometryObject) => boolean): MultiLineString =>
    mesh(world, collection, accepts);
  const bounds = countries.map(({ shape }) => geoBounds(shape));
  return {
    countries,
    /** The borders between countries, each once. */
    borders: between((one, other) => one !== other),
    /** The country that contains a point. */
    countryAt: ([lon, lat]: Point) =>
      countries.find(({ shape }, index) => mayHold(bounds[index], lon, lat) && geoContains(shape, [lon, lat])),
    /** The border between two countries; empty if they have none. */
    borderBetween: (a: Country, b: Country) =>
      between(
        (one, other) => (one === a.geometry && other === b.geometry) || (one === b.geometry && other === a.geometry),
      ),
  };
}

/** Whether a point is in a box of degrees. If the west of a box is greater than its east, it crosses the date line. */
function mayHold(box: ReturnType<typeof geoBounds> | undefined, lon: number, lat: number): boolean {
  if (!box) return false;
  const [[west, south], [east, north]] = box;
  const inWidth = west <= east ? west <= lon && lon <= east : west <= lon || lon <= east;
  return inWidth && south <= lat && lat <= north;
}

/** The source of the outlines. The README of the package names the release of Natural Earth. */
export const MAP_DATA = {
  name: 'Natural Earth',
  release: '4.1.0',
  scale: '1:50 million',
  url: 'https://www.naturalearthdata.com/',
  carrier: 'world-atlas',
} as const;

const require = createRequire(import.meta.url);

/** Reads the atlas once; only pages with a map need it. */
export function readWorld(): Atlas {
  return (world ??= toAtlas(
    // The package ships it in this form; tests draw with it.
    JSON.parse(readFileSync(require.resolve('world-atlas/countries-50m.json'), 'utf8')) as WorldTopology,
  ));
}

let world: Atlas | undefined;
