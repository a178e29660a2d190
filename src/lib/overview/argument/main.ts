/**
 * The main claims of a commentary, and its argument in brief. Main claims are those that others have relations to but that have
 * none themselves, and those that the editors list in `argument`. A claim that challenges or restates a main claim is shown
 * beside it instead.
 */
import { isLong } from '../../address/argument.ts';
import type { Claim, Commentary } from '../../edition/model.ts';
import { incomingWithin, linksWithin } from '../../wording/relations.ts';

/** The main claims in reading order. For a long commentary only those in `argument`, because there may be hundreds. */
export function briefOf(commentary: Commentary) {
  const main = findMain(commentary);
  const chosen = new Set<string>(commentary.argument);
  const shown = isLong(commentary) ? main.filter(({ id }) => chosen.has(id)) : main;
  const spine = new Set(main);
  return shown.map((claim) => ({
    claim,
    /** The claims that challenge it. */
    facing: incomingWithin(claim)
      .filter(({ rel, claim: other }) => rel === 'challenges' && !spine.has(other) && facesFirst(other, claim, spine))
      .map((link) => link.claim),
  }));
}

/** Whether a main claim is the first that a claim challenges. A claim is shown only at the first one. */
function facesFirst(claim: Claim, target: Claim, spine: ReadonlySet<Claim>): boolean {
  return claim.links.find(({ rel, claim: to }) => rel === 'challenges' && spine.has(to))?.claim === target;
}

/** The main claims in reading order, without claims that are only shown beside a main claim. */
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

/** Whether a claim directly challenges or restates one of the others. If two do so to each other, the first is the main claim. */
function standsBeside(claim: Claim, others: ReadonlySet<Claim>): boolean {
  return linksWithin(claim).some(({ rel, claim: to }) => {
    if (!(rel === 'challenges' || rel === 'restates') || !others.has(to)) return false;
    const back = to.links.some((link) => link.claim === claim && link.rel === rel);
    return !back || to.commentary.claims.indexOf(to) < to.commentary.claims.indexOf(claim);
  });
}

/** Whether a claim leads to a main claim, which claims in a cycle may not do. Claims without relations count as if they did. */
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
