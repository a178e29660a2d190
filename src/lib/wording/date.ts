/** EDTF dates (levels 0 and 1) in words. */
import type { SpanPart } from '../date/span.ts';

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];
/** EDTF seasons without a hemisphere. */
const SEASONS: Readonly<Record<string, string>> = { 21: 'spring', 22: 'summer', 23: 'autumn', 24: 'winter' };
const SPAN_PARTS: Readonly<Record<SpanPart, string>> = { START: 'early ', MID: 'mid-', END: 'late ' };
const QUALIFIERS: Readonly<Record<string, string>> = {
  '?': ' (uncertain)',
  '~': ' (about)',
  '%': ' (about, uncertain)',
};
const SINGLE = /^(\d{4}|\d{3}X|\d{2}XX)(?:-(\d{2}|XX))?(?:-(\d{2}|XX))?([?~%])?$/;

/** One date taken apart: what it says beyond the year, and the year. */
interface DateWords {
  readonly day: string;
  readonly month: string;
  readonly year: string;
  readonly qualifier: string;
}

/** A date in words: `2019-22` → `summer 2019`, `2021-05/..` → `from May 2021 on`. What it cannot read it gives back. */
export function dateInWords(edtf: string, part?: SpanPart): string {
  const words = edtf.includes('/') ? intervalInWords(edtf) : singleInWords(edtf);
  if (words === undefined) return edtf;
  return part === undefined ? words : SPAN_PARTS[part] + words;
}

/** The date of something that happened once: an open range tells only which side of a day it was on. */
export function onceInWords(edtf: string): string {
  const [from = '', to = ''] = edtf.split('/');
  if (to === '..') return `on or after ${dateInWords(from)}`;
  return from === '..' ? `on or before ${dateInWords(to)}` : dateInWords(edtf);
}

function singleInWords(edtf: string): string | undefined {
  const date = toWords(edtf);
  return date && write(date);
}

function intervalInWords(edtf: string): string | undefined {
  const [from = '', to = ''] = edtf.split('/');
  const start = toWords(from);
  const end = toWords(to);
  if (start && end) return spanInWords(start, end);
  // “Since May” is from May on, not some time after it.
  if (start) return to === '..' ? `from ${write(start)} on` : `from ${write(start)}`;
  if (end) return from === '..' ? `up to ${write(end)}` : `until ${write(end)}`;
  return undefined;
}

/** Says what the two ends share only once. */
function spanInWords(start: DateWords, end: DateWords): string {
  const plain = start.qualifier === '' && end.qualifier === '' && start.year === end.year;
  if (plain && start.month !== '' && start.day === '' && end.day === '')
    return `${start.month}–${end.month} ${end.year}`;
  if (plain && start.month === end.month && start.day !== '' && end.day !== '') return `${start.day}–${write(end)}`;
  const tight = start.month === '' && end.month === '' && start.qualifier === '' && end.qualifier === '';
  return `${write(start)}${tight ? '–' : ' – '}${write(end)}`;
}

function toWords(edtf: string): DateWords | undefined {
  const match = SINGLE.exec(edtf);
  if (!match) return undefined;
  const [, year = '', month = '', day = '', mark = ''] = match;
  const name = month === '' || month === 'XX' ? '' : (SEASONS[month] ?? MONTHS[Number(month) - 1]);
  if (name === undefined) return undefined;
  return {
    day: day === '' || day === 'XX' ? '' : String(Number(day)),
    month: name,
    year: yearInWords(year),
    qualifier: QUALIFIERS[mark] ?? '',
  };
}

/** `201X` → `the 2010s`, `19XX` → `the 1900s`. */
function yearInWords(year: string): string {
  return year.includes('X') ? `the ${year.replaceAll('X', '0')}s` : year;
}

function write({ day, month, year, qualifier }: DateWords): string {
  return [day, month, year].filter((word) => word !== '').join(' ') + qualifier;
}
