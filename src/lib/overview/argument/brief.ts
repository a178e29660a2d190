/** The argument in brief: the spine of the argument page, each main claim with the claims that face it. */
import { isLong } from '../../address/argument.ts';
import type { Claim, Commentary } from '../../edition/model.ts';
import { incomingWithin } from '../../wording/relations.ts';
import { findMain } from './main.ts';

/** A main claim, and the claims set against it. */
export interface Brief {
  readonly claim: Claim;
  readonly facing: readonly Claim[];
}

/** The main claims in reading order; of a long commentary those that its editors chose, since there may be hundreds. */
export function briefOf(commentary: Commentary): Brief[] {
  const main = findMain(commentary);
  const chosen = new Set<string>(commentary.argument);
  const shown = isLong(commentary) ? main.filter(({ id }) => chosen.has(id)) : main;
  const spine = new Set(main);
  return shown.map((claim) => ({
    claim,
    facing: incomingWithin(claim)
      .filter(({ rel, claim: other }) => rel === 'challenges' && !spine.has(other) && facesFirst(other, claim, spine))
      .map((link) => link.claim),
  }));
}

/** A claim that faces several main claims is shown at the first of them. */
function facesFirst(claim: Claim, target: Claim, spine: ReadonlySet<Claim>): boolean {
  return claim.links.find(({ rel, claim: to }) => rel === 'challenges' && spine.has(to))?.claim === target;
}
