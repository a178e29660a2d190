/** Which claims of a list tell most, so that they can come first. */
import type { Claim } from '../../edition/model.ts';
import { leavesOpen } from '../../wording/in-brackets.ts';
import { mentionsIn } from '../../wording/mentions.ts';
import { opensOnPrevious } from '../../wording/opening-pronoun.ts';

/** More grounds than this do not count. */
const MOST_SUPPORT = 3;

/**
 * The most telling first; equal ones keep their order. A claim is more telling the more grounds are given for it, if something
 * is set against it, and if its sentence names the entity; less telling if it depends on the sentence before it.
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
