/** Searches: turns a query and filters into ranked records, and says how the query was read. Independent of page and network. */
import type { Understood } from './concept.ts';
import { findRecords, sortByOrder, type Found } from './find.ts';
import { openIndex, type Index, type IndexAccess, type Part } from './index-parts.ts';
import { compareFit, type Ranked } from './match.ts';
import { unpackNumbers, type FacetFile, type SearchKind, type ShownRecord } from './record.ts';

export { MovedError, type Part } from './index-parts.ts';

/** Opens a search over an index. */
export function openEngine(access: IndexAccess): Engine {
  const index = openIndex(access);
  const { kinds, counts } = index.manifest;
  const find = rememberLast(index);
  return {
    totals: { ...counts, kind: Object.fromEntries(kinds.map(([kind, count]) => [kind, count])) },
    load: index.load,
    async search({ query, filters }) {
      const { read, ranked, missing } = await find(query);
      const allMissing = new Set(missing);
      const isAllowed = await allowedBy(filters, index, allMissing);
      const allowed = ranked.filter(({ number }) => isAllowed(number));
      const kept = await sortByOrder(query, read, allowed, index);
      const without = lacking(read);
      return {
        total: kept.length,
        complete: kept.filter((one) => without(one).without.length === 0).length,
        groups: groupByKind(kept, index).map(({ kind, members }) => ({
          kind,
          hits: members.map((one) => ({
            number: one.number,
            ...without(one),
            load: () => index.load(one.number),
          })),
        })),
        ...(read && { read }),
        missing: [...allMissing],
      };
    },
    async count({ query, filters }, facets) {
      const { ranked } = await find(query);
      const missing = new Set<Part>();
      const listAllowed = async (facet?: string): Promise<Set<number>> => {
        const isAllowed = await allowedBy(filters, index, new Set(), facet);
        return new Set(ranked.flatMap(({ number }) => (isAllowed(number) ? [number] : [])));
      };
      const counted = await Promise.all(
        facets.map(async (facet) => {
          const numbers = await listAllowed(facet);
          if (facet === 'kind') return [facet, countKinds(numbers, index)] as const;
          return [facet, countValues(await index.open(missing).facet(facet), numbers)] as const;
        }),
      );
      // Without the file, counts would be wrong.
      if (missing.size > 0) throw new Error('A facet could not be loaded.');
      return { ...countAbsent(await listAllowed(), index), ...Object.fromEntries(counted) };
    },
  };
}

/** Finds records, and keeps the last result, which counting needs again. */
function rememberLast(index: Index): (query: string) => Promise<Found> {
  let last: { readonly query: string; readonly found: Promise<Found> } | undefined;
  return (query) => {
    if (last?.query !== query) last = { query, found: findRecords(query, index) };
    const { found } = last;
    const forget = (): void => {
      if (last?.found === found) last = undefined;
    };
    // An incomplete result is not kept.
    found.then(({ missing }) => {
      if (missing.size > 0) forget();
    }, forget);
    return found;
  };
}

/** Groups results by kind, in the order of their best results. If these are equal, things come before claims. */
function groupByKind(kept: readonly Ranked[], { kindOf }: Index) {
  return [...Map.groupBy(kept, ({ number }) => kindOf(number))]
    .toSorted(([, [a]], [, [b]]) => (a && b ? compareFit(a, b) || a.number - b.number : 0))
    .map(([kind, members]) => ({ kind, members }));
}

/** A function that tells which records pass the filters. Ignores the filters of the facet `except`. */
async function allowedBy(
  filters: Filters,
  index: Index,
  missing: Set<Part>,
  except?: string,
): Promise<(number: number) => boolean> {
  const parts = index.open(missing);
  const tests = await Promise.all(
    Object.entries(filters)
      .filter(([facet]) => facet !== except)
      .map(async ([facet, values]) => {
        if (facet === 'kind') return (number: number) => values.includes(index.kindOf(number));
        const file = await parts.facet(facet);
        const numbers = new Set(values.flatMap((value) => unpackNumbers(file[value] ?? [])));
        return (number: number) => numbers.has(number);
      }),
  );
  return (number) => tests.every((test) => test(number));
}

/** A function that lists the parts of a query, as typed, that a record does not have. */
function lacking(read: Understood | undefined): (one: Ranked) => Pick<SearchHit, 'without' | 'like'> {
  const concepts = read && !read.reference ? read.concepts : [];
  return ({ has, like = [] }) => ({
    without: concepts.flatMap(({ typed, isWeak }, place) =>
      isWeak === true || (has.includes(place) && !like.includes(place)) ? [] : [typed],
    ),
    like: like.flatMap((place) => concepts[place]?.typed ?? []),
  });
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

/** Empty counts for facets that no kind in the results has, so that their files need not be loaded. */
function countAbsent(numbers: ReadonlySet<number>, { manifest: { kinds }, kindOf }: Index): FacetCounts {
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
  /** The parts of the query that it does not have, as typed. */
  readonly without: readonly string[];
  /** Those of which it has only a synonym. */
  readonly like: readonly string[];
  readonly load: () => Promise<ShownRecord>;
}

export interface SearchResponse {
  readonly total: number;
  /** How many have everything in the query. */
  readonly complete: number;
  /** Hits by kind of record. Hits are sorted best first, and groups by their best hit. */
  readonly groups: readonly { readonly kind: SearchKind; readonly hits: readonly SearchHit[] }[];
  /** The query as it was understood; absent if it was empty. */
  readonly read?: Understood;
  /** Parts of the index that could not be loaded, so that results may be missing. */
  readonly missing: readonly Part[];
}

export interface Engine {
  /** How many records of the whole index have each value, for kinds and the facets with closed lists. */
  readonly totals: FacetCounts;
  readonly search: (state: SearchState) => Promise<SearchResponse>;
  /** How many results each choice in some facets would give, together with the choices in other facets. */
  readonly count: (state: SearchState, facets: readonly string[]) => Promise<FacetCounts>;
  readonly load: (number: number) => Promise<ShownRecord>;
}
