/** What of a geometry lies near a point, so that a map of a region need not project the world. */
import { geoContains, geoDistance } from 'd3-geo';
import type { Geometry, Position } from 'geojson';
import type { Point } from './places.ts';

/** Part of the earth: all within `radius`, in radians, of its middle. */
export interface Vicinity {
  readonly middle: Point;
  readonly radius: number;
}

/** The polygons and lines of a geometry that come near; undefined where none does. */
export function nearbyOf(shape: Geometry, vicinity: Vicinity): Geometry | undefined {
  switch (shape.type) {
    case 'Polygon':
      return comesNear(shape.coordinates[0] ?? [], shape, vicinity) ? shape : undefined;
    case 'MultiPolygon': {
      const coordinates = shape.coordinates.filter((rings) =>
        comesNear(rings[0] ?? [], { type: 'Polygon', coordinates: rings }, vicinity),
      );
      return coordinates.length === 0 ? undefined : { type: 'MultiPolygon', coordinates };
    }
    case 'MultiLineString': {
      const coordinates = shape.coordinates.filter((line) => hasPointNear(line, vicinity));
      return coordinates.length === 0 ? undefined : { type: 'MultiLineString', coordinates };
    }
    case 'GeometryCollection': {
      const geometries = shape.geometries.flatMap((part) => nearbyOf(part, vicinity) ?? []);
      return geometries.length === 0 ? undefined : { type: 'GeometryCollection', geometries };
    }
    case 'LineString':
    case 'MultiPoint':
    case 'Point':
      return shape;
  }
}

/** A polygon is near when a corner is, or when it holds the whole vicinity. */
function comesNear(ring: readonly Position[], polygon: Geometry, vicinity: Vicinity): boolean {
  return hasPointNear(ring, vicinity) || geoContains(polygon, [...vicinity.middle]);
}

function hasPointNear(points: readonly Position[], { middle, radius }: Vicinity): boolean {
  // A degree of latitude is as long everywhere, so most points need no trigonometry.
  const degrees = (radius * 180) / Math.PI;
  return points.some(
    ([lon = 0, lat = 0]) => Math.abs(lat - middle[1]) <= degrees && geoDistance([lon, lat], [...middle]) <= radius,
  );
}
