/** The days that a date can mean, without adding to what it says. */
import edtf from 'edtf';

/** The part of a span that TIMEX3 `mod` names. */
export type SpanPart = 'START' | 'MID' | 'END';

/** A day, counted from 1 January 1970. */
export type Day = number;

/** What a date covers. `from` is its first day and `to` the day after its last; absent where that end is open. */
export interface Span {
  readonly from?: Day;
  readonly to?: Day;
  /** Whether it goes on all the time (“May–July 2021”), or is some time within (“summer 2020”, “2020–21”). */
  readonly lasts: boolean;
  /** Whether the date itself is given as approximate or uncertain (EDTF `~`, `?`, `%`). */
  readonly doubtful: boolean;
  /** The part that is meant, where no boundary is given: “early 2021”. */
  readonly part?: SpanPart;
}

/** The span of an EDTF date of level 0 or 1. */
export function toSpan(date: string, part?: SpanPart): Span {
  const ends = date.split('/');
  const [first = '', last = first] = ends;
  const from = isOpen(first) ? undefined : boundsOf(first).from;
  const to = isOpen(last) ? undefined : boundsOf(last).to;
  return {
    ...(from !== undefined && { from }),
    ...(to !== undefined && { to }),
    // “In 2020–21” is some time within two years; nothing says that it went on all through both.
    lasts: ends.length === 2 && !ends.every((end) => YEAR.test(end)),
    doubtful: /[?~%]/.test(date),
    ...(part !== undefined && { part }),
  };
}

/** Whether the first date of a span comes after its last: `2022-03/2021-08-30`. */
export function isReversed(date: string): boolean {
  const [first = '', last] = date.split('/');
  if (last === undefined || isOpen(first) || isOpen(last)) return false;
  const [from, to] = [boundsOf(first).from, boundsOf(last).to];
  return from !== undefined && to !== undefined && from >= to;
}

/** Whether a date can lie in a calendar year. */
export function touchesYear(date: string, year: number): boolean {
  const { from, to } = toSpan(date);
  return (from === undefined || yearOf(from) <= year) && (to === undefined || yearOf(to - 1) >= year);
}

/** Orders spans by their {@link startOf}, then by where they end. */
export function compareSpans(a: Span, b: Span): number {
  return compareEnds(startOf(a), startOf(b), Infinity) || compareEnds(a.to, b.to, Infinity);
}

/** The day that a span is ordered by: its first, or that of the part that is meant; with an open beginning its last. */
export function startOf({ from, to, part }: Span): Day | undefined {
  if (from === undefined) return to === undefined ? undefined : to - 1;
  return to === undefined || part === undefined ? from : from + Math.round((to - from) * PARTS[part]);
}

/** Where a part of a span begins, as a share of it. */
const PARTS = { START: 0, MID: 1 / 3, END: 2 / 3 } as const satisfies Record<SpanPart, number>;

/**
 * The calendar years that a span touches, in order. With an open end only the year that it names is known; of a span
 * longer than `longest` years only the first and the last say something.
 */
export function yearsIn({ from, to }: Span, longest = LONGEST): number[] {
  const first = from ?? (to === undefined ? undefined : to - 1);
  if (first === undefined) return [];
  const [start, end] = [yearOf(first), yearOf((to ?? first + 1) - 1)];
  if (end - start > longest) return [start, end];
  return Array.from({ length: end - start + 1 }, (_, index) => start + index);
}

const LONGEST = 50;

/** A day as ISO 8601 has it: `2020-11-05`. */
export function isoDay(day: Day): string {
  return new Date(day * DAY).toISOString().slice(0, 10);
}

/** The calendar year of a day. */
export function yearOf(day: Day): number {
  return new Date(day * DAY).getUTCFullYear();
}

/** A day of the calendar; months count from 1. */
export function dayOf(year: number, month = 1): Day {
  const date = new Date(0);
  date.setUTCFullYear(year, month - 1, 1);
  return Math.floor(date.getTime() / DAY);
}

const DAY = 86_400_000;
const YEAR = /^-?\d{4}[?~%]?$/;
const SEASON = /^(-?\d{4})-(2[1-4])[?~%]?$/;
/** Where seasons begin: spring in March. Winter reaches into the next year. EDTF gives no months for them. */
const FIRST_MONTH: Readonly<Record<string, number>> = { 21: 3, 22: 6, 23: 9, 24: 12 };

function boundsOf(date: string): { from: Day | undefined; to: Day | undefined } {
  // The package has summer from April to June, hence our own months.
  const [, year, season] = SEASON.exec(date) ?? [];
  if (year !== undefined && season !== undefined) {
    const month = FIRST_MONTH[season] ?? 1;
    return { from: dayOf(Number(year), month), to: dayOf(Number(year), month + 3) };
  }
  const { min, max } = edtf(date, { level: 1 });
  return { from: toDay(min, 0), to: toDay(max, 1) };
}

function toDay(time: number | null, more: number): Day | undefined {
  return time === null || !Number.isFinite(time) ? undefined : Math.floor(time / DAY) + more;
}

function isOpen(end: string): boolean {
  return end === '' || end === '..';
}

function compareEnds(a: Day | undefined, b: Day | undefined, open: number): number {
  const [x, y] = [a ?? open, b ?? open];
  return x === y ? 0 : x - y;
}
