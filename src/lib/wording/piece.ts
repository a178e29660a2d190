/** Pieces: words that a page can link, of which annotations in words are made. */
import type { Claim, Commentary, Entity, Source } from '../edition/model.ts';
import type { Tongue } from '../edition/tongue.ts';
import { isolate } from './language.ts';

/** Words, or the name of a record that has a page. */
export type Piece =
  | { readonly kind: 'text'; readonly text: string }
  /** Words of the article, shown in quotation marks. */
  | { readonly kind: 'quote'; readonly text: string; readonly tongue?: Tongue }
  /** `text` if the sentence needs another form of the name. */
  | { readonly kind: 'entity'; readonly entity: Pick<Entity, 'id' | 'name'>; readonly text?: string }
  | { readonly kind: 'source'; readonly source: Pick<Source, 'id'>; readonly text: string }
  /** Its number, unless `text` says more. */
  | {
      readonly kind: 'claim';
      readonly claim: ClaimAddress;
      readonly text?: string;
    };

/** The fields that are needed to link to a claim. */
export type ClaimAddress = Pick<Claim, 'id'> & { readonly commentary: Pick<Commentary, 'slug'> };

/** Plain words. */
export const text = (words: string): Piece => ({ kind: 'text', text: words });

/** Words of the article. */
export const quote = (words: string): Piece => ({ kind: 'quote', text: words });

/** Pieces in which the article’s words are marked with the language of the article. */
export function inOriginal(pieces: readonly Piece[], { originalTongue }: Pick<Commentary, 'originalTongue'>): Piece[] {
  if (originalTongue.lang === undefined) return [...pieces];
  return pieces.map((piece) => (piece.kind === 'quote' ? { ...piece, tongue: originalTongue } : piece));
}

/** Puts a separator between groups of pieces. */
export function separate(groups: readonly (readonly Piece[])[], separator = ', '): Piece[] {
  return groups.flatMap((group, index) => (index === 0 ? group : [text(separator), ...group]));
}

/** Groups of pieces as a list in a sentence: “A, B and C”. */
export function enumerate(groups: readonly (readonly Piece[])[]): Piece[] {
  const last = groups.length - 1;
  return groups.flatMap((group, index) => (index === 0 ? group : [text(index === last ? ' and ' : ', '), ...group]));
}

/** Entities as a list in a sentence. */
export function entityList(entities: readonly Entity[]): Piece[] {
  return enumerate(entities.map((entity) => [{ kind: 'entity', entity }]));
}

/** The plain text of pieces. */
export function plain(pieces: readonly Piece[]): string {
  return pieces.map(plainPiece).join('');
}

function plainPiece(piece: Piece): string {
  switch (piece.kind) {
    case 'text':
    case 'source':
      return piece.text;
    case 'quote':
      return `“${isolate(piece.text)}”`;
    case 'entity':
      return piece.text ?? piece.entity.name;
    case 'claim':
      return piece.text ?? `¶${piece.claim.id}`;
  }
}
