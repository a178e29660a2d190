/** The words of a text as they are compared: without marks, case, diacritics and apostrophes. */

/** A word, and where in its file it stands. */
export interface Word {
  readonly word: string;
  readonly offset: number;
}

/** The words of a file’s text. What stands in tags is no wording: props hold ids and the original’s cues. */
export function listWordsOf(text: string): Word[] {
  const bare = text.replace(MARKUP, (tag) => ' '.repeat(tag.length));
  return [...bare.matchAll(/\S+/g)].flatMap(({ 0: piece, index: offset }) =>
    foldPiece(piece).map((word) => ({ word, offset })),
  );
}

/** The words alone. */
export function foldWording(text: string): string[] {
  return listWordsOf(text).map(({ word }) => word);
}

function foldPiece(piece: string): readonly string[] {
  const bare = piece.normalize('NFKD').replace(/[\u0300-\u036f\u2018\u2019'ʿʾ]/g, '');
  return bare.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
}

const MARKUP = /<[^>]*>|&[a-z#0-9]+;/gi;
