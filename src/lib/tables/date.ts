/** Cells of tables: dates as sort keys, years and words, and the side of a source. */
import { isoDay, startOf, toSpan, yearsIn } from '../date/span.ts';
import type { When, Source } from '../edition/model.ts';
import { capitalise } from '../wording/capitals.ts';
import { type Piece, separate, text } from '../wording/piece.ts';
import { datesBriefly, whenInPieces } from '../wording/when.ts';

/** The first day of the earliest date, `YYYY-MM-DD`; undefined if there is no date. Only for sorting, never shown. */
export function toDateKey(when: readonly Pick<When, 'edtf' | 'mod'>[]): string | undefined {
  const days = when.flatMap(({ edtf, mod }) => (edtf === undefined ? [] : (startOf(toSpan(edtf, mod)) ?? [])));
  return days.length === 0 ? undefined : isoDay(Math.min(...days));
}

/** The data attribute of a row to sort it by date, if it has one. */
export function dateKey(when: readonly Pick<When, 'edtf' | 'mod'>[]): Readonly<Record<string, string>> {
  const date = toDateKey(when);
  return date === undefined ? {} : { 'data-date': date };
}

/** The years that dates touch, in order. */
export function yearsOf(when: readonly Pick<When, 'edtf'>[]): string[] {
  const years = when.flatMap(({ edtf }) => (edtf === undefined ? [] : yearsIn(toSpan(edtf))));
  return [...new Set(years)].sort((a, b) => a - b).map(toFourDigits);
}

function toFourDigits(year: number): string {
  return `${year < 0 ? '-' : ''}${String(Math.abs(year)).padStart(4, '0')}`;
}

/** When the event of a claim happened, for a cell: the dates in words, or else relative times. */
export function timeOf(when: readonly When[]): Piece[] {
  const dates = capitalise(datesBriefly(when));
  return dates === ''
    ? separate(
        when.map((when) => whenInPieces(when)),
        '; ',
      )
    : [text(dates)];
}

/** The article’s words for a side, unless the name of the side contains them. */
export function sideInItsWords({ side, sideAsWorded }: Pick<Source, 'side' | 'sideAsWorded'>): string | undefined {
  if (sideAsWorded === undefined) return undefined;
  const words = sideAsWorded.toLowerCase();
  return side.some(({ name }) => name.toLowerCase().includes(words)) ? undefined : sideAsWorded;
}
