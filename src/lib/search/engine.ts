/** Search: from a query and filters to ranked records, with what there is to say of it. Knows neither page nor network. */
import { openIndex, type Index, type IndexAccess, type Part } from './access.ts';
import type { Understood } from './concept.ts';
import { findRecords, type Found } from './find.ts';
import { compareFit, type Ranked } from './rank.ts';
import { unpackNumbers, type FacetFile, type SearchKind, type ShownRecord } from './record.ts';

export { MovedError, type Part } from './access.ts';

/** A search over what `access` gives. */
export function openEngine(access: IndexAccess): Engine {
  const index = openIndex(access);
  const { kinds, counts: closed } = index.manifest;
  const find = rememberLast(index);
  return {
    totals: { ...closed, kind: Object.fromEntries(kinds.map(([kind, count]) => [kind, count])) },
    load: index.load,
    async search({ query, filters }) {
      const { read, ranked, missing } = await find(query);
      const allMissing = new Set(missing);
      const isAllowed = await allowedBy(filters, index, allMissing);
      const kept = ranked.filter(({ number }) => isAllowed(number));
      const without = lacking(read);
      const groups = [...Map.groupBy(kept, ({ number }) => index.kindOf(number))];
      return {
        total: kept.length,
        complete: kept.filter((one) => without(one).length === 0).length,
        // Groups stand as their best results do; where these are as good, things before what is said of them.
        groups: groups
          .toSorted(([, [a]], [, [b]]) => (a && b ? compareFit(a, b) || a.number - b.number : 0))
          .map(([kind, members]) => ({
            kind,
            hits: members.map((one) => ({
              number: one.number,
              without: without(one),
              load: () => index.load(one.number),
            })),
          })),
        ...(read && { read }),
        missing: [...allMissing],
      };
    },
    async count({ query, filters }, facets) {
      const { ranked } = await find(query);
      const numbersWithout = async (facet?: string): Promise<Set<number>> => {
        const isAllowed = await allowedBy(filters, index, new Set(), facet);
        return new Set(ranked.flatMap(({ number }) => (isAllowed(number) ? [number] : [])));
      };
      const counts = await Promise.all(
        facets.map(async (facet) => {
          const numbers = await numbersWithout(facet);
          const counted =
            facet === 'kind' ? countKinds(numbers, index) : countValues(await index.files.facet(facet), numbers);
          return [facet, counted] as const;
        }),
      );
      return { ...absentFrom(await numbersWithout(), index), ...Object.fromEntries(counts) };
    },
  };
}

/** Finds, and keeps what was found last, which counting needs again. */
function rememberLast(index: Index): (query: string) => Promise<Found> {
  let last: { readonly query: string; readonly found: Promise<Found> } | undefined;
  return (query) => {
    if (last?.query !== query) last = { query, found: findRecords(query, index) };
    const { found } = last;
    const forget = (): void => {
      if (last?.found === found) last = undefined;
    };
    // What was not whole is tried again.
    found.then(({ missing }) => {
      if (missing.size > 0) forget();
    }, forget);
    return found;
  };
}

/** Tells which records the filters let through, those of one facet left aside. */
async function allowedBy(
  filters: Filters,
  index: Index,
  missing: Set<Part>,
  but?: string,
): Promise<(number: number) => boolean> {
  const parts = index.guard(missing);
  const tests = await Promise.all(
    Object.entries(filters)
      .filter(([facet]) => facet !== but)
      .map(async ([facet, values]) => {
        if (facet === 'kind') return (number: number) => values.includes(index.kindOf(number));
        const file = await parts.facet(facet);
        const numbers = new Set(values.flatMap((value) => unpackNumbers(file[value] ?? [])));
        return (number: number) => numbers.has(number);
      }),
  );
  return (number) => tests.every((test) => test(number));
}

/** Tells what of a query a record does not have, as it was typed. */
function lacking(read: Understood | undefined): (one: Ranked) => string[] {
  if (!read || read.reference) return () => [];
  return ({ has }) =>
    read.concepts.flatMap(({ typed, isWeak }, place) => (isWeak === true || has.includes(place) ? [] : [typed]));
}

function countKinds(numbers: ReadonlySet<number>, { kindOf }: Index): Record<string, number> {
  const groups = Map.groupBy(numbers, kindOf);
  return Object.fromEntries([...groups].map(([kind, { length }]) => [kind, length]));
}

function countValues(values: FacetFile, numbers: ReadonlySet<number>): Record<string, number> {
  const counted = Object.entries(values).map(
    ([value, packed]) => [value, unpackNumbers(packed).filter((number) => numbers.has(number)).length] as const,
  );
  return Object.fromEntries(counted.filter(([, count]) => count > 0));
}

/** The facets that none of the kinds found has: there is nothing to count, and nothing to load for that. */
function absentFrom(numbers: ReadonlySet<number>, { manifest: { kinds }, kindOf }: Index): FacetCounts {
  const shown = new Set([...numbers].map(kindOf));
  const had = new Set(kinds.flatMap(([kind, , facets]) => (shown.has(kind) ? facets : [])));
  const never = kinds.flatMap(([, , facets]) => facets).filter((facet) => !had.has(facet));
  return Object.fromEntries(never.map((facet) => [facet, {}]));
}

type Filters = Readonly<Record<string, readonly string[]>>;

export interface SearchState {
  readonly query: string;
  readonly filters: Filters;
}

export type FacetCounts = Readonly<Record<string, Readonly<Record<string, number>>>>;

export interface SearchHit {
  readonly number: number;
  /** What of the query it does not have, as typed. */
  readonly without: readonly string[];
  readonly load: () => Promise<ShownRecord>;
}

export interface SearchResponse {
  readonly total: number;
  /** How many have everything that was asked for. */
  readonly complete: number;
  /** Hits by kind of record, best first, and so the groups. */
  readonly groups: readonly { readonly kind: SearchKind; readonly hits: readonly SearchHit[] }[];
  /** The query as it was understood; absent where there was none. */
  readonly read?: Understood;
  /** Parts of the index that could not be loaded, so that something may be missing. */
  readonly missing: readonly Part[];
}

export interface Engine {
  /** How many records of the whole index have each value, for kinds and the facets with closed lists. */
  readonly totals: FacetCounts;
  readonly search: (state: SearchState) => Promise<SearchResponse>;
  /** How many results each choice in some facets would give, its own facet left aside. */
  readonly count: (state: SearchState, facets: readonly string[]) => Promise<FacetCounts>;
  readonly load: (number: number) => Promise<ShownRecord>;
}
