/** How a map is drawn: its sizes, marks that do not lie on each other, and words that lie on neither. */
import { around, overlap, round, type Box, type Spot, distance } from './geometry.ts';
import type { SitedPlace } from './plan.ts';

/** Words with their place: the start, middle or end of each line is at `x`, the baseline of the first at `y`. */
export interface Label extends Spot {
  readonly lines: readonly string[];
  readonly anchor: 'start' | 'middle' | 'end';
  readonly box: Box;
  /** A line from the mark to its words, where they do not stand side by side. */
  readonly leader?: readonly [from: Spot, to: Spot];
}

/** The edge of a drawing, and what of it is taken. */
export interface Room {
  readonly edge: Box;
  readonly taken: Box[];
}

/** Where words may stand from their mark, the best direction first, and how far. From the second step on a line joins the two. */
const DIRECTIONS = [[1, 0], [-1, 0], [0, -1], [0, 1], [0.8, -0.7], [0.8, 0.7], [-0.8, -0.7], [-0.8, 0.7]] as const; // oxfmt-ignore
const STEPS = [3, 14, 26, 40, 60, 90];

/** Puts words beside a disc, and takes the room; undefined where there is none. */
export function placeLabel(lines: readonly string[], at: Spot, radius: number, room: Room): Label | undefined {
  for (const step of STEPS) {
    for (const [dx, dy] of DIRECTIONS) {
      const spot = { x: at.x + dx * (radius + step), y: at.y + dy * (radius + step) };
      const label = labelAt(lines, spot, dx, dy);
      const middle = { x: at.x + dx * (radius + step / 2), y: at.y + dy * (radius + step / 2) };
      const isClear = step === STEPS[0] || isFree(around(middle, 1), room);
      if (!isClear || !isFree(label.box, room)) continue;
      room.taken.push(label.box);
      const start = { x: round(at.x + dx * radius), y: round(at.y + dy * radius) };
      return step === STEPS[0]
        ? label
        : { ...label, leader: [start, { x: round(spot.x - dx), y: round(spot.y - dy) }] };
    }
  }
  return undefined;
}

/** Words that start at a spot and go on in a direction from it. */
export function labelAt(lines: readonly string[], { x, y }: Spot, dx: number, dy: number): Label {
  const width = Math.max(...lines.map(widthOf));
  const height = lines.length * FONT_SIZE * 1.15;
  const [anchor, left] =
    dx > 0 ? (['start', x] as const) : dx < 0 ? (['end', x - width] as const) : (['middle', x - width / 2] as const);
  const top = y - height / 2 + (Math.sign(dy) * height) / 2;
  // The baseline is about four fifths down the line.
  const baseline = round(top + FONT_SIZE * 0.92);
  return { lines, x: round(x), y: baseline, anchor, box: { left, top, right: left + width, bottom: top + height } };
}

/** Whether a box lies within the edge, and overlaps nothing. */
export function isFree(box: Box, { edge, taken }: Room): boolean {
  const isInside = box.left >= edge.left && box.top >= edge.top && box.right <= edge.right && box.bottom <= edge.bottom;
  return isInside && !taken.some((other) => overlap(box, other));
}

/** The width of a line of words: a generous estimate, since the typeface is the reader’s own. */
export function widthOf(words: string): number {
  const widths = Array.from(words, (character) => (NARROW.test(character) ? 0.38 : WIDE.test(character) ? 0.85 : 0.6));
  return widths.reduce((sum, width) => sum + width, 0) * FONT_SIZE;
}

const NARROW = /[\s.,:;'’‘“”|!ijlftr()[\]-]/u;
const WIDE = /[mwMW\p{Lu}–—]/u;

/** A name in one line, or in two about as long as each other where it is long. */
export function linesOf(name: string): string[] {
  const breaks = name.length <= 18 ? [] : [...name.matchAll(/[ –]/gu)].map(({ index }) => index + 1);
  const [at] = breaks.sort((a, b) => Math.abs(a - name.length / 2) - Math.abs(b - name.length / 2));
  return at === undefined ? [name] : [name.slice(0, at).trimEnd(), name.slice(at)];
}

/** How maps are drawn: with names for a wide screen and paper, with numbers alone for a narrow one. */
export interface Style {
  readonly width: number;
  /** Room between what is to be shown and the edge. */
  readonly padding: number;
  /** Degrees around the middle that are shown at the least, so that a single place has surroundings. */
  readonly reach: number;
  /** Size of marks and arrows, as a share of those of the widest drawing. */
  readonly scale: number;
  /** Whether names stand beside numbers and letters. */
  readonly names: boolean;
  /** Marks that stand closer than this are drawn again in a detail. */
  readonly crowded: number;
}

/** Size of type, in the units of every drawing. */
const FONT_SIZE = 13;

/** Drawings for a wide screen, by themselves and beside a detail, and for a narrow one. */
export const styles = {
  wide: { width: 800, padding: 30, reach: 2.5, scale: 1.15, names: true, crowded: 40 },
  beside: { width: 560, padding: 20, reach: 2.5, scale: 1, names: true, crowded: 40 },
  narrow: { width: 320, padding: 14, reach: 2.5, scale: 0.8, names: false, crowded: 28 },
} as const satisfies Record<string, Style>;

/** The detail beside a drawing. */
export const detailOf = (style: Style): Style => ({ ...style, width: 320, padding: 48, reach: 0.3, scale: 1 });

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
