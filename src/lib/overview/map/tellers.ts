/** Who makes a number of claims, and how firmly: claims with the same speakers and certainty together. */
import type { Claim } from '../../edition/model.ts';
import type { Certainty } from '../../vocabulary/index.ts';
import { howFirmly, speakers } from '../../wording/attribution.ts';
import type { Piece } from '../../wording/piece.ts';

/** Speakers, how firmly they speak, and the claims they make so. */
export interface Tellers {
  readonly speakers: readonly Piece[];
  readonly firmly: string;
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
    return [{ speakers: speakers(first), firmly: howFirmly(first), certainty: first.certainty, claims: group }];
  });
}
