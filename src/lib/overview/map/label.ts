/** Finds room for the names on a drawing, so that none lies on a mark, an arrow or another name. */
import { around, isInside, type Box, type Taken } from './box.ts';
import { round, type Spot } from './frame.ts';
import { widthOf } from './lettering.ts';

/** Words with their place: the middle, start or end of each line stands at `x`, the foot of the first at `y`. */
export interface Label {
  readonly lines: readonly string[];
  readonly x: number;
  readonly y: number;
  readonly anchor: 'start' | 'middle' | 'end';
  readonly box: Box;
  /** A line from the mark to its name, where they do not stand side by side. */
  readonly leader?: readonly [from: Spot, to: Spot];
}

/** Directions in which a name may stand from its mark, the best first. */
const DIRECTIONS: readonly Spot[] = [
  { x: 1, y: 0 },
  { x: -1, y: 0 },
  { x: 0, y: -1 },
  { x: 0, y: 1 },
  { x: 0.8, y: -0.7 },
  { x: 0.8, y: 0.7 },
  { x: -0.8, y: -0.7 },
  { x: -0.8, y: 0.7 },
];

/** How far from its mark a name may stand; beyond the first step a line joins them. */
const STEPS = [3, 12, 22, 34, 48, 66, 90, 120];

/** How far a leader has left what it starts from behind. */
const START = 6;

/** The room that a line of letters of size 1 takes up. */
export const LEADING = 1.15;

/**
 * Puts a name beside a disc, and takes the room; undefined where there is none. A line to the disc runs over
 * something only where it cannot be helped.
 */
export function placeLabel(
  lines: readonly string[],
  at: Spot,
  radius: number,
  size: number,
  edge: Box,
  taken: Taken,
): Label | undefined {
  const free = candidates(lines, at, radius, size).filter(({ box }) => isInside(box, edge) && !taken.has(box));
  const label = free.find(({ leader }) => !leader || !crosses(leader, taken)) ?? free[0];
  if (label) taken.add(label.box);
  return label;
}

/** A name that starts at a spot and goes on in a direction from it. */
export function labelAt(lines: readonly string[], { x, y }: Spot, direction: Spot, size: number): Label {
  const width = Math.max(...lines.map((line) => widthOf(line, size)));
  const height = lines.length * size * LEADING;
  const anchor = direction.x > 0 ? 'start' : direction.x < 0 ? 'end' : 'middle';
  const left = { start: x, middle: x - width / 2, end: x - width }[anchor];
  const top = y - height / 2 + (Math.sign(direction.y) * height) / 2;
  return {
    lines,
    x: round(x),
    // The foot of the letters stands about four fifths down their line.
    y: round(top + size * 0.92),
    anchor,
    box: { left, top, right: left + width, bottom: top + height },
  };
}

function candidates(lines: readonly string[], at: Spot, radius: number, size: number): Label[] {
  return STEPS.flatMap((step, index) =>
    DIRECTIONS.map((direction) => {
      const reach = radius + step;
      const spot = { x: at.x + direction.x * reach, y: at.y + direction.y * reach };
      const leader = index === 0 ? undefined : leaderOf(at, radius, direction, step);
      return { ...labelAt(lines, spot, direction, size), ...(leader && { leader }) };
    }),
  );
}

function leaderOf(at: Spot, radius: number, direction: Spot, step: number): readonly [Spot, Spot] {
  const length = Math.hypot(direction.x, direction.y);
  const point = (distance: number): Spot => ({
    x: round(at.x + (direction.x * distance) / length),
    y: round(at.y + (direction.y * distance) / length),
  });
  return [point(radius), point((radius + step) * length - 1)];
}

/** Whether a leader runs over something; where it starts, it lies on what it starts from. */
function crosses([from, to]: readonly [Spot, Spot], taken: Taken): boolean {
  const length = Math.hypot(to.x - from.x, to.y - from.y);
  for (let at = START; at < length - 2; at += 3) {
    const share = at / length;
    const spot = { x: from.x + (to.x - from.x) * share, y: from.y + (to.y - from.y) * share };
    if (taken.has(around(spot, 1))) return true;
  }
  return false;
}
