/** The frame of a map: the projection and size that show all its places, anywhere on earth. */
import { geoAzimuthalEqualArea, geoCentroid, geoCircle, geoDistance, geoNaturalEarth1, geoPath } from 'd3-geo';
import type { Geometry, Position } from 'geojson';
import { round, type Box, type Spot } from './geometry.ts';
import type { Point } from './plan.ts';
import type { Style } from './label.ts';

/** How points and shapes of the earth are drawn. */
export type Frame = NonNullable<ReturnType<typeof fitFrame>>;

/** With points farther from the middle than this, in radians, the azimuthal projection distorts too much. */
const FAR = Math.PI / 3;
/** Greater than the distance between neighbouring points of an outline, in radians. */
const MARGIN = Math.PI / 45;
const DEGREE = Math.PI / 180;
/** The least and the greatest height, as a share of the width. */
const [LEAST, MOST] = [0.6, 1.2];

/** Fits a frame to points, and to shapes that must be completely visible. Undefined without points. */
export function fitFrame(points: readonly Point[], shapes: readonly Geometry[], style: Style) {
  if (points.length === 0) return undefined;
  const { width, padding, reach } = style;
  const all: Geometry = { type: 'MultiPoint', coordinates: points.map(([lon, lat]) => [lon, lat]) };
  const [lon, lat] = geoCentroid(all);
  const isFar = points.some((point) => geoDistance([lon, lat], [...point]) > FAR);
  const projection = isFar ? geoNaturalEarth1().rotate([-lon, 0]) : geoAzimuthalEqualArea().rotate([-lon, -lat]);
  const seen = {
    type: 'GeometryCollection' as const,
    geometries: [all, geoCircle().center([lon, lat]).radius(reach)(), ...shapes],
  };
  projection.fitWidth(width - 2 * padding, seen);
  const [[, top], [, bottom]] = geoPath(projection).bounds(seen);
  const height = Math.round(Math.min(Math.max(bottom - top + 2 * padding, LEAST * width), MOST * width));
  projection.fitExtent([[padding, padding], [width - padding, height - padding]], seen); // oxfmt-ignore
  projection.clipExtent([[0, 0], [width, height]]); // oxfmt-ignore
  const path = geoPath(projection).digits(1);
  const corners = [0, width].flatMap((x) => [0, height].map((y) => projection.invert?.([x, y])));
  // If a corner is beyond the edge of the world, the whole world is shown.
  const far = Math.max(...corners.map((corner) => (corner ? geoDistance([lon, lat], corner) : Math.PI))) + MARGIN;
  return {
    width,
    height,
    /** The spot of a point on the drawing. */
    spotOf: ([x, y]: Point) => toSpot(projection([x, y]) ?? [0, 0]),
    /** The inverse of `spotOf`; undefined beyond the edge of the world. */
    pointAt: ({ x, y }: Spot): Point | undefined => projection.invert?.([x, y]) ?? undefined,
    /** Whether a line has a point on or near the drawing. Other lines need not be drawn. */
    isNear: (line: readonly Position[]) =>
      line.some(
        (point) =>
          Math.abs((point[1] ?? 0) - lat) * DEGREE <= far &&
          geoDistance([lon, lat], [point[0] ?? 0, point[1] ?? 0]) <= far,
      ),
    /** An outline as SVG path data, cut at the edge; empty if none of it is on the drawing. */
    draw: (shape: Geometry) => path(shape) ?? '',
    /** The middle and the box of the part of a shape that is on the drawing; undefined if there is none. */
    extentOf: (shape: Geometry): (Spot & { readonly box: Box }) | undefined => {
      if (path.area(shape) === 0) return undefined;
      const [[left, top], [right, bottom]] = path.bounds(shape);
      return { ...toSpot(path.centroid(shape)), box: { left, top, right, bottom } };
    },
  };
}

function toSpot([x, y]: readonly [number, number]): Spot {
  return { x: round(x), y: round(y) };
}
