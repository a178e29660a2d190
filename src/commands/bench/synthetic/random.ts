/** Repeatable random numbers: the same seed gives the same content on every machine. */

export type Random = ReturnType<typeof startRandom>;

/** Starts a seeded random number generator (mulberry32). */
export function startRandom(seed: number) {
  let state = seed >>> 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  return {
    /** A whole number from the first to the second, both included. */
    integer: (from: number, to: number): number => from + Math.floor(next() * (to - from + 1)),
    /** True in this share of cases, 0 to 1. */
    chance: (share: number): boolean => next() < share,
    /** One of the values, each with the same probability. */
    pick: <T>(values: readonly T[]): T => at(values, Math.floor(next() * values.length)),
    /** One of the values, the first ones many times as often as the last, like words and names in texts. */
    pickCommon: <T>(values: readonly T[]): T => at(values, Math.floor(next() ** 3 * values.length)),
  };
}

function at<T>(values: readonly T[], index: number): T {
  const value = values[index];
  if (value === undefined) throw new Error('There is nothing to pick from.');
  return value;
}
