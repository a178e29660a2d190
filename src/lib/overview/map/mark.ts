/** Marks of places: how large they are, and where they stand when they would lie on each other. */
import { distance, round, type Spot } from './geometry.ts';
import type { SitedPlace } from './plan.ts';

/** A place on a drawing. */
export interface Mark extends Spot {
  readonly place: SitedPlace;
  readonly r: number;
}

/** The radius of a mark: its area grows with the number of claims. */
export function radiusOf(count: number, most: number, scale: number): number {
  return round(scale * (count === 0 ? 3 : Math.max(4, 13 * Math.sqrt(count / Math.max(most, 1)))));
}

/**
 * Places marks. One that would overlap another is moved until it does not; marks whose point only stands for an area are
 * moved before those that are exactly where their place is.
 */
export function placeMarks(spots: readonly (Spot & { readonly place: SitedPlace })[], scale: number): Mark[] {
  const most = Math.max(0, ...spots.map(({ place }) => place.count));
  const placed: Mark[] = [];
  for (const spot of spots.toSorted((a, b) => Number(b.place.shape === 'spot') - Number(a.place.shape === 'spot'))) {
    const r = radiusOf(spot.place.count, most, scale);
    // A spiral around where it belongs.
    const tries = Array.from({ length: 160 }, (_, index) => ({
      x: round(spot.x + (index / 6) * Math.cos((index * Math.PI) / 8)),
      y: round(spot.y + (index / 6) * Math.sin((index * Math.PI) / 8)),
    }));
    const free = tries.find(({ x, y }) => placed.every((mark) => distance(mark, { x, y }) > mark.r + r));
    placed.push({ ...spot, ...free, r });
  }
  return placed.sort((a, b) => a.place.number - b.place.number);
}
