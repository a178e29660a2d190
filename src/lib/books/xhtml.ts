/** Writes the parts of the files of a book: XHTML with all text escaped, and full addresses for links to the site. */
import { claimPath, entityPath, sourcePath, withBase } from '../address/url.ts';
import type { Inline } from '../edition/model.ts';
import { escapeXml } from '../exports/xml.ts';
import type { Piece } from '../wording/piece.ts';

/** A file of a book. */
export function documentXhtml(title: string, language: string, body: string): string {
  return `<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE html>
<html xmlns="http://www.w3.org/1999/xhtml" xmlns:epub="http://www.idpf.org/2007/ops" lang="${escapeXml(language)}" xml:lang="${escapeXml(language)}">
<head>
<meta charset="utf-8"/>
<title>${escapeXml(title)}</title>
<link rel="stylesheet" href="book.css"/>
</head>
<body>
${body}
</body>
</html>
`;
}

/** A link. */
export function linkXhtml(words: string, href: string): string {
  return `<a href="${escapeXml(href)}">${words}</a>`;
}

/** Phrasing content. Names of entities are plain words, without links. */
export function inlineXhtml(nodes: readonly Inline[]): string {
  return nodes.map(nodeXhtml).join('');
}

/** Words in which named records are links to the site. */
export function piecesXhtml(pieces: readonly Piece[], address: string): string {
  return pieces.map((piece) => pieceXhtml(piece, address)).join('');
}

function nodeXhtml(node: Inline): string {
  switch (node.type) {
    case 'text':
    case 'cue':
      return escapeXml(node.value);
    case 'emphasis':
      return `<em>${inlineXhtml(node.children)}</em>`;
    case 'strong':
      return `<strong>${inlineXhtml(node.children)}</strong>`;
    case 'link':
      return linkXhtml(inlineXhtml(node.children), node.url);
    case 'entity':
      return inlineXhtml(node.children);
  }
}

function pieceXhtml(piece: Piece, address: string): string {
  const link = (words: string, path: string): string => linkXhtml(escapeXml(words), withBase(address, path));
  switch (piece.kind) {
    case 'text':
      return escapeXml(piece.text);
    case 'quote':
      return `“${escapeXml(piece.text)}”`;
    case 'entity':
      return link(piece.text ?? piece.entity.name, entityPath(piece.entity.id));
    case 'source':
      return link(piece.text, sourcePath(piece.source.id));
    case 'claim':
      return link(piece.text ?? `¶${piece.claim.id}`, claimPath(piece.claim.commentary.slug, piece.claim.id));
  }
}
