/** Which claims of a list tell most, so that they can come first. */
import type { Claim } from '../../edition/model.ts';
import { leavesOpen } from '../../wording/in-brackets.ts';
import { mentionsIn } from '../../wording/mentions.ts';
import { opensOnPrevious } from '../../wording/opening-pronoun.ts';

/** Support beyond this makes a claim no more telling. */
const MOST_SUPPORT = 3;

/**
 * The most telling first; of equal ones the order stays. A claim tells the more, the more others are given as grounds for
 * it; then if something stands against it, and if its sentence names the entity and stands without the one before it.
 */
export function mostTellingFirst(claims: readonly Claim[], entity: string): Claim[] {
  return claims
    .map((claim) => ({ claim, score: scoreOf(claim, entity) }))
    .sort((a, b) => b.score - a.score)
    .map(({ claim }) => claim);
}

function scoreOf(claim: Claim, entity: string): number {
  const support = claim.incoming.filter(({ rel }) => rel === 'supports').length;
  const contested = [...claim.links, ...claim.incoming].some(({ rel }) => rel === 'challenges');
  const isNamed = mentionsIn(claim.body).some(({ id, words }) => id === entity && !leavesOpen(words));
  return Math.min(support, MOST_SUPPORT) + Number(contested) + Number(isNamed) - Number(opensOnPrevious(claim));
}
