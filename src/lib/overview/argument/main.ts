/**
 * The main claims of a commentary, and the argument in brief. Main are the claims that lead on to no other claim, and those
 * that its editors put in the brief; one that challenges or restates a main claim stands beside that one instead.
 */
import { isLong } from '../../address/argument.ts';
import type { Claim, Commentary } from '../../edition/model.ts';
import { incomingWithin, linksWithin } from '../../wording/relations.ts';

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

/** The spine of an argument, in reading order, without what only stands beside a main claim. */
export function findMain({ claims, argument }: Pick<Commentary, 'claims' | 'argument'>): Claim[] {
  const inBrief = new Set<string>(argument);
  const ends = new Set(
    claims.filter(
      (claim) => inBrief.has(claim.id) || (linksWithin(claim).length === 0 && incomingWithin(claim).length > 0),
    ),
  );
  const beside = new Set([...ends].filter((claim) => standsBeside(claim, ends)));
  const main = new Set([...ends].filter((claim) => !beside.has(claim)));
  for (const claim of claims) if (!reachesMain(claim, main)) main.add(claim);
  return claims.filter((claim) => main.has(claim));
}

/** Whether a claim directly challenges or restates one of the others. Of two that do so to each other the first is the main one. */
function standsBeside(claim: Claim, others: ReadonlySet<Claim>): boolean {
  return linksWithin(claim).some(({ rel, claim: to }) => {
    if (!(rel === 'challenges' || rel === 'restates') || !others.has(to)) return false;
    const back = to.links.some((link) => link.claim === claim && link.rel === rel);
    return !back || to.commentary.claims.indexOf(to) < to.commentary.claims.indexOf(claim);
  });
}

/** Whether a claim leads on to a main one, which claims in a circle do not. Claims without links count as if they did. */
function reachesMain(claim: Claim, main: ReadonlySet<Claim>): boolean {
  if (linksWithin(claim).length + incomingWithin(claim).length === 0) return true;
  const seen = new Set<Claim>();
  const open = [claim];
  for (let next = open.pop(); next; next = open.pop()) {
    if (main.has(next)) return true;
    if (seen.has(next)) continue;
    seen.add(next);
    open.push(...linksWithin(next).map((link) => link.claim));
  }
  return false;
}
