/**
 * The main claims of a commentary: those that lead on to no other claim, and those that its editors put in the brief. One of
 * either that challenges or restates a main claim stands beside that one instead.
 */
import type { Claim, Commentary } from '../../edition/model.ts';
import { incomingWithin, linksWithin } from '../../wording/relations.ts';

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
    return !back || isBefore(to, claim);
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

function isBefore(a: Claim, b: Claim): boolean {
  return a.commentary.claims.indexOf(a) < a.commentary.claims.indexOf(b);
}
