/**
 * Parses dates of the Extended Date/Time Format (EDTF, ISO 8601-2), levels 0 and 1. All code that shows, sorts, filters, draws
 * or compares dates uses it. Only the schemas use the package `edtf`, to reject invalid dates.
 */

/** An end of a date: `open` is `..`; `unknown` is an empty end, or a year that calendars do not reach. */
export type DateEnd = SingleDate | 'open' | 'unknown';

/** One date. A month or day is absent if it is not given or is `XX`. */
export interface SingleDate {
  /** Four digits, of which the last one or two can be `X`: `201X`. */
  readonly year: string;
  /** 1 to 12 for a month, 21 to 24 for a season. */
  readonly month?: number;
  readonly day?: number;
  /** Uncertain, approximate, or both. */
  readonly doubt?: '?' | '~' | '%';
}

/** Parses a date: a single one, or the two ends of an interval. */
export function readDate(edtf: string) {
  const [first = '', last] = edtf.split('/');
  const start = readEnd(first);
  return { start, end: last === undefined ? start : readEnd(last), isInterval: last !== undefined };
}

function readEnd(date: string): DateEnd {
  if (date === '..') return 'open';
  const { year, month, day, doubt } = SINGLE.exec(date)?.groups ?? {};
  if (year === undefined) return 'unknown';
  return {
    year,
    ...(isGiven(month) && { month: Number(month) }),
    ...(isGiven(day) && { day: Number(day) }),
    ...((doubt === '?' || doubt === '~' || doubt === '%') && { doubt }),
  };
}

/** A date may have a time after it, which is ignored. */
const SINGLE =
  /^(?<year>-?\d{4}|\d{3}X|\d{2}XX)(?:-(?<month>\d{2}|XX)(?:-(?<day>\d{2}|XX))?)?(?:T[\dZ:+-]+)?(?<doubt>[?~%])?$/;

function isGiven(digits: string | undefined): digits is string {
  return digits !== undefined && digits !== 'XX';
}
