/** Who makes a number of claims, and how firmly: claims with the same speakers and certainty together. */
import type { Claim } from '../../edition/model.ts';
import type { Certainty } from '../../vocabulary/index.ts';
import { sayingSo } from '../../wording/attribution.ts';
import type { Piece } from '../../wording/piece.ts';

/** Who speaks, how firmly, and the claims made so. */
export interface Tellers {
  /** Who speaks and how firmly. */
  readonly saying: readonly Piece[];
  readonly certainty: Certainty;
  readonly claims: readonly Claim[];
}

/** Groups claims by who makes them and how firmly, in the order in which they come. */
export function tellersOf(claims: readonly Claim[]): Tellers[] {
  const groups = Map.groupBy(claims, (claim) =>
    [...claim.attributions.map(({ source }) => source.id), claim.certainty].join(' '),
  );
  return [...groups.values()].flatMap((group) => {
    const [first] = group;
    if (!first) return [];
    return [{ saying: sayingSo(first), certainty: first.certainty, claims: group }];
  });
}
