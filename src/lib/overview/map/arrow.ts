/** Arrows: curves from place to place, and stubs where a claim names only one end of a movement. */
import { around, isInside, type Box, type Taken } from './box.ts';
import { round, type Spot } from './frame.ts';

/** A disc that an arrow starts from or ends at. */
export interface Disc extends Spot {
  readonly r: number;
}

/** An arrow as it is drawn. */
export interface Arrow {
  /** The line. */
  readonly path: string;
  /** The head: two strokes from its tip. */
  readonly head: string;
  /** Where a name may stand: the middle of a curve, the free end of a stub. */
  readonly label: Spot;
  /** Points along the line, which names keep clear of. */
  readonly along: readonly Spot[];
  /** A mark at the free end of a stub. */
  readonly open?: Spot;
}

/** How sizes follow from each other: room before a disc, length of a head, bow of a curve as a share of its length. */
const GAP = 2.5;
const BOW = 0.22;
const SAMPLES = 12;
const DIRECTIONS = 24;
/** Room for the mark of a free end. */
const OPEN = 4;
/** How far the free end of a stub keeps from marks, so as not to seem to start there. */
const ALOOF = 18;

/** An arrow between two discs. The `turn`-th between the same two bows out further, so that they lie side by side. */
export function curve(from: Disc, to: Disc, turn: number, head: number): Arrow {
  const distance = Math.hypot(to.x - from.x, to.y - from.y) || 1;
  const bow = (BOW + turn * 0.2) * distance;
  const middle: Spot = {
    x: (from.x + to.x) / 2 - ((to.y - from.y) / distance) * bow,
    y: (from.y + to.y) / 2 + ((to.x - from.x) / distance) * bow,
  };
  const start = towards(from, middle, from.r + GAP);
  const end = towards(to, middle, to.r + GAP);
  const along = Array.from({ length: SAMPLES + 1 }, (_, index) => onCurve(start, middle, end, index / SAMPLES));
  return {
    path: `M${pair(start)}Q${pair(middle)} ${pair(end)}`,
    head: headAt(end, middle, head),
    label: onCurve(start, middle, end, 0.5),
    along,
  };
}

/**
 * An arrow of which only one end is known. Its direction means nothing: it is the one in which most of it, and the
 * room of `clearance` around its free end, lies on nothing else.
 */
export function stub(
  at: Disc,
  leaves: boolean,
  length: number,
  head: number,
  clearance: Box,
  edge: Box,
  taken: Taken,
): Arrow {
  const candidates = Array.from({ length: DIRECTIONS }, (_, index) => {
    const angle = (index / DIRECTIONS) * 2 * Math.PI;
    const direction = { x: Math.cos(angle), y: Math.sin(angle) };
    return { direction, cost: costOf(at, direction, length, clearance, edge, taken) };
  });
  const { direction } = candidates.reduce((best, candidate) => (candidate.cost < best.cost ? candidate : best));
  const near = step(at, direction, at.r + GAP);
  const far = step(at, direction, at.r + GAP + length);
  const [start, end] = leaves ? [near, far] : [far, near];
  return {
    path: `M${pair(start)}L${pair(end)}`,
    head: headAt(end, start, head),
    label: step(at, direction, at.r + GAP + length + head / 2),
    along: samples(near, far),
    // A little beyond the tip, where the tip is the free end.
    open: leaves ? step(far, direction, OPEN) : far,
  };
}

function costOf(at: Disc, direction: Spot, length: number, clearance: Box, edge: Box, taken: Taken): number {
  const far = step(at, direction, at.r + GAP + length);
  const room: Box = {
    left: far.x + (direction.x < 0 ? clearance.left : direction.x === 0 ? clearance.left / 2 : 0),
    right: far.x + (direction.x > 0 ? clearance.right : direction.x === 0 ? clearance.right / 2 : 0),
    top: far.y + clearance.top,
    bottom: far.y + clearance.bottom,
  };
  const line = samples(step(at, direction, at.r + GAP + 4), far).filter((spot) => taken.has(around(spot, 2)));
  return (
    (isInside(room, edge) ? 0 : 20) + (taken.has(room) ? 6 : 0) + (taken.has(around(far, ALOOF)) ? 3 : 0) + line.length
  );
}

/** The two strokes of a head with its tip at `tip`, for a line that comes from `from`. */
function headAt(tip: Spot, from: Spot, size: number): string {
  const angle = Math.atan2(tip.y - from.y, tip.x - from.x);
  const side = (turn: number): Spot => ({
    x: tip.x - size * Math.cos(angle + turn),
    y: tip.y - size * Math.sin(angle + turn),
  });
  return `M${pair(side(0.42))}L${pair(tip)}L${pair(side(-0.42))}Z`;
}

function onCurve(start: Spot, middle: Spot, end: Spot, t: number): Spot {
  const mix = (a: number, b: number, c: number) => (1 - t) ** 2 * a + 2 * (1 - t) * t * b + t ** 2 * c;
  return { x: round(mix(start.x, middle.x, end.x)), y: round(mix(start.y, middle.y, end.y)) };
}

function towards(from: Spot, to: Spot, by: number): Spot {
  const distance = Math.hypot(to.x - from.x, to.y - from.y) || 1;
  return step(from, { x: (to.x - from.x) / distance, y: (to.y - from.y) / distance }, by);
}

function step(from: Spot, direction: Spot, by: number): Spot {
  return { x: round(from.x + direction.x * by), y: round(from.y + direction.y * by) };
}

function samples(from: Spot, to: Spot): Spot[] {
  return Array.from({ length: SAMPLES + 1 }, (_, index) => ({
    x: from.x + ((to.x - from.x) * index) / SAMPLES,
    y: from.y + ((to.y - from.y) * index) / SAMPLES,
  }));
}

function pair({ x, y }: Spot): string {
  return `${round(x)},${round(y)}`;
}
