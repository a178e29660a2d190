/** The claims about an entity that have a time, in the order of time. */
import type { Claim, Entity } from '../edition/model.ts';
import { toDateKey } from './rows-date.ts';
import { type Piece, separate } from './piece.ts';
import { whenInPieces } from './when.ts';

/** A claim, and when it says the thing happened. */
export interface DatedClaim {
  readonly claim: Claim;
  readonly when: readonly Piece[];
}

/** What happened when: claims with a date in its order, and those placed only before, after or beside something else. */
export function datesOf({ claims }: Pick<Entity, 'claims'>): { dated: DatedClaim[]; relative: DatedClaim[] } {
  const timed = claims
    .filter(({ claim }) => claim.when.length > 0)
    .map(({ claim }) => ({
      claim,
      when: separate(claim.when.map(whenInPieces), '; '),
      key: toDateKey(claim.when),
    }));
  const dated = timed.filter(({ key }) => key !== undefined);
  return {
    dated: dated.sort((a, b) => ((a.key ?? '') < (b.key ?? '') ? -1 : a.key === b.key ? 0 : 1)).map(withoutKey),
    relative: timed.filter(({ key }) => key === undefined).map(withoutKey),
  };
}

function withoutKey({ claim, when }: DatedClaim): DatedClaim {
  return { claim, when };
}
