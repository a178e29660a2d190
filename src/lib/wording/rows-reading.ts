/** Sends to the claim where a row’s few words may say more than it does. */
import type { Claim } from '../edition/model.ts';
import { type Piece, separate, text } from './piece.ts';

/**
 * “ (as ¶14.3b puts it)”, after words that rest on claims the editors read in one of several ways, or call imprecise: it
 * may be some of a movement, or somewhere near a town. Nothing where the words name the claim already.
 */
export function puttingOf(pieces: readonly Piece[], claims: readonly Claim[]): Piece[] {
  const named = new Set(pieces.flatMap((piece) => (piece.kind === 'claim' ? [piece.claim] : [])));
  const read = [...new Set(claims)].filter((claim) => needsReading(claim) && !named.has(claim));
  if (read.length === 0) return [];
  const numbers = separate(
    read.map((claim): Piece[] => [{ kind: 'claim', claim }]),
    ', ',
    ' and ',
  );
  return [text(' (as '), ...numbers, text(read.length === 1 ? ' puts it)' : ' put it)')];
}

function needsReading({ scopeNotes, editorNotes }: Pick<Claim, 'scopeNotes' | 'editorNotes'>): boolean {
  return scopeNotes.length > 0 || editorNotes.some(({ kind }) => kind === 'imprecise');
}
