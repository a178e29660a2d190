/** The frame of a map: the projection and the size that show what there is to show, wherever on earth it lies. */
import {
  geoAzimuthalEqualArea,
  geoCentroid,
  geoCircle,
  geoDistance,
  geoNaturalEarth1,
  geoPath,
  type GeoPermissibleObjects,
  type GeoProjection,
} from 'd3-geo';
import type { Geometry, GeometryCollection } from 'geojson';
import type { Vicinity } from './nearby.ts';
import type { Point } from './places.ts';

/** A place on a drawing. */
export interface Spot {
  readonly x: number;
  readonly y: number;
}

/** What a drawing is to be like, in its own units. */
export interface FrameOptions {
  readonly width: number;
  /** Room between what is to be shown and the edge. */
  readonly padding: number;
  /** Height as a share of the width: the least and the most. */
  readonly ratio: readonly [least: number, most: number];
  /** Degrees around the middle that are shown at the least, so that a single place has surroundings. */
  readonly reach: number;
}

export interface Frame {
  readonly width: number;
  readonly height: number;
  /** Where a point lies on the drawing; undefined where the projection has no place for it. */
  readonly spotOf: (point: Point) => Spot | undefined;
  /** The inverse. */
  readonly pointAt: (spot: Spot) => Point | undefined;
  /** What the drawing shows of the earth, with room around it for lines that only pass through. */
  readonly vicinity: Vicinity;
  /** An outline as the data of an SVG path, cut at the edge; empty where none of it is on the drawing. */
  readonly draw: (shape: GeoPermissibleObjects) => string;
  /** The middle of what of a shape is on the drawing, and its size in square units. */
  readonly middleOf: (shape: GeoPermissibleObjects) => Spot & { readonly size: number };
}

/** Half the earth: beyond it a map of one side would bend too much. */
const FAR = Math.PI / 3;
/** Longer than any stretch between two points of an outline, in radians. */
const MARGIN = Math.PI / 45;

/** Fits a frame to points, and to shapes that are to be seen whole. Without a point there is nothing to fit. */
export function fitFrame(
  points: readonly Point[],
  shapes: readonly Geometry[],
  options: FrameOptions,
): Frame | undefined {
  if (points.length === 0) return undefined;
  const { width, padding, ratio, reach } = options;
  const middle = geoCentroid({ type: 'MultiPoint', coordinates: points.map(([lon, lat]) => [lon, lat]) });
  const span = Math.max(...points.map(([lon, lat]) => geoDistance(middle, [lon, lat])));
  const projection = (span > FAR ? geoNaturalEarth1() : geoAzimuthalEqualArea()).rotate(
    span > FAR ? [-middle[0], 0] : [-middle[0], -middle[1]],
  );
  const all: GeometryCollection = {
    type: 'GeometryCollection',
    geometries: [
      { type: 'MultiPoint', coordinates: points.map(([lon, lat]) => [lon, lat]) },
      geoCircle().center(middle).radius(reach)(),
      ...shapes,
    ],
  };
  projection.fitWidth(width - 2 * padding, all);
  const [[, top], [, bottom]] = geoPath(projection).bounds(all);
  const [least, most] = ratio;
  const height = Math.round(Math.min(Math.max(bottom - top + 2 * padding, least * width), most * width));
  projection
    .fitExtent(
      [
        [padding, padding],
        [width - padding, height - padding],
      ],
      all,
    )
    .clipExtent([
      [0, 0],
      [width, height],
    ]);
  return toFrame(projection, width, height);
}

function toFrame(projection: GeoProjection, width: number, height: number): Frame {
  const path = geoPath(projection).digits(1);
  const pointAt = ({ x, y }: Spot): Point | undefined => projection.invert?.([x, y]) ?? undefined;
  return {
    width,
    height,
    spotOf: ([lon, lat]) => {
      const spot = projection([lon, lat]);
      return spot ? { x: round(spot[0]), y: round(spot[1]) } : undefined;
    },
    pointAt,
    vicinity: vicinityOf(width, height, pointAt),
    draw: (shape) => path(shape) ?? '',
    middleOf: (shape) => {
      const [x, y] = path.centroid(shape);
      return { x: round(x), y: round(y), size: path.area(shape) };
    },
  };
}

function vicinityOf(width: number, height: number, pointAt: Frame['pointAt']): Vicinity {
  const middle = pointAt({ x: width / 2, y: height / 2 }) ?? [0, 0];
  const corners = [0, width].flatMap((x) => [0, height].map((y) => pointAt({ x, y })));
  // A corner beyond the edge of the world: then all of it is shown.
  const reach = corners.map((corner) => (corner ? geoDistance([...middle], [...corner]) : Math.PI));
  return { middle, radius: Math.max(...reach) + MARGIN };
}

/** One decimal is finer than a screen can show. */
export function round(value: number): number {
  return Math.round(value * 10) / 10;
}
