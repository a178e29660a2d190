/** Finds records that may be the same as a new one: with the same id, or a name with nearly the same spelling. */
import { allowedMistakes, measureMistakes } from '../search/distance.ts';
import { foldName } from '../search/fold.ts';

/** An existing record: its id and all its names. */
export interface NamedRecord {
  readonly id: string;
  readonly names: readonly string[];
}

/** The records that have one of the names or a similar one, each with that name or id, the most similar first. */
export function findNamesakes(names: readonly string[], records: readonly NamedRecord[]) {
  const wanted = [...new Set(names.map((name) => name.trim()).filter((name) => name !== ''))];
  const found = records.flatMap(({ id, names: own }) => {
    const distances = [id, ...own].flatMap((name) => wanted.map((other) => ({ id, name, far: measure(other, name) })));
    const [nearest] = distances.filter(({ far }) => far < Infinity).sort((a, b) => a.far - b.far);
    return nearest ? [nearest] : [];
  });
  return found.sort((a, b) => a.far - b.far).map(({ id, name }) => ({ id, name }));
}

/** The cost of the mistakes between two names; Infinity if one cannot be meant as the other. */
function measure(a: string, b: string): number {
  const [one, other] = [foldName(a), foldName(b)];
  if (one === '' || other === '') return Infinity;
  // Names with different digits, such as reports of two years, are different names.
  if (one.replace(/\D/g, '') !== other.replace(/\D/g, '')) return Infinity;
  return measureMistakes(one, other, allowedMistakes(Math.min(one.length, other.length)));
}
