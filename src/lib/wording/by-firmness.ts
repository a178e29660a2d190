/** Claims by how firmly they are made. */
import type { Claim } from '../edition/model.ts';
import { certainties, keysOf, type Certainty } from '../vocabulary/index.ts';

/** Claims of one certainty. */
export interface FirmnessGroup {
  readonly certainty: Certainty;
  readonly claims: readonly Claim[];
}

/** The firmest first; none is empty. */
export function byFirmness(claims: readonly Claim[]): FirmnessGroup[] {
  return keysOf(certainties)
    .map((certainty) => ({ certainty, claims: claims.filter((claim) => claim.certainty === certainty) }))
    .filter((group) => group.claims.length > 0);
}
