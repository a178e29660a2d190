/**
 * The axis of a timeline. It leaves out years without dates, unless the gap is short, and has a break there, so that one early date
 * does not compress all others.
 */
import { type Day, dayOf, type Span, yearsIn } from '../../date/span.ts';

/** The axis; positions are in percent of the width. */
export type Axis = ReturnType<typeof layAxis>;

/** A span on the axis. The years of `main` spans are wide. */
export interface Shown {
  readonly span: Span;
  readonly main: boolean;
}

/** Lays out the axis for spans. */
export function layAxis(shown: readonly Shown[]) {
  const runs = place(findRuns(shown));
  return {
    at: (day: Day): number => positionOf(day, runs),
    /** Lines at the starts of years and quarters. */
    lines: runs.flatMap((run) => [...linesOf(run), { x: run.end, kind: 'year' as const }]),
    labels: labelsOf(runs),
    /** The middle of each break. */
    breaks: runs.slice(1).map((run, index) => round((run.start + (runs[index]?.end ?? 0)) / 2)),
  };
}

/** The margins left and right of the years, so that marks at the ends are complete. */
const EDGE = 2;
/** The widths of a break and of a year without main spans, in years. */
const BREAK = 0.35;
const LESSER_YEAR = 0.5;
/** Years are one run if fewer than this many are missing between them. */
const GAP = 2;
/** The room that a label needs, in percent of the narrowest screen. */
const LABEL_ROOM = 13;
/** How wide a year must be to show its quarters, in percent. */
const QUARTERS_FROM = 18;

/** Years without a gap. */
interface Run {
  readonly first: number;
  readonly last: number;
  /** The width of one year, relative to a year with main spans. */
  readonly scale: number;
}

type PlacedRun = ReturnType<typeof place>[number];

function findRuns(shown: readonly Shown[]): Run[] {
  const years = new Map<number, boolean>();
  for (const { span, main } of shown) {
    for (const year of yearsIn(span)) years.set(year, main || years.get(year) === true);
  }
  const runs: { first: number; last: number; main: boolean }[] = [];
  for (const [year, main] of [...years].sort(([a], [b]) => a - b)) {
    const run = runs.at(-1);
    if (run && year - run.last <= GAP) {
      run.last = year;
      run.main ||= main;
    } else runs.push({ first: year, last: year, main });
  }
  return runs.map(({ first, last, main }) => ({ first, last, scale: main ? 1 : LESSER_YEAR }));
}

/** Places runs side by side, with breaks between them. */
function place(runs: readonly Run[]) {
  const widths = runs.map((run) => (run.last - run.first + 1) * run.scale);
  const total = widths.reduce((sum, width) => sum + width, 0) + BREAK * Math.max(0, runs.length - 1);
  const unit = (100 - 2 * EDGE) / (total || 1);
  let x = EDGE;
  return runs.map((run, index) => {
    const start = x;
    const end = start + (widths[index] ?? 0) * unit;
    x = end + BREAK * unit;
    return { ...run, start: round(start), end: round(end) };
  });
}

function positionOf(day: Day, runs: readonly PlacedRun[]): number {
  const run = runs.find(({ last }) => day < dayOf(last + 1)) ?? runs.at(-1);
  if (!run) return EDGE;
  const [from, to] = [dayOf(run.first), dayOf(run.last + 1)];
  const part = Math.min(1, Math.max(0, (day - from) / (to - from)));
  return round(run.start + part * (run.end - run.start));
}

function linesOf(run: PlacedRun): { x: number; kind: 'year' | 'quarter' }[] {
  const wide = yearWidth(run) >= QUARTERS_FROM;
  return yearsOf(run).flatMap((year) =>
    (wide ? [1, 4, 7, 10] : [1]).map((month) => ({
      x: positionOf(dayOf(year, month), [run]),
      kind: month === 1 ? ('year' as const) : ('quarter' as const),
    })),
  );
}

/** The years that have room for a label; in a long run every second, third …. Labels never overlap. */
function labelsOf(runs: readonly PlacedRun[]): { x: number; year: number }[] {
  let free = 0;
  return runs.flatMap((run) => {
    const step = Math.max(1, Math.ceil(LABEL_ROOM / yearWidth(run)));
    return yearsOf(run).flatMap((year, index) => {
      const x = positionOf(dayOf(year), [run]);
      if (index % step !== 0 || x < free) return [];
      free = x + LABEL_ROOM;
      return [{ x, year }];
    });
  });
}

function yearsOf({ first, last }: Run): number[] {
  return Array.from({ length: last - first + 1 }, (_, index) => first + index);
}

function yearWidth({ first, last, start, end }: PlacedRun): number {
  return (end - start) / (last - first + 1);
}

/** Rounds to hundredths of a percent, which is finer than any screen. */
function round(x: number): number {
  return Math.round(x * 100) / 100;
}
