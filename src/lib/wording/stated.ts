/** When a statement was made, which is not when the thing stated happened. */
import type { Claim } from '../edition/model.ts';
import { capitalise } from './capitals.ts';
import { dateInWords } from './date.ts';
import { type Piece, text } from './piece.ts';

/** The dates of a claim’s statements as far as the article gives them: “December 2020”; with the source where there are several. */
export function statedInPieces({ attributions }: Pick<Claim, 'attributions'>): Piece[][] {
  return attributions.flatMap(({ source, stated }): Piece[][] =>
    stated === undefined
      ? []
      : [[text(`${attributions.length > 1 ? `${source.name}: ` : ''}${capitalise(dateInWords(stated))}`)]],
  );
}

/** The same for a cell that has the date of an event: “Said: December 2020”. */
export function saidOn({ attributions }: Pick<Claim, 'attributions'>): string[] {
  return attributions.flatMap(({ source, stated }) =>
    stated === undefined ? [] : [`Said${attributions.length > 1 ? ` by ${source.name}` : ''}: ${dateInWords(stated)}`],
  );
}
