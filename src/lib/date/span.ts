/** The days and years that a date can mean, with no more precision than it has. */
import { readDate, type DateEnd, type SingleDate } from './edtf.ts';

/** The part of a span that TIMEX3 `mod` names. */
export type SpanPart = 'START' | 'MID' | 'END';

/** A day, counted from 1 January 1970. */
export type Day = number;

/** What a date covers. `from` is its first day, `to` the day after its last one; absent if that end is open. */
export interface Span {
  readonly from?: Day;
  readonly to?: Day;
  /** Whether it lasts the whole span (“May–July 2021”) or is some time within it (“summer 2020”, “2020–21”). */
  readonly lasts: boolean;
  /** Whether the date itself is given as approximate or uncertain (EDTF `~`, `?`, `%`). */
  readonly doubtful: boolean;
  /** The part of the span that is meant, if it has no exact start: “early 2021”. */
  readonly part?: SpanPart;
}

/** The span of an EDTF date of level 0 or 1. */
export function toSpan(date: string, part?: SpanPart): Span {
  const { start, end, isInterval } = readDate(date);
  const from = boundsOf(start)?.from;
  const to = boundsOf(end)?.to;
  return {
    ...(from !== undefined && { from }),
    ...(to !== undefined && { to }),
    // “In 2020–21” is some time within two years; it need not last through both.
    lasts: isInterval && !(isYear(start) && isYear(end)),
    doubtful: [start, end].some((one) => typeof one === 'object' && one.doubt !== undefined),
    ...(part !== undefined && { part }),
  };
}

/** Whether the first date of a span comes after its last: `2022-03/2021-08-30`. */
export function isReversed(date: string): boolean {
  const { from, to } = toSpan(date);
  return from !== undefined && to !== undefined && from >= to;
}

/** Whether a date names a year, or part of one: `../..` and `XXXX` do not. */
export function namesYear(date: string): boolean {
  return /\d/.test(date);
}

/** Whether the calendar has the days that a date names: 2021 has no 29 February. */
export function isInCalendar(date: string): boolean {
  const { start, end } = readDate(date);
  return [start, end].every((one) => {
    if (typeof one !== 'object' || one.month === undefined || one.day === undefined) return true;
    const year = Number(one.year.replaceAll('X', '0'));
    return one.day <= dayOf(year, one.month + 1) - dayOf(year, one.month);
  });
}

/** Whether a date can be in a calendar year. */
export function touchesYear(date: string, year: number): boolean {
  const { from, to } = toSpan(date);
  return (from === undefined || yearOf(from) <= year) && (to === undefined || yearOf(to - 1) >= year);
}

/** Orders spans by their {@link startOf}, then by where they end. */
export function compareSpans(a: Span, b: Span): number {
  return compareEnds(startOf(a), startOf(b), Infinity) || compareEnds(a.to, b.to, Infinity);
}

/**
 * The day that a span is sorted by: its first day, or the first day of its part; if the start is open, its last day. The part of
 * a span of several years is ignored, so that spans are always sorted by the first year that they touch.
 */
export function startOf({ from, to, part }: Span): Day | undefined {
  if (from === undefined) return to === undefined ? undefined : to - 1;
  if (to === undefined || part === undefined || yearOf(from) !== yearOf(to - 1)) return from;
  return from + Math.round((to - from) * PARTS[part]);
}

/** Where a part of a span starts, as a share of it. */
const PARTS = { START: 0, MID: 1 / 3, END: 2 / 3 } as const satisfies Record<SpanPart, number>;

/**
 * The calendar years that a span touches, in order. If an end is open, only the year of the other end; if the span is longer than
 * a century, only the first and the last year.
 */
export function yearsIn({ from, to }: Span): number[] {
  const first = from ?? (to === undefined ? undefined : to - 1);
  if (first === undefined) return [];
  const [start, end] = [yearOf(first), yearOf((to ?? first + 1) - 1)];
  if (end - start >= CENTURY) return [start, end];
  return Array.from({ length: end - start + 1 }, (_, index) => start + index);
}

const CENTURY = 100;

/** A day in ISO 8601 format: `2020-11-05`. */
export function isoDay(day: Day): string {
  return new Date(day * DAY).toISOString().slice(0, 10);
}

/** The calendar year of a day. */
export function yearOf(day: Day): number {
  return new Date(day * DAY).getUTCFullYear();
}

/** A day of the calendar; months count from 1. */
export function dayOf(year: number, month = 1, day = 1): Day {
  return Math.floor(new Date(0).setUTCFullYear(year, month - 1, day) / DAY);
}

const DAY = 86_400_000;

/** The months in which seasons start. Winter reaches into the next year. EDTF defines no months for seasons. */
const SEASONS: Readonly<Record<number, number>> = { 21: 3, 22: 6, 23: 9, 24: 12 };

function boundsOf(end: DateEnd): { readonly from: Day; readonly to: Day } | undefined {
  if (typeof end !== 'object') return undefined;
  const { month, day } = end;
  const first = Number(end.year.replaceAll('X', '0'));
  const last = Number(end.year.replaceAll('X', '9'));
  if (month === undefined) return { from: dayOf(first), to: dayOf(last + 1) };
  const season = SEASONS[month];
  if (season !== undefined) return { from: dayOf(first, season), to: dayOf(last, season + 3) };
  if (day === undefined) return { from: dayOf(first, month), to: dayOf(last, month + 1) };
  return { from: dayOf(first, month, day), to: dayOf(first, month, day) + 1 };
}

function isYear(end: DateEnd): end is SingleDate {
  return typeof end === 'object' && end.month === undefined;
}

function compareEnds(a: Day | undefined, b: Day | undefined, open: number): number {
  const [x, y] = [a ?? open, b ?? open];
  return x === y ? 0 : x - y;
}
