/** Boxes on a drawing, and whether they are in each other’s way. */
import type { Spot } from './frame.ts';

export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** The box around a disc. */
export function around({ x, y }: Spot, radius: number): Box {
  return { left: x - radius, top: y - radius, right: x + radius, bottom: y + radius };
}

/** Whether two boxes share more than an edge. */
export function overlap(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}

/** Whether a box lies within another. */
export function isInside(inner: Box, outer: Box): boolean {
  return (
    inner.left >= outer.left && inner.top >= outer.top && inner.right <= outer.right && inner.bottom <= outer.bottom
  );
}

/** A box that is larger by `by` on every side. */
export function grown({ left, top, right, bottom }: Box, by: number): Box {
  return { left: left - by, top: top - by, right: right + by, bottom: bottom + by };
}

/** What is taken on a drawing; asks only about the neighbourhood, so that many marks take no longer than they must. */
export class Taken {
  private readonly cells = new Map<string, Box[]>();

  /** Takes a box. */
  add(box: Box): void {
    for (const key of keysOf(box)) this.cells.set(key, [...(this.cells.get(key) ?? []), box]);
  }

  /** Whether a box would lie on something. */
  has(box: Box): boolean {
    return keysOf(box).some((key) => this.cells.get(key)?.some((other) => overlap(box, other)));
  }
}

const CELL = 64;

function keysOf({ left, top, right, bottom }: Box): string[] {
  const keys: string[] = [];
  for (let column = Math.floor(left / CELL); column <= Math.floor(right / CELL); column += 1) {
    for (let row = Math.floor(top / CELL); row <= Math.floor(bottom / CELL); row += 1) keys.push(`${column} ${row}`);
  }
  return keys;
}
