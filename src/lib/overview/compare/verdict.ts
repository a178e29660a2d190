/**
 * How values of one aspect fit together, and the verdict of comparing several sides in this aspect. A verdict never says which
 * side is right.
 */
import type { Claim, Commentary, Entity, When } from '../../edition/model.ts';
import { type Certainty, certainties, keysOf } from '../../vocabulary/index.ts';
import type { Piece } from '../../wording/piece.ts';
import { type Span, toSpan } from '../../date/span.ts';

/** A value that a commentary gives, with the claims that give it. */
export interface Value<T> {
  readonly value: T;
  readonly words: readonly Piece[];
  readonly claims: readonly Claim[];
}

/** What one commentary says about an aspect. */
export interface Cell<T> {
  readonly commentary: Commentary;
  readonly values: readonly Value<T>[];
  /** Whether its claims say that the article leaves it unnamed. */
  readonly unnamed: boolean;
}

/** The result of a comparison. */
export type Outcome = 'agree' | 'finer' | 'partly' | 'differ' | 'only' | 'firmer' | 'unclear';

/** An outcome, and its words. */
export interface Verdict {
  readonly outcome: Outcome;
  readonly words: string;
}

/**
 * Compares all non-empty cells of an aspect with each other. If the firmest claim of one is firmer than those of all others, the
 * verdict says so, unless `firmness` is false: the firmness of a denial cannot be compared with that of a claim.
 */
export function judge<T>(cells: readonly Cell<T>[], fit: (a: T, b: T) => Fit, firmness = true): Verdict {
  const saying = cells.filter(({ values }) => values.length > 0);
  const [first, ...others] = saying;
  if (!first || others.length === 0) return { outcome: 'only', words: `Only ${first?.commentary.shortTitle} says` };
  const verdict = judgeFits(saying, fit);
  const firmest = firmness
    ? findFirmest(
        saying.map(({ commentary, values }) => ({
          commentary,
          claims: values
            .flatMap(({ claims }) => claims)
            .sort((a, b) => rankOf(a) - rankOf(b))
            .slice(0, 1),
        })),
      )
    : undefined;
  return firmest ? { ...verdict, words: `${verdict.words}; ${firmest.shortTitle} is firmer` } : verdict;
}

function judgeFits<T>(saying: readonly Cell<T>[], fit: (a: T, b: T) => Fit): Verdict {
  const fits = saying.flatMap((a, index) => saying.slice(index + 1).map((b) => fitCells(a, b, fit)));
  if (fits.every((each) => each === 'same')) return { outcome: 'agree', words: 'Agree' };
  if (fits.includes('apart')) return { outcome: 'differ', words: 'Differ' };
  if (fits.includes('unclear')) return { outcome: 'unclear', words: 'Cannot be compared' };
  const finest = saying.find((cell) =>
    saying.every((other) => other === cell || fitCells(cell, other, fit) === 'finer'),
  );
  return finest
    ? { outcome: 'finer', words: `${finest.commentary.shortTitle} is more exact` }
    : { outcome: 'partly', words: 'Agree in part' };
}

/** How two cells fit. Cells with several values agree in part, unless no values fit. */
function fitCells<T>(a: Cell<T>, b: Cell<T>, fit: (a: T, b: T) => Fit): Fit {
  const fits = a.values.flatMap((one) => b.values.map((other) => fit(one.value, other.value)));
  const [only, ...others] = new Set(fits);
  if (only === undefined) return 'unclear';
  return others.length === 0 && (a.values.length + b.values.length === 2 || only === 'apart' || only === 'unclear')
    ? only
    : 'partly';
}

/**
 * The side that is worded more firmly than all others: its firmest and its least firm claim are at least as firm as theirs, and
 * one of the two is firmer.
 */
export function findFirmest(
  sides: readonly { readonly commentary: Commentary; readonly claims: readonly Claim[] }[],
): Commentary | undefined {
  const ranked = sides.map(({ commentary, claims }) => ({ commentary, ranks: claims.map(rankOf) }));
  return ranked.find((side) => ranked.every((other) => other === side || isFirmer(side.ranks, other.ranks)))
    ?.commentary;
}

/** Whether all sides have equally firm firmest claims and equally firm least firm claims. */
export function areAsFirm(sides: readonly { readonly claims: readonly Claim[] }[]): boolean {
  const spans = sides.map(({ claims }) => spanOf(claims.map(rankOf)).join());
  return new Set(spans).size === 1;
}

function isFirmer(a: readonly number[], b: readonly number[]): boolean {
  const [[best, worst], [otherBest, otherWorst]] = [spanOf(a), spanOf(b)];
  return best <= otherBest && worst <= otherWorst && (best < otherBest || worst < otherWorst);
}

function spanOf(ranks: readonly number[]): [number, number] {
  return [Math.min(...ranks), Math.max(...ranks)];
}

/** The rank of a certainty; 0 is the firmest. */
function rankOf({ certainty }: { readonly certainty: Certainty }): number {
  return keysOf(certainties).indexOf(certainty);
}

/** `finer`: the first value is more exact and within the second; `wider`: the reverse; `unclear`: they cannot be compared. */
export type Fit = 'same' | 'finer' | 'wider' | 'partly' | 'apart' | 'unclear';

/** The records of places, by id, to look up which place contains which. */
export type Places = ReadonlyMap<string, Pick<Entity, 'id' | 'geography'>>;

/** Compares entities in a role. Only the records are compared; one entity may be part of another. */
export function fitEntities(a: readonly Entity[], b: readonly Entity[]): Fit {
  const shared = a.filter((entity) => b.includes(entity)).length;
  if (shared === a.length && shared === b.length) return 'same';
  return shared > 0 ? 'partly' : 'apart';
}

/** Compares places. A place within another one is more exact, not different. */
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

/** Compares times of an event. Relative times are not compared, and open dates stay open. */
export function fitTimes(a: When, b: When): Fit {
  if (a.edtf === undefined || b.edtf === undefined) {
    const isAlike = a.edtf === b.edtf && a.after === b.after && a.before === b.before;
    // “Now” is a different day in each article.
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
  // A time that lasts and a time within it are not the same length.
  if (a.lasts || b.lasts) return 'partly';
  if (first.from >= second.from && first.to <= second.to) return b.part === undefined ? 'finer' : 'unclear';
  if (second.from >= first.from && second.to <= first.to) return a.part === undefined ? 'wider' : 'unclear';
  return 'partly';
}

function boundsOf({ from = -Infinity, to = Infinity }: Span): { readonly from: number; readonly to: number } {
  return { from, to };
}
