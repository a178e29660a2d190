/** Renders the parts of an annotation in words, with the records they name as links. */
import { claimPath, entityPath, noteAnchor, sourcePath, withBase } from '../../lib/address/url.ts';
import { type Piece } from '../../lib/wording/piece.ts';
import { attributesHtml, escapeHtml, unbrokenHtml } from './inline-html.ts';

/**
 * Pieces as HTML; `base` is the base path of the site. With `inPlace`, the notes on claims are on the same page, and links open
 * them.
 */
export function piecesHtml(pieces: readonly Piece[], base: string, inPlace = false): string {
  return pieces.map((piece) => pieceHtml(piece, base, inPlace)).join('');
}

function pieceHtml(piece: Piece, base: string, inPlace: boolean): string {
  const anchor = (address: string, words: string): string =>
    `<a href="${escapeHtml(address)}">${unbrokenHtml(words)}</a>`;
  const link = (path: string, words: string): string => anchor(withBase(base, path), words);
  switch (piece.kind) {
    case 'text':
      return unbrokenHtml(piece.text);
    case 'quote':
      return piece.tongue?.lang === undefined
        ? `“${unbrokenHtml(piece.text)}”`
        : `“<span${attributesHtml(piece.tongue)}>${escapeHtml(piece.text)}</span>”`;
    case 'entity':
      return link(entityPath(piece.entity.id), piece.text ?? piece.entity.name);
    case 'source':
      return link(sourcePath(piece.source.id), piece.text);
    case 'claim':
      return inPlace
        ? anchor(`#${noteAnchor(piece.claim.id)}`, piece.text ?? `¶${piece.claim.id}`)
        : link(claimPath(piece.claim.commentary.slug, piece.claim.id), piece.text ?? `¶${piece.claim.id}`);
  }
}
