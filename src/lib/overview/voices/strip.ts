/** All claims in reading order, each with whose word it rests on. */
import type { Claim, Commentary } from '../../edition/model.ts';
import { type Basis, basisOf, listBases } from './basis.ts';

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

/** The same by basis, in reading order; a basis that no claim has is left out. */
export function groupByBasis(lines: readonly Line[]): { readonly basis: Basis; readonly claims: readonly Claim[] }[] {
  const groups = Map.groupBy(
    lines.flatMap(({ tiles }) => tiles),
    ({ basis }) => basis,
  );
  return listBases.flatMap((basis) => {
    const tiles = groups.get(basis);
    return tiles ? [{ basis, claims: tiles.map(({ claim }) => claim) }] : [];
  });
}
