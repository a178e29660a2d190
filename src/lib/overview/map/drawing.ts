/** A map as it is drawn: everything with its place, in the units of the drawing, ready to be written as SVG. */
import type { Atlas } from './atlas.ts';
import { around, grown, Taken, type Box } from './box.ts';
import { drawMovements, type DrawnMovement } from './drawn-movement.ts';
import { fitFrame, type Frame, type Spot } from './frame.ts';
import { drawGround, nameCountries, type Ground } from './ground.ts';
import { placeLabel, type Label } from './label.ts';
import { linesOf } from './lettering.ts';
import { placeMarks, type Mark } from './mark.ts';
import { nameOnMap, type MapPlan, type SitedPlace } from './plan.ts';
import type { Style } from './style.ts';

export interface DrawnPlace extends Mark<SitedPlace> {
  readonly label?: Label;
  /** The line of a border. */
  readonly line?: string;
  /** The radius of a region’s patch. */
  readonly patch?: number;
}

export interface Drawing extends Ground {
  readonly width: number;
  readonly height: number;
  readonly places: readonly DrawnPlace[];
  readonly movements: readonly DrawnMovement[];
  /** Names of countries around. */
  readonly countries: readonly Label[];
  /** What another drawing shows larger. */
  readonly inset?: Box;
}

/** What of a plan is drawn. */
export interface Part {
  /** The places of this drawing; all, unless given. */
  readonly only?: readonly SitedPlace[];
  /** Places that another drawing shows larger, and that have no name here. */
  readonly elsewhere?: readonly SitedPlace[];
}

/** Draws a plan; undefined when there is no place to draw. */
export function drawMap(plan: MapPlan, atlas: Atlas, style: Style, part: Part = {}): Drawing | undefined {
  const { only = plan.places, elsewhere = [] } = part;
  const frame = frameOf(plan, style, part);
  if (!frame) return undefined;
  const edge = grown({ left: 0, top: 0, right: frame.width, bottom: frame.height }, -3);
  const marks = placeMarks(spotsOf(only, frame), style.marks);
  const taken = new Taken();
  for (const mark of marks) taken.add(around(mark, mark.r + 1.5));
  for (const spot of alongLines(only, frame)) taken.add(around(spot, 2.5));
  const nameMovements = drawMovements(movementsFor(plan, only, elsewhere), marks, style, edge, taken);
  const named = (mark: Mark<SitedPlace>) => drawPlace(mark, marks, elsewhere, frame, style, edge, taken);
  // What is only named gives way to what claims are about.
  const claimed = marks.filter(({ place }) => place.count > 0).map(named);
  const movements = nameMovements();
  const unclaimed = marks.filter(({ place }) => place.count === 0).map(named);
  return {
    width: frame.width,
    height: frame.height,
    ...drawGround(atlas, plan, frame),
    places: [...claimed, ...unclaimed],
    movements,
    countries: nameCountries(atlas, only, frame, style.letters * 0.85, edge, taken),
    ...(elsewhere.length > 0 && { inset: insetOf(marks, elsewhere) }),
  };
}

/** Where the places of a plan would stand, without drawing anything. */
export function spotsFor(plan: MapPlan, style: Style): readonly (Spot & { readonly place: SitedPlace })[] {
  const frame = frameOf(plan, style, {});
  return frame ? spotsOf(plan.places, frame) : [];
}

function frameOf({ places, home }: MapPlan, style: Style, { only }: Part): Frame | undefined {
  const points = (only ?? places).flatMap(({ site, line }) => [
    site,
    ...(line ? line.coordinates.flat().map(toPoint) : []),
  ]);
  return fitFrame(points, only ? [] : home.map(({ shape }) => shape), style);
}

function spotsOf(places: readonly SitedPlace[], frame: Frame): (Spot & { readonly place: SitedPlace })[] {
  return places.flatMap((place) => {
    const spot = frame.spotOf(place.site);
    return spot ? [{ ...spot, place }] : [];
  });
}

/** The corners of border lines, which names keep clear of. */
function alongLines(places: readonly SitedPlace[], frame: Frame): Spot[] {
  const points = places.flatMap(({ line }) => (line ? line.coordinates.flat().map(toPoint) : []));
  return points.flatMap((point) => frame.spotOf(point) ?? []);
}

function drawPlace(
  mark: Mark<SitedPlace>,
  marks: readonly Mark<SitedPlace>[],
  elsewhere: readonly SitedPlace[],
  frame: Frame,
  style: Style,
  edge: Box,
  taken: Taken,
): DrawnPlace {
  const { entity, number, line, shape } = mark.place;
  const words = style.names ? linesOf(nameOnMap(entity)) : [String(number)];
  const label = elsewhere.includes(mark.place)
    ? undefined
    : placeLabel(words, mark, mark.r, style.letters, edge, taken);
  return {
    ...mark,
    ...(label && { label }),
    ...(line && { line: frame.draw(line) }),
    ...(shape === 'region' && { patch: patchOf(mark, marks, style) }),
  };
}

/** A movement belongs to the drawing that has all its ends, and to the one of the crowd alone if that has them. */
function movementsFor({ places, movements }: MapPlan, only: readonly SitedPlace[], elsewhere: readonly SitedPlace[]) {
  return movements.filter(({ from, to }) => {
    const ends = places.filter(({ entity }) => from.places.includes(entity) || to.places.includes(entity));
    return ends.length > 0 && ends.every((end) => only.includes(end)) && !ends.every((end) => elsewhere.includes(end));
  });
}

/** A patch reaches around the places that its region is said to contain. */
function patchOf({ x, y, place }: Mark<SitedPlace>, marks: readonly Mark<SitedPlace>[], { patch }: Style): number {
  const held = marks.filter((mark) => mark.place.within.includes(place.entity));
  return Math.max(patch, ...held.map((mark) => Math.round(Math.hypot(mark.x - x, mark.y - y) + mark.r + patch / 3)));
}

function insetOf(marks: readonly Mark<SitedPlace>[], elsewhere: readonly SitedPlace[]): Box {
  const boxes = marks.filter(({ place }) => elsewhere.includes(place)).map((mark) => around(mark, mark.r + 4));
  return {
    left: Math.min(...boxes.map(({ left }) => left)),
    top: Math.min(...boxes.map(({ top }) => top)),
    right: Math.max(...boxes.map(({ right }) => right)),
    bottom: Math.max(...boxes.map(({ bottom }) => bottom)),
  };
}

function toPoint([lon = 0, lat = 0]: readonly number[]): readonly [number, number] {
  return [lon, lat];
}
