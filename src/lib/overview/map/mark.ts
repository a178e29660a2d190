/** Marks of places: how large they are, and where they stand when they would lie on each other. */
import { round, type Spot } from './frame.ts';
import type { Place } from './places.ts';

/** A place on a drawing. */
export interface Mark<Kind extends Place = Place> extends Spot {
  readonly place: Kind;
  readonly r: number;
}

/** The sizes of marks: of a place without a claim, of one with a single claim at the least, and of the one with most. */
export interface MarkSizes {
  readonly none: number;
  readonly least: number;
  readonly most: number;
}

/** Turns of a spiral in which room for a mark is looked for, and spots in a turn. */
const TURNS = 12;
const SPOTS = 16;

/** The radius of a mark: its area grows with the number of claims. */
export function radiusOf(count: number, most: number, sizes: MarkSizes): number {
  if (count === 0) return sizes.none;
  return round(Math.max(sizes.least, sizes.most * Math.sqrt(count / Math.max(most, 1))));
}

/**
 * Sets marks down. One that would lie on another is moved by the little that sets them apart: rather one of which
 * the point only stands for something larger than one that is where the place is.
 */
export function placeMarks<Kind extends Place>(
  spots: readonly (Spot & { readonly place: Kind })[],
  sizes: MarkSizes,
): Mark<Kind>[] {
  const most = Math.max(0, ...spots.map(({ place }) => place.count));
  const placed: Mark<Kind>[] = [];
  const exactFirst = [...spots].sort((a, b) => exactness(b.place) - exactness(a.place));
  for (const { place, x, y } of exactFirst) {
    const r = radiusOf(place.count, most, sizes);
    placed.push({ place, r, ...freeSpot({ x, y }, r, placed) });
  }
  const order = new Map<Kind, number>(spots.map(({ place }, index) => [place, index]));
  return placed.sort((a, b) => (order.get(a.place) ?? 0) - (order.get(b.place) ?? 0));
}

function exactness({ shape }: Place): number {
  return shape === 'spot' ? 2 : shape === 'area' ? 1 : 0;
}

function freeSpot(at: Spot, r: number, placed: readonly Mark[]): Spot {
  const isFree = ({ x, y }: Spot) => placed.every((mark) => Math.hypot(mark.x - x, mark.y - y) >= mark.r + r + 1);
  if (isFree(at)) return at;
  for (let turn = 1; turn <= TURNS; turn += 1) {
    for (let spot = 0; spot < SPOTS; spot += 1) {
      const angle = (spot / SPOTS) * 2 * Math.PI;
      const candidate = { x: round(at.x + turn * 2 * Math.cos(angle)), y: round(at.y + turn * 2 * Math.sin(angle)) };
      if (isFree(candidate)) return candidate;
    }
  }
  return at;
}
