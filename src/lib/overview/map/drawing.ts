/** Draws a map: all elements with their positions, in the units of the drawing, ready for SVG. */
import type { Position } from 'geojson';
import type { Atlas, Country } from './atlas.ts';
import { drawMovements } from './arrow.ts';
import { fitFrame, type Frame } from './frame.ts';
import { around, distance, hull, type Box, type Spot } from './geometry.ts';
import {
  isFree,
  labelAt,
  linesOf,
  placeLabel,
  type Label,
  type Room,
  placeMarks,
  type Mark,
  detailOf,
  type Style,
} from './label.ts';
import { nameOnMap, type MapPlan, type SitedPlace } from './plan.ts';

export type Drawing = NonNullable<ReturnType<typeof drawMap>>;

/** Draws a plan, with a detail of places that are too close to each other. Undefined if there is no place to draw. */
export function drawMap(plan: MapPlan, atlas: Atlas, style: Style, beside = style) {
  const crowd = crowdOf(plan, beside);
  const main = draw(plan, plan.places, atlas, crowd.length > 0 ? beside : style, crowd);
  const detail = crowd.length > 0 ? draw(plan, crowd, atlas, detailOf(beside), []) : undefined;
  return main && { ...main, ...(detail && { detail }) };
}

function draw(plan: MapPlan, only: readonly SitedPlace[], atlas: Atlas, style: Style, crowd: readonly SitedPlace[]) {
  const isWhole = only === plan.places;
  const frame = frameOf(only, isWhole ? plan : undefined, style);
  if (!frame) return undefined;
  const edge = { left: 3, top: 3, right: frame.width - 3, bottom: frame.height - 3 };
  const marks = placeMarks(spotsOf(only, frame), style.scale);
  const lines = only
    .flatMap(({ line }) => line?.coordinates.flat() ?? [])
    .map(([lon = 0, lat = 0]) => frame.spotOf([lon, lat]));
  const room: Room = {
    edge,
    taken: [...marks.map((mark) => around(mark, mark.r + 1)), ...lines.map((spot) => around(spot, 2))],
  };
  const own = plan.movements.filter(({ from, to }) => {
    const ends = plan.places.filter(({ entity }) => from.places.includes(entity) || to.places.includes(entity));
    return ends.length > 0 && ends.every((end) => only.includes(end)) && !ends.every((end) => crowd.includes(end));
  });
  const movements = drawMovements(own, marks, style, room);
  const named = marks.map((mark) => {
    const { entity, number, line, shape } = mark.place;
    const words = style.names ? linesOf(`${number} ${nameOnMap(entity)}`) : [String(number)];
    const label = crowd.includes(mark.place) ? undefined : placeLabel(words, mark, mark.r, room);
    const patch = shape === 'region' ? patchOf(mark, marks, style) : undefined;
    return {
      ...mark,
      ...(label && { label }),
      /** The line of a border. */
      ...(line && { line: frame.draw(line) }),
      /** The radius of a region’s patch. */
      ...(patch !== undefined && { patch }),
    };
  });
  const middle = only[0] && atlas.countryAt(only[0].site);
  const near = atlas.countries.filter((country) => country === middle || ringsOf(country).some(frame.isNear));
  const boxes = marks.filter(({ place }) => crowd.includes(place)).map((mark) => around(mark, mark.r + 4));
  return {
    width: frame.width,
    height: frame.height,
    land: near.map(({ shape }) => frame.draw(shape)).join(''),
    /** The countries with at least half of the places. */
    home: plan.home.map(({ shape }) => frame.draw(shape)).join(''),
    borders: frame.draw({ ...atlas.borders, coordinates: atlas.borders.coordinates.filter(frame.isNear) }),
    places: named,
    movements,
    /** Names of other countries on the map. */
    countries: nameCountries(atlas, near, only, frame, room),
    /** The part that the detail enlarges. */
    ...(boxes.length > 0 && { inset: hull(boxes) }),
  };
}

function frameOf(places: readonly SitedPlace[], plan: MapPlan | undefined, style: Style): Frame | undefined {
  const points = places.flatMap(({ site, line }) => [
    site,
    ...(line?.coordinates.flat() ?? []).map(([lon = 0, lat = 0]) => [lon, lat] as const),
  ]);
  return fitFrame(points, plan?.home.map(({ shape }) => shape) ?? [], style);
}

function spotsOf(places: readonly SitedPlace[], frame: Frame): (Spot & { readonly place: SitedPlace })[] {
  return places.map((place) => ({ ...frame.spotOf(place.site), place }));
}

/** The largest group of places that are too close to each other; empty if it is small or has most places. */
function crowdOf(plan: MapPlan, style: Style): SitedPlace[] {
  const frame = frameOf(plan.places, plan, style);
  const left = new Set(frame ? spotsOf(plan.places, frame) : []);
  let crowd: SitedPlace[] = [];
  for (const first of left) {
    const group = [first];
    left.delete(first);
    // The group grows while the loop runs.
    for (const spot of group) {
      const near = [...left].filter((other) => distance(other, spot) < style.crowded);
      for (const other of near) left.delete(other);
      group.push(...near);
    }
    if (group.length > Math.max(2, crowd.length)) crowd = group.map(({ place }) => place);
  }
  return crowd.length > plan.places.length * 0.75 ? [] : crowd;
}

/** The radius of a region’s patch, which includes the places that the region contains. */
function patchOf(region: Mark, marks: readonly Mark[], { scale }: Style): number {
  const held = marks.filter((mark) => mark.place.within.includes(region.place.entity));
  return Math.max(22 * scale, ...held.map((mark) => Math.round(distance(mark, region) + mark.r + 8)));
}

/** Labels other countries, each within its borders and as near to its middle as there is room. */
function nameCountries(
  atlas: Atlas,
  near: readonly Country[],
  places: readonly SitedPlace[],
  frame: Frame,
  room: Room,
): Label[] {
  const told = new Set(
    places.flatMap(({ shape, point }) => (shape === 'country' && point ? (atlas.countryAt(point) ?? []) : [])),
  );
  return near.flatMap((country) => {
    const extent = told.has(country) ? undefined : frame.extentOf(country.shape);
    if (!extent) return [];
    const isWithin = (x: number, y: number) => {
      const point = frame.pointAt({ x, y });
      return point !== undefined && atlas.countryAt(point) === country;
    };
    const label = gridIn(extent.box, extent)
      .map((spot) => labelAt([country.name.toUpperCase()], spot, 0, 0))
      .find(({ box, x, y }) => isFree(box, room) && isWithin(x, y) && isWithin(box.left, y) && isWithin(box.right, y));
    if (label) room.taken.push(label.box);
    return label ? [{ ...label, lines: [country.name] }] : [];
  });
}

/** A grid of spots in a box, those near its middle first. */
function gridIn({ left, top, right, bottom }: Box, middle: Spot): Spot[] {
  const spots: Spot[] = [];
  for (let x = left; x < right; x += 18) for (let y = top; y < bottom; y += 18) spots.push({ x, y });
  return [middle, ...spots.sort((a, b) => distance(a, middle) - distance(b, middle))];
}

function ringsOf({ shape }: Country): Position[][] {
  return shape.type === 'Polygon' ? shape.coordinates : shape.coordinates.flat();
}
