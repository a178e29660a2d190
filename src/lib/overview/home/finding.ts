/** The finding of the home page: on whose word the claims rest, counted. */
import type { Claim, Commentary } from '../../edition/model.ts';
import { type Basis, basisOf, listBases } from '../voices/basis.ts';

/** How many claims there are, and which rest on which basis; bases without a claim are left out. */
export interface Finding {
  readonly total: number;
  readonly parts: readonly { readonly basis: Basis; readonly claims: readonly Claim[] }[];
}

/** Counts the claims of a commentary. */
export function findBases({ claims }: Pick<Commentary, 'claims'>): Finding {
  const groups = Map.groupBy(claims, basisOf);
  return {
    total: claims.length,
    parts: listBases.flatMap((basis) => {
      const found = groups.get(basis);
      return found ? [{ basis, claims: found }] : [];
    }),
  };
}
