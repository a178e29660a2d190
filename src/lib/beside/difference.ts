/** How a quotation differs from a wording, word for word. */
import { diffArrays } from 'diff';
import { foldWord, type Gravity, grave, weighWord } from './weigh.ts';

/** Words that a quotation shares with the wording, adds to it, or leaves out. */
export interface Piece {
  readonly is: 'same' | 'added' | 'missing';
  readonly words: readonly string[];
}

/** Compares the words of a quotation with those of a wording. */
export function compareWords(quoted: readonly string[], wording: readonly string[]): Piece[] {
  let [inQuote, inWording] = [0, 0];
  return diffArrays(wording.map(foldWord), quoted.map(foldWord)).map(({ added, removed, count }): Piece => {
    if (removed) return { is: 'missing', words: wording.slice(inWording, (inWording += count)) };
    const words = quoted.slice(inQuote, (inQuote += count));
    if (!added) inWording += count;
    return { is: added ? 'added' : 'same', words };
  });
}

/** Words of one kind that were changed. */
export interface Change {
  readonly is: 'added' | 'missing';
  readonly gravity: Gravity;
  readonly words: readonly string[];
}

/** The changes that matter most, the most serious first. */
export function listGrave(pieces: readonly Piece[], names: ReadonlySet<string>): Change[] {
  return grave.flatMap((gravity) =>
    (['missing', 'added'] as const).flatMap((is) => {
      const words = pieces
        .filter((piece) => piece.is === is)
        .flatMap((piece) => piece.words.filter((word) => weighWord(word, names) === gravity));
      return words.length > 0 ? [{ is, gravity, words }] : [];
    }),
  );
}
