/** Numbers of a claim in words: “Turnout: about 62.5% (November 2020), probably”. */
import type { Claim, Figure } from '../edition/model.ts';
import { capitalise } from './capitals.ts';
import { dateInWords } from './date.ts';
import { DOUBTS } from './event.ts';
import { type Piece, text } from './piece.ts';

/** A figure: what is measured, the number for reading, its unit and date; no firmer than the claim that gives it. */
export function figureInPieces(figure: Figure, { certainty, negated }: Pick<Claim, 'certainty' | 'negated'>): Piece[] {
  const { of, unit, on } = figure;
  const subject = of === undefined ? '' : `${capitalise(of)}: `;
  const date = on === undefined ? '' : ` (${dateInWords(on)})`;
  return [text(`${subject}${negated ? 'not ' : ''}${amount(figure)}${withSpace(unit)}${date}${DOUBTS[certainty]}`)];
}

/** The number, its range, or the side of it that is open: “about 1,200”, “at least 1,000”, “1,200 (1,000 to 1,500)”. */
function amount({ value, low, high, approximate }: Figure): string {
  const about = approximate ? 'about ' : '';
  const range = rangeInWords(low, high);
  if (value === undefined) return low === undefined || high === undefined ? range : `${about}${range}`;
  return `${about}${format(value)}${range === '' ? '' : ` (${range})`}`;
}

function rangeInWords(low: string | undefined, high: string | undefined): string {
  if (low !== undefined && high !== undefined) return `${format(low)} to ${format(high)}`;
  if (low !== undefined) return `at least ${format(low)}`;
  return high === undefined ? '' : `at most ${format(high)}`;
}

/** Digits in groups, with the decimals that were written. */
function format(number: string): string {
  const decimals = number.split('.')[1]?.length ?? 0;
  return new Intl.NumberFormat('en', { minimumFractionDigits: decimals, maximumFractionDigits: decimals })
    .format(Number(number))
    .replace(/^-/, '−');
}

/** A unit after its number; a sign of per cent stands close. */
function withSpace(unit: string): string {
  return /^[%‰°]/.test(unit) ? unit : `\u00a0${unit}`;
}
