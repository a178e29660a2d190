/** Finds records that a new one may be the same as: of its id, or of a name that is spelt nearly alike. */
import { allowedMistakes, measureMistakes } from '../search/distance.ts';
import { foldName } from '../search/fold.ts';

/** A record that is there: its id and all its names. */
export interface NamedRecord {
  readonly id: string;
  readonly names: readonly string[];
}

/** A record that a new one resembles. */
export interface Namesake {
  readonly id: string;
  /** The name or id that it has in common with the new one, or nearly so. */
  readonly name: string;
}

/** The records that have one of the names, or nearly; the nearest first. */
export function findNamesakes(names: readonly string[], records: readonly NamedRecord[]): Namesake[] {
  const wanted = [...new Set(names.map((name) => name.trim()).filter((name) => name !== ''))];
  const found = records.flatMap(({ id, names: own }) => {
    const distances = [id, ...own].flatMap((name) => wanted.map((other) => ({ id, name, far: measure(other, name) })));
    const [nearest] = distances.filter(({ far }) => far < Infinity).sort((a, b) => a.far - b.far);
    return nearest ? [nearest] : [];
  });
  return found.sort((a, b) => a.far - b.far).map(({ id, name }) => ({ id, name }));
}

/** Mistakes between two names; Infinity where they cannot be meant for each other. */
function measure(a: string, b: string): number {
  const [one, other] = [foldName(a), foldName(b)];
  if (one === '' || other === '') return Infinity;
  // Names with different digits, such as reports of two years, are different names.
  if (one.replace(/\D/g, '') !== other.replace(/\D/g, '')) return Infinity;
  return measureMistakes(one, other, allowedMistakes(Math.min(one.length, other.length)));
}
