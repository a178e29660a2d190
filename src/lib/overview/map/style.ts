/** How maps are drawn: with names for a wide screen and paper, with numbers for a narrow one. */
import type { FrameOptions } from './frame.ts';
import type { MarkSizes } from './mark.ts';

export interface Style extends FrameOptions {
  /** Size of letters. */
  readonly letters: number;
  readonly marks: MarkSizes;
  /** Length of an arrow’s head. */
  readonly head: number;
  /** Length of an arrow that has one end only. */
  readonly stub: number;
  /** Least radius of the patch that a region without borders is. */
  readonly patch: number;
  /** Whether places and movements stand under their names, or under numbers and letters that a table explains. */
  readonly names: boolean;
}

export const styles = {
  /** By itself on a wide screen and on paper. */
  wide: {
    width: 800,
    padding: 30,
    ratio: [0.45, 0.76],
    reach: 2.5,
    letters: 14,
    marks: { none: 3.5, least: 5, most: 16 },
    head: 9,
    stub: 44,
    patch: 30,
    names: true,
  },
  /** There, beside a detail of what stands too close in it. */
  beside: {
    width: 560,
    padding: 20,
    ratio: [0.5, 0.9],
    reach: 2.5,
    letters: 13,
    marks: { none: 3, least: 4, most: 13 },
    head: 8,
    stub: 36,
    patch: 20,
    names: true,
  },
  besideDetail: {
    width: 320,
    padding: 46,
    ratio: [0.6, 1.4],
    reach: 0.3,
    letters: 13,
    marks: { none: 3.5, least: 6, most: 13 },
    head: 9,
    stub: 40,
    patch: 34,
    names: true,
  },
  /** On a narrow screen. */
  narrow: {
    width: 320,
    padding: 14,
    ratio: [0.6, 1.2],
    reach: 2.5,
    letters: 13,
    marks: { none: 3, least: 3.5, most: 11 },
    head: 7,
    stub: 26,
    patch: 13,
    names: false,
  },
  narrowDetail: {
    width: 320,
    padding: 50,
    ratio: [0.6, 1.1],
    reach: 0.3,
    letters: 13,
    marks: { none: 3.5, least: 6, most: 11 },
    head: 8,
    stub: 34,
    patch: 34,
    names: false,
  },
} as const satisfies Record<string, Style>;

/** Sizes of a letter: marks that stand closer are drawn again in a detail. */
export const CROWDED = { names: 3.2, numbers: 2.2 } as const;
