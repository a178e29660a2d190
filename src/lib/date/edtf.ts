/**
 * Dates of the Extended Date/Time Format (EDTF, ISO 8601-2), levels 0 and 1, taken apart. Everything that shows, sorts,
 * filters, draws or compares dates reads them here; the schemas alone use the package `edtf`, to refuse what is none.
 */

/** A date: one, or the two ends of an interval. */
export interface DateParts {
  readonly start: DateEnd;
  readonly end: DateEnd;
  readonly isInterval: boolean;
}

/** An end of a date; `open` is `..`, `unknown` an end that is left out, or a year beyond all calendars. */
export type DateEnd = SingleDate | 'open' | 'unknown';

/** One date. A month or day that is not given, or given as `XX`, is absent. */
export interface SingleDate {
  /** Four digits, the last of which can be `X`: `201X`. */
  readonly year: string;
  /** From 1 to 12; from 21 to 24 a season. */
  readonly month?: number;
  readonly day?: number;
  /** Uncertain, approximate, or both. */
  readonly doubt?: '?' | '~' | '%';
}

/** Takes a date apart. */
export function readDate(edtf: string): DateParts {
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

/** A date may have a time after it, which says nothing here. */
const SINGLE =
  /^(?<year>-?\d{4}|\d{3}X|\d{2}XX)(?:-(?<month>\d{2}|XX)(?:-(?<day>\d{2}|XX))?)?(?:T[\dZ:+-]+)?(?<doubt>[?~%])?$/;

function isGiven(digits: string | undefined): digits is string {
  return digits !== undefined && digits !== 'XX';
}
