/** When the claims about an entity say that things happened. */
import type { Claim, Entity } from '../../edition/model.ts';
import { toDateKey } from '../../tables/date.ts';
import { inOriginal, type Piece, plain, separate } from '../../wording/piece.ts';
import { whenInPieces } from '../../wording/when.ts';

/** A time in words, and the claims that give it. */
export interface ClaimTime {
  readonly when: readonly Piece[];
  readonly claims: readonly Claim[];
}

/** Dates in their order, then times known only as before, after or beside something else. */
export function datesOf({ claims }: Pick<Entity, 'claims'>): ClaimTime[] {
  const timed = claims
    .filter(({ claim }) => claim.when.length > 0)
    .map(({ claim }) => ({ claim, key: toDateKey(claim.when) ?? UNDATED, when: timeInPieces(claim) }))
    .sort((a, b) => (a.key < b.key ? -1 : a.key === b.key ? 0 : 1));
  return [...Map.groupBy(timed, ({ when }) => plain(when)).values()].map((members) => ({
    when: members[0]?.when ?? [],
    claims: members.map(({ claim }) => claim),
  }));
}

/** Sorts after every date. */
const UNDATED = '~';

function timeInPieces({ when, commentary }: Claim): Piece[] {
  return separate(
    when.map((when) => inOriginal(whenInPieces(when), commentary)),
    '; ',
  );
}
