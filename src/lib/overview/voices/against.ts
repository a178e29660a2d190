/** What the commentary sets against what: that is a contradiction only where the article says that a source disputes it. */
import type { Claim, Commentary, Corroboration } from '../../edition/model.ts';
import { incomingWithin } from '../../wording/relations.ts';
import { sourcesKey } from './basis.ts';

/** A claim, and the claims that speak against it: they limit it, or point the other way, and need not contradict it. */
export interface Opposed {
  readonly claim: Claim;
  /** In reading order. */
  readonly against: readonly { readonly claim: Claim; readonly sameVoice: boolean }[];
}

/** A claim that the article says is disputed, and by which sources. */
export interface Disputed {
  readonly claim: Claim;
  readonly by: readonly Corroboration[];
}

/** Every claim that another of the commentary speaks against, in reading order. */
export function findOpposed({ claims }: Pick<Commentary, 'claims'>): Opposed[] {
  return claims
    .map((claim) => ({
      claim,
      against: incomingWithin(claim)
        .filter(({ rel }) => rel === 'challenges')
        .map((link) => ({ claim: link.claim, sameVoice: sourcesKey(claim) === sourcesKey(link.claim) })),
    }))
    .filter(({ against }) => against.length > 0);
}

/** Every claim that a source disputes, as the article says, in reading order. */
export function findDisputed({ claims }: Pick<Commentary, 'claims'>): Disputed[] {
  return claims
    .map((claim) => ({ claim, by: claim.corroborations.filter(({ kind }) => kind === 'disputed') }))
    .filter(({ by }) => by.length > 0);
}
