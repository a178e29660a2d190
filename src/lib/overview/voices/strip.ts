/** All claims in reading order, each with whose word it rests on. */
import type { Claim, Commentary } from '../../edition/model.ts';
import { type Basis, basisOf } from './basis.ts';

/** A claim in the strip. */
export interface Tile {
  readonly claim: Claim;
  readonly basis: Basis;
}

/** The tiles of a paragraph of the original. */
export interface Line {
  readonly paragraph: number;
  readonly tiles: readonly Tile[];
}

/** Lays out the strip of a commentary. */
export function layStrip({ sections }: Pick<Commentary, 'sections'>): Line[] {
  return sections
    .flatMap(({ paragraphs }) => paragraphs)
    .map(({ number, claims }) => ({
      paragraph: number,
      tiles: claims.map((claim) => ({ claim, basis: basisOf(claim) })),
    }));
}
