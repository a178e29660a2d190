/** How two values of one aspect fit: the same, one more exact than the other, or exclusive of each other. */
import { type Span, toSpan } from '../../date/span.ts';
import type { Entity, When } from '../../edition/model.ts';

/** `finer`: the first is more exact, and lies within the second; `wider`: the other way round. `unclear`: nothing says. */
export type Fit = 'same' | 'finer' | 'wider' | 'partly' | 'apart' | 'unclear';

/** The records of places that a place lies in, by id. */
export type Places = ReadonlyMap<string, Pick<Entity, 'id' | 'geography'>>;

/** Entities in a role. That two records differ is all that is known: one may belong to the other. */
export function fitEntities(a: readonly Entity[], b: readonly Entity[]): Fit {
  const shared = a.filter((entity) => b.includes(entity)).length;
  if (shared === a.length && shared === b.length) return 'same';
  return shared > 0 ? 'partly' : 'apart';
}

/** Places: one that the records say lies in the other is more exact, and no other place. */
export function fitPlaces(a: readonly Entity[], b: readonly Entity[], places: Places): Fit {
  const fit = fitEntities(a, b);
  if (fit !== 'apart') return fit;
  if (a.every((place) => b.some((other) => isWithin(place, other, places)))) return 'finer';
  if (b.every((place) => a.some((other) => isWithin(place, other, places)))) return 'wider';
  return 'apart';
}

function isWithin(place: Pick<Entity, 'geography'>, other: Entity, places: Places, seen = new Set<string>()): boolean {
  return (place.geography?.within ?? []).some((id) => {
    if (seen.size === seen.add(id).size) return false;
    const around = places.get(id);
    return id === other.id || (around !== undefined && isWithin(around, other, places, seen));
  });
}

/** Times of an event. Times that are relative to something else are not compared, and open dates stay open. */
export function fitTimes(a: When, b: When): Fit {
  if (a.edtf === undefined || b.edtf === undefined) {
    const isAlike = a.edtf === b.edtf && a.after === b.after && a.before === b.before;
    // “Now” is another day in each article.
    return isAlike && a.ref === undefined && b.ref === undefined ? 'same' : 'unclear';
  }
  if (a.edtf === b.edtf) {
    if (a.mod === b.mod) return 'same';
    if (a.mod !== undefined && b.mod !== undefined) return 'unclear';
    return a.mod === undefined ? 'wider' : 'finer';
  }
  return fitSpans(toSpan(a.edtf, a.mod), toSpan(b.edtf, b.mod));
}

function fitSpans(a: Span, b: Span): Fit {
  if (a.doubtful || b.doubtful) return 'unclear';
  const [first, second] = [boundsOf(a), boundsOf(b)];
  if (first.to <= second.from || second.to <= first.from) return 'apart';
  // What goes on for a while and what happens within that time are not the same length of time.
  if (a.lasts || b.lasts) return 'partly';
  if (first.from >= second.from && first.to <= second.to) return b.part === undefined ? 'finer' : 'unclear';
  if (second.from >= first.from && second.to <= first.to) return a.part === undefined ? 'wider' : 'unclear';
  return 'partly';
}

function boundsOf({ from = -Infinity, to = Infinity }: Span): { readonly from: number; readonly to: number } {
  return { from, to };
}
