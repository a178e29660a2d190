/** The styles of maps, and the placement of marks that do not overlap and of labels that overlap neither marks nor each other. */
import { around, overlap, round, type Box, type Spot, distance } from './geometry.ts';
import type { SitedPlace } from './plan.ts';

/** A label: the start, middle or end of each line is at `x`, the baseline of the first line at `y`. */
export interface Label extends Spot {
  readonly lines: readonly string[];
  readonly anchor: 'start' | 'middle' | 'end';
  readonly box: Box;
  /** A line from the mark to the label, if they are not next to each other. */
  readonly leader?: readonly [from: Spot, to: Spot];
}

/** The edge of a drawing, and the boxes that are taken. */
export interface Room {
  readonly edge: Box;
  readonly taken: Box[];
}

/** The directions of labels from their marks, the best first, and the distances. All distances but the first have a leader. */
const DIRECTIONS = [[1, 0], [-1, 0], [0, -1], [0, 1], [0.8, -0.7], [0.8, 0.7], [-0.8, -0.7], [-0.8, 0.7]] as const; // oxfmt-ignore
const STEPS = [3, 14, 26, 40, 60, 90];

/** Places a label beside a disc and reserves its box; undefined if there is no room. */
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

/** A label at a spot that extends from it in a direction. */
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

/** Whether a box is inside the edge and overlaps nothing. */
export function isFree(box: Box, { edge, taken }: Room): boolean {
  const isInside = box.left >= edge.left && box.top >= edge.top && box.right <= edge.right && box.bottom <= edge.bottom;
  return isInside && !taken.some((other) => overlap(box, other));
}

/** The width of a line of text: a generous estimate, because the typeface is the reader’s. */
export function widthOf(words: string): number {
  const widths = Array.from(words, (character) => (NARROW.test(character) ? 0.38 : WIDE.test(character) ? 0.85 : 0.6));
  return widths.reduce((sum, width) => sum + width, 0) * FONT_SIZE;
}

const NARROW = /[\s.,:;'’‘“”|!ijlftr()[\]-]/u;
const WIDE = /[mwMW\p{Lu}–—]/u;

/** A name as one line or, if it is long, as two lines of about equal length. */
export function linesOf(name: string): string[] {
  const breaks = name.length <= 18 ? [] : [...name.matchAll(/[ –]/gu)].map(({ index }) => index + 1);
  const [at] = breaks.sort((a, b) => Math.abs(a - name.length / 2) - Math.abs(b - name.length / 2));
  return at === undefined ? [name] : [name.slice(0, at).trimEnd(), name.slice(at)];
}

/** A style of map: with names for wide screens and paper, with only numbers for narrow screens. */
export interface Style {
  readonly width: number;
  /** The room between the content and the edge. */
  readonly padding: number;
  /** At least this many degrees around the middle are shown, so that a single place has surroundings. */
  readonly reach: number;
  /** The relative size of marks and arrows. */
  readonly scale: number;
  /** Whether there are names beside numbers and letters. */
  readonly names: boolean;
  /** Marks that are closer than this are drawn again in a detail. */
  readonly crowded: number;
}

/** The font size, in the units of every drawing. */
const FONT_SIZE = 13;

/** The styles for a wide screen, without and with a detail beside the map, and for a narrow screen. */
export const styles = {
  wide: { width: 800, padding: 30, reach: 2.5, scale: 1.15, names: true, crowded: 40 },
  beside: { width: 560, padding: 20, reach: 2.5, scale: 1, names: true, crowded: 40 },
  narrow: { width: 320, padding: 14, reach: 2.5, scale: 0.8, names: false, crowded: 28 },
} as const satisfies Record<string, Style>;

/** The style of the detail beside a map. */
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
 * Places marks. A mark that would overlap another is moved until it does not. Marks whose point represents an area are moved
 * rather than those that are exactly at their place.
 */
export function placeMarks(spots: readonly (Spot & { readonly place: SitedPlace })[], scale: number): Mark[] {
  const most = Math.max(0, ...spots.map(({ place }) => place.count));
  const placed: Mark[] = [];
  for (const spot of spots.toSorted((a, b) => Number(b.place.shape === 'spot') - Number(a.place.shape === 'spot'))) {
    const r = radiusOf(spot.place.count, most, scale);
    // A spiral around its position.
    const tries = Array.from({ length: 160 }, (_, index) => ({
      x: round(spot.x + (index / 6) * Math.cos((index * Math.PI) / 8)),
      y: round(spot.y + (index / 6) * Math.sin((index * Math.PI) / 8)),
    }));
    const free = tries.find(({ x, y }) => placed.every((mark) => distance(mark, { x, y }) > mark.r + r));
    placed.push({ ...spot, ...free, r });
  }
  return placed.sort((a, b) => a.place.number - b.place.number);
}
