/** Repeatable random numbers: the same seed gives the same content on every machine. */

/** Starts a seeded random number generator (mulberry32). */
export function startRandom(seed: number): Random {
  let state = seed >>> 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const integer = (from: number, to: number): number => from + Math.floor(next() * (to - from + 1));
  return {
    integer,
    chance: (share) => next() < share,
    pick: (values) => at(values, Math.floor(next() * values.length)),
    // The cube makes the first values many times as frequent as the last, like words and names in texts.
    pickCommon: (values) => at(values, Math.floor(next() ** 3 * values.length)),
  };
}

function at<T>(values: readonly T[], index: number): T {
  const value = values[index];
  if (value === undefined) throw new Error('There is nothing to pick from.');
  return value;
}

export interface Random {
  /** A whole number from the first to the second, both included. */
  integer(from: number, to: number): number;
  /** True in this share of cases, 0 to 1. */
  chance(share: number): boolean;
  /** One of the values, each with the same probability. */
  pick<T>(values: readonly T[]): T;
  /** One of the values, the first ones far more often. */
  pickCommon<T>(values: readonly T[]): T;
}
