/** Finds what somebody probably meant to write. */

/** The candidate nearest to a word, if it is near enough to suggest; the first of several equally near. */
export function findNearest(word: string, candidates: Iterable<string>): string | undefined {
  let nearest: string | undefined;
  // A third of the characters may be wrong: `habrour` suggests `harbour`, `silt` does not suggest `sand`.
  let limit = Math.max(1, Math.floor(word.length / 3)) + 1;
  for (const candidate of candidates) {
    if (candidate === word || Math.abs(candidate.length - word.length) >= limit) continue;
    const distance = measureDistance(word.toLowerCase(), candidate.toLowerCase());
    if (distance < limit) [nearest, limit] = [candidate, distance];
  }
  return nearest;
}

/** The hint that goes with it, or nothing: for spreading into an issue. */
export function suggest(word: string, candidates: Iterable<string>): { hint?: string } {
  const nearest = findNearest(word, candidates);
  return nearest === undefined ? {} : { hint: `did you mean "${nearest}"?` };
}

/** How many letters to insert, delete, replace or swap with their neighbour (optimal string alignment). */
export function measureDistance(from: string, to: string): number {
  let beforeLast: readonly number[] = [];
  let last: readonly number[] = Array.from({ length: to.length + 1 }, (_, column) => column);
  for (let row = 1; row <= from.length; row++) {
    const current = [row];
    for (let column = 1; column <= to.length; column++) {
      const same = from[row - 1] === to[column - 1];
      const cheapest = Math.min(
        cell(last, column) + 1,
        cell(current, column - 1) + 1,
        cell(last, column - 1) + (same ? 0 : 1),
      );
      const swapped = from[row - 1] === to[column - 2] && from[row - 2] === to[column - 1];
      current.push(swapped ? Math.min(cheapest, cell(beforeLast, column - 2) + 1) : cheapest);
    }
    [beforeLast, last] = [last, current];
  }
  return cell(last, to.length);
}

function cell(row: readonly number[], column: number): number {
  return row[column] ?? Infinity;
}
