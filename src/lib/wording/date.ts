/** Writes EDTF dates (levels 0 and 1) in words. */
import { readDate, type DateEnd, type SingleDate } from '../date/edtf.ts';
import type { SpanPart } from '../date/span.ts';

const MONTHS = 'January February March April May June July August September October November December'.split(' ');
/** EDTF seasons without a hemisphere. */
const SEASONS: Readonly<Record<string, string>> = { 21: 'spring', 22: 'summer', 23: 'autumn', 24: 'winter' };
const SPAN_PARTS: Readonly<Record<SpanPart, string>> = { START: 'early ', MID: 'mid-', END: 'late ' };
const QUALIFIERS: Readonly<Record<NonNullable<SingleDate['doubt']>, string>> = {
  '?': ' (uncertain)',
  '~': ' (about)',
  '%': ' (about, uncertain)',
};

/** A date in words: `2019-22` → `summer 2019`, `2021-05/..` → `from May 2021 on`. Unreadable dates are returned unchanged. */
export function dateInWords(edtf: string, part?: SpanPart): string {
  const { start, end, isInterval } = readDate(edtf);
  const words = isInterval ? intervalInWords(start, end) : singleInWords(start);
  if (words === undefined) return edtf;
  return part === undefined ? words : SPAN_PARTS[part] + words;
}

/** The date of something that happened once: an open range says only that it was before or after a day. */
export function onceInWords(edtf: string): string {
  const { start, end } = readDate(edtf);
  if (end === 'open') return `on or after ${singleInWords(start) ?? edtf}`;
  return start === 'open' ? `on or before ${singleInWords(end) ?? edtf}` : dateInWords(edtf);
}

function singleInWords(date: DateEnd): string | undefined {
  const words = toWords(date);
  return words && write(words);
}

function intervalInWords(from: DateEnd, to: DateEnd): string | undefined {
  const start = toWords(from);
  const end = toWords(to);
  if (start && end) return spanInWords(start, end);
  // “Since May” means from May on, not some time after May.
  if (start) return to === 'open' ? `from ${write(start)} on` : `from ${write(start)}`;
  if (end) return from === 'open' ? `up to ${write(end)}` : `until ${write(end)}`;
  return undefined;
}

/** A span in words. What both ends share is written once. */
function spanInWords(start: DateWords, end: DateWords): string {
  const plain = start.qualifier === '' && end.qualifier === '' && start.year === end.year;
  if (plain && start.month !== '' && start.day === '' && end.day === '')
    return `${start.month}–${end.month} ${end.year}`;
  if (plain && start.month === end.month && start.day !== '' && end.day !== '') return `${start.day}–${write(end)}`;
  const tight = start.month === '' && end.month === '' && start.qualifier === '' && end.qualifier === '';
  return `${write(start)}${tight ? '–' : ' – '}${write(end)}`;
}

type DateWords = NonNullable<ReturnType<typeof toWords>>;

/** The words of one date; '' for missing parts. */
function toWords(date: DateEnd) {
  if (typeof date !== 'object') return undefined;
  const { year, month, day, doubt } = date;
  return {
    day: day === undefined ? '' : String(day),
    month: month === undefined ? '' : (SEASONS[month] ?? MONTHS[month - 1] ?? ''),
    year: yearInWords(year),
    qualifier: doubt === undefined ? '' : QUALIFIERS[doubt],
  };
}

/** `201X` → `the 2010s`, `19XX` → `the 1900s`, `-0044` → `45 BC`. */
function yearInWords(year: string): string {
  if (year.startsWith('-')) return `${1 - Number(year)} BC`;
  return year.includes('X') ? `the ${year.replaceAll('X', '0')}s` : year;
}

function write({ day, month, year, qualifier }: DateWords): string {
  return [day, month, year].filter((word) => word !== '').join(' ') + qualifier;
}
