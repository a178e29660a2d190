/** The order of results: first those with all that was asked for, then those with most; rarer words count more. */
import type { Concept } from './concept.ts';
import type { Matches } from './match.ts';

/**
 * Ranks the records that fit at least one piece of a query, of `total` records in all. Of records that fit equally,
 * those with more claims come first, where `claims` tells how many they have.
 */
export function rankRecords(
  concepts: readonly Concept[],
  matches: readonly Matches[],
  total: number,
  claims: readonly number[] = [],
): Ranked[] {
  const weights = matches.map(({ size }) => Math.log(1 + total / (1 + size)));
  const byNumber = new Map<number, Ranked>();
  matches.forEach((found, index) => {
    const weight = weights[index] ?? 0;
    const isWeak = concepts[index]?.isWeak ?? false;
    for (const [number, strength] of found) {
      const ranked = byNumber.get(number) ?? { number, has: [], coverage: 0, strength: 0 };
      byNumber.set(number, ranked);
      if (!isWeak) ranked.has.push(index);
      ranked.coverage += isWeak ? 0 : weight;
      ranked.strength += (isWeak ? 0.001 : 1) * weight * strength;
    }
  });
  // A word for a kind alone does not make a result.
  const isWanted = concepts.some(({ isWeak }) => isWeak !== true);
  return [...byNumber.values()]
    .filter(({ has }) => !isWanted || has.length > 0)
    .sort((a, b) => compareFit(a, b) || (claims[b.number] ?? 0) - (claims[a.number] ?? 0) || a.number - b.number);
}

/** Better fit first; 0 where two fit equally. */
export function compareFit(a: Ranked, b: Ranked): number {
  const coverage = b.coverage - a.coverage;
  if (Math.abs(coverage) > EQUAL) return coverage;
  const strength = b.strength - a.strength;
  return Math.abs(strength) > EQUAL ? strength : 0;
}

const EQUAL = 1e-9;

/** A record, with what it has of a query. */
export interface Ranked {
  readonly number: number;
  /** Which pieces of the query it has. */
  readonly has: number[];
  /** The weight of these. */
  coverage: number;
  /** The same, by how plainly it has them. */
  strength: number;
}
