/** What rests on voices that are not named, source by source, and what of the argument rests on that in turn. */
import type { Claim, Commentary, Corroboration, Source } from '../../edition/model.ts';
import { basisOf, isUnnamed, type UnnamedBasis, unnamedBases } from './basis.ts';

/** A claim that rests on one unnamed source. */
export interface Resting {
  readonly claim: Claim;
  /** The claims that it is given as a ground for. */
  readonly carries: readonly Claim[];
  /** What the article says bears it out, from others than the source itself. */
  readonly borneOut: readonly Corroboration[];
}

/** The claims of one unnamed source, or of several together. */
export interface RestingGroup {
  readonly basis: UnnamedBasis;
  readonly sources: readonly Source[];
  readonly claims: readonly Resting[];
}

/** Groups the claims of a commentary that rest on nobody named: the least known first, people together last. */
export function findResting({ claims }: Pick<Commentary, 'claims'>): RestingGroup[] {
  const groups = new Map<string, { basis: UnnamedBasis; sources: readonly Source[]; claims: Resting[] }>();
  for (const claim of claims) {
    const basis = basisOf(claim);
    if (!isUnnamed(basis)) continue;
    const sources = claim.attributions.map(({ source }) => source);
    const key = sources.map(({ id }) => id).join(' ');
    const group = groups.get(key) ?? { basis, sources, claims: [] };
    group.claims.push(toResting(claim, sources));
    groups.set(key, group);
  }
  const found = [...groups.values()];
  return unnamedBases.flatMap((basis) => found.filter((group) => group.basis === basis));
}

function toResting(claim: Claim, sources: readonly Source[]): Resting {
  return {
    claim,
    carries: claim.links.filter(({ rel }) => rel === 'supports').map((link) => link.claim),
    borneOut: claim.corroborations.filter(({ kind, source }) => kind !== 'disputed' && !sources.includes(source)),
  };
}
