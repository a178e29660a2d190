/** EDTF dates as keys that sort, and the years they touch. For order only: never shown as a date. */
import type { When } from '../edition/model.ts';
import type { SpanPart } from '../date/span.ts';
import { capitalise } from '../wording/capitals.ts';
import { type Piece, separate, text } from '../wording/piece.ts';
import { datesBriefly, whenInPieces } from '../wording/when.ts';

/** The longest span of which every year is named; a longer one is known by its first. */
const LONGEST = 30;

/** Where the earliest date of a claim begins, `YYYY-MM-DD`; undefined where it has none. */
export function toDateKey(when: readonly Pick<When, 'edtf' | 'mod'>[]): string | undefined {
  return when.flatMap(({ edtf, mod }) => (edtf === undefined ? [] : [beginningOf(edtf, mod)])).sort()[0];
}

/** The years that a claim’s dates touch, in order. A span without an end is known by its beginning. */
export function yearsOf(when: readonly Pick<When, 'edtf'>[]): string[] {
  const years = when.flatMap(({ edtf }) => {
    if (edtf === undefined) return [];
    const [from, to] = edtf
      .split('/')
      .map(toYear)
      .filter((year) => !Number.isNaN(year));
    if (from === undefined) return [];
    const last = to === undefined || to - from > LONGEST ? from : to;
    return Array.from({ length: last - from + 1 }, (_, index) => String(from + index).padStart(4, '0'));
  });
  return [...new Set(years)].sort();
}

function beginningOf(edtf: string, part: SpanPart | undefined): string {
  const ends = edtf.split('/');
  const date = ends.find((end) => /\d/.test(end)) ?? '';
  const [year = '', month, day] = date.replaceAll(/[?~%]/g, '').replaceAll('X', '0').split('-');
  return [year, monthOf(month, part), isOpen(day) ? '00' : day].join('-');
}

/** The month with which a season, or a part of a year, begins; seasons as on the northern half. */
function monthOf(month: string | undefined, part: SpanPart | undefined): string {
  if (isOpen(month)) return part === undefined ? '00' : PARTS[part];
  return SEASONS[month ?? ''] ?? month ?? '00';
}

function isOpen(value: string | undefined): boolean {
  return value === undefined || value === '00';
}

function toYear(date: string): number {
  return Number.parseInt(date.replaceAll('X', '0'), 10);
}

const SEASONS: Readonly<Record<string, string>> = { 21: '03', 22: '06', 23: '09', 24: '12' };
const PARTS = { START: '01', MID: '05', END: '09' } as const satisfies Record<SpanPart, string>;

/** When the thing claimed happened, for a cell: the date in words, else what it came before or after. */
export function timeOf(when: readonly When[]): Piece[] {
  const dates = capitalise(datesBriefly(when));
  return dates === ''
    ? separate(
        when.map((when) => whenInPieces(when)),
        '; ',
      )
    : [text(dates)];
}
