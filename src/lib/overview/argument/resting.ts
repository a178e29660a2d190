/** Finds claims of which all or some grounds are from unnamed sources. Grounds are counted, not weighed. */
import type { Claim, Commentary } from '../../edition/model.ts';
import { incomingWithin } from '../../wording/relations.ts';
import { basisOf, isUnnamed, sourcesKey } from '../voices/basis.ts';

/** A claim that is supported, and its last grounds: those that no other claim supports. */
export type Conclusion = ReturnType<typeof findUnnamedGrounds>[number];

/** Conclusions with an unnamed ground: first those whose grounds all have the same unnamed sources. In reading order. */
export function findUnnamedGrounds({ claims }: Pick<Commentary, 'claims'>) {
  const conclusions = claims.flatMap((claim) => {
    const grounds = lastGrounds(claim);
    const unnamed = grounds.filter((ground) => isUnnamed(basisOf(ground)));
    if (unnamed.length === 0) return [];
    const single = unnamed.filter((ground) => ['one', 'some'].includes(basisOf(ground)));
    const voices = new Set(grounds.map(sourcesKey));
    const [ground] = unnamed;
    const isAlone = unnamed.length === grounds.length && voices.size === 1;
    return [
      {
        claim,
        grounds,
        /** The grounds that have only unnamed sources. */
        unnamed,
        /** The grounds from one single unnamed person. */
        single,
        /** The sources of all grounds, if all are from the same unnamed source or group of sources. */
        alone: isAlone ? ground?.attributions.map(({ source }) => source) : undefined,
      },
    ];
  });
  return [...conclusions.filter(({ alone }) => alone), ...conclusions.filter(({ alone }) => !alone)];
}

/** The claims at the ends of the chains of grounds. If a chain is a cycle, the claim itself is left out. */
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
