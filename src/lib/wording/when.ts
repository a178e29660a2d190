/** When the thing claimed happened, in words. */
import type { When } from '../edition/model.ts';
import { capitalise } from './capitals.ts';
import { dateInWords } from './date.ts';
import { type Piece, quote, separate, text } from './piece.ts';

/** A statement of time: what it amounts to, and the article’s own words for it. */
export function whenInPieces({ edtf, mod, after, before, ref, text: wording }: When): Piece[] {
  const parts: Piece[][] = [];
  if (edtf !== undefined) parts.push([text(capitalise(dateInWords(edtf, mod)))]);
  if (after) parts.push([text('After '), { kind: 'entity', entity: after }]);
  if (before) parts.push([text('Before '), { kind: 'entity', entity: before }]);
  if (ref !== undefined) parts.push([text('Counted from the day of publication')]);
  return [...separate(parts, '; '), text(' ('), quote(wording), text(')')];
}

/** The dates of a claim in the shortest form, for the margin; empty where the article gives none. */
export function datesBriefly(when: readonly When[]): string {
  return [...new Set(when.flatMap(({ edtf, mod }) => (edtf === undefined ? [] : [dateInWords(edtf, mod)])))].join('; ');
}
