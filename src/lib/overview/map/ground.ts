/** The ground of a drawing: land, borders, and the names of countries that no claim names. */
import { geoContains } from 'd3-geo';
import type { Geometry } from 'geojson';
import type { Atlas, Country } from './atlas.ts';
import type { Box, Taken } from './box.ts';
import type { Frame, Spot } from './frame.ts';
import { labelAt, type Label } from './label.ts';
import { nearbyOf } from './nearby.ts';
import type { MapPlan, SitedPlace } from './plan.ts';

export interface Ground {
  readonly land: string;
  /** The countries that hold most of the places. */
  readonly home: string;
  readonly borders: string;
}

/** Least size of a country on the drawing, as a share of it, for which its name is tried. */
const WORTH_A_NAME = 0.008;
/** How close spots that are tried for a name lie to each other, in sizes of a letter. */
const GRID = 1.5;

export function drawGround(atlas: Atlas, { home }: Pick<MapPlan, 'home'>, frame: Frame): Ground {
  return {
    land: drawNearby(atlas.land, frame),
    home: home.map(({ shape }) => drawNearby(shape, frame)).join(''),
    borders: drawNearby(atlas.borders, frame),
  };
}

function drawNearby(shape: Geometry, frame: Frame): string {
  const near = nearbyOf(shape, frame.vicinity);
  return near ? frame.draw(near) : '';
}

/** Names the countries around for orientation, each within its borders, where there is room. */
export function nameCountries(
  atlas: Atlas,
  places: readonly SitedPlace[],
  frame: Frame,
  size: number,
  edge: Box,
  taken: Taken,
): Label[] {
  const told = new Set(
    places.flatMap(({ shape, point }) => (shape === 'country' && point ? (atlas.countryAt(point) ?? []) : [])),
  );
  return atlas.countries.flatMap((country) => {
    if (told.has(country) || !nearbyOf(country.shape, frame.vicinity)) return [];
    const middle = frame.middleOf(country.shape);
    if (!(middle.size > frame.width * frame.height * WORTH_A_NAME)) return [];
    const label = roomWithin(country, middle, frame, size, edge, taken);
    if (label) taken.add(label.box);
    return label ?? [];
  });
}

/** The place for a country’s name that is nearest to its middle. */
function roomWithin(
  { name, shape }: Country,
  middle: Spot,
  frame: Frame,
  size: number,
  edge: Box,
  taken: Taken,
): Label | undefined {
  const isWithin = (x: number, y: number) => {
    const point = frame.pointAt({ x, y });
    return point !== undefined && geoContains(shape, [...point]);
  };
  for (const spot of spotsAround(middle, size * GRID, edge)) {
    const label = labelAt([name.toUpperCase()], spot, { x: 0, y: 0 }, size);
    const { left, top, right, bottom } = label.box;
    if (left < edge.left || right > edge.right || top < edge.top || bottom > edge.bottom || taken.has(label.box))
      continue;
    const y = (top + bottom) / 2;
    if (isWithin(spot.x, y) && isWithin(left, y) && isWithin(right, y)) return { ...label, lines: [name] };
  }
  return undefined;
}

function spotsAround(middle: Spot, grid: number, { left, top, right, bottom }: Box): Spot[] {
  const spots: Spot[] = [];
  for (let x = left + grid; x < right; x += grid) for (let y = top + grid; y < bottom; y += grid) spots.push({ x, y });
  const distance = ({ x, y }: Spot) => Math.hypot(x - middle.x, y - middle.y);
  return [middle, ...spots.sort((a, b) => distance(a) - distance(b))];
}
