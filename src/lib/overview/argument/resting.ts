/** Claims whose grounds are from unnamed sources, all or some. It counts grounds, and weighs none. */
import type { Claim, Commentary, Source } from '../../edition/model.ts';
import { incomingWithin } from '../../wording/relations.ts';
import { basisOf, isUnnamed, sourcesKey } from '../voices/basis.ts';

/** A conclusion, and the grounds it rests on in the end: those that no other claim is a ground for. */
export interface Conclusion {
  readonly claim: Claim;
  readonly grounds: readonly Claim[];
  /** Those of them that nobody with a name says. */
  readonly unnamed: readonly Claim[];
  /** Those of them that one single person without a name says. */
  readonly single: readonly Claim[];
  /** The sources of all grounds, where all are from the same unnamed source or group of sources. */
  readonly alone?: readonly Source[];
}

/** Conclusions with a ground that nobody with a name says, those that have no other ground first, then in reading order. */
export function findUnnamedGrounds({ claims }: Pick<Commentary, 'claims'>): Conclusion[] {
  const conclusions = claims.flatMap((claim) => {
    const grounds = lastGrounds(claim);
    const unnamed = grounds.filter((ground) => isUnnamed(basisOf(ground)));
    if (unnamed.length === 0) return [];
    const single = unnamed.filter((ground) => ['one', 'some'].includes(basisOf(ground)));
    const voices = new Set(grounds.map(sourcesKey));
    const [ground] = unnamed;
    const isAlone = unnamed.length === grounds.length && voices.size === 1;
    const alone = isAlone && ground ? { alone: ground.attributions.map(({ source }) => source) } : {};
    return [{ claim, grounds, unnamed, single, ...alone }];
  });
  return [...conclusions.filter(({ alone }) => alone), ...conclusions.filter(({ alone }) => !alone)];
}

/** The claims at the ends of the chains of grounds, without the claim itself where the chain is a circle. */
function lastGrounds(claim: Claim): Claim[] {
  const seen = new Set([claim]);
  const ends: Claim[] = [];
  const open = groundsOf(claim);
  for (let next = open.shift(); next; next = open.shift()) {
    if (seen.has(next)) continue;
    seen.add(next);
    const further = groundsOf(next);
    if (further.length === 0) ends.push(next);
    open.push(...further);
  }
  return claim.commentary.claims.filter((other) => ends.includes(other));
}

function groundsOf(claim: Claim): Claim[] {
  return incomingWithin(claim)
    .filter(({ rel }) => rel === 'supports')
    .map((link) => link.claim);
}
