/** Search over the site’s index: groups, facets and finds for a state of the search page, of which it knows nothing. */
import type { NameReader } from '../lib/names/reader.ts';
import { openNameIndex } from './name-finder.ts';
import { openPagefind, type PagefindResult } from './search-pagefind.ts';
import { readQuery, rememberWords, type ReadQuery } from './search-query.ts';
import { toHit } from './search-hit.ts';
import { isEmptyState, type SearchFilters, type SearchState } from './search-state.ts';

/** Loads the engine; `folder` is the address of the index, the names lie beside it. Rejects when it cannot be loaded. */
export async function loadSearchEngine(folder: string): Promise<SearchEngine> {
  const [find, names] = await Promise.all([openPagefind(folder), openNamesBeside(folder)]);
  const isWord = rememberWords(find, names);
  const { kinds: allKinds, counts: closedTotals } = find.totals;
  const totals: FacetCounts = {
    ...closedTotals,
    kind: Object.fromEntries(allKinds.map(([kind, count]) => [kind, count])),
  };

  /** The finds of each kind, which their numbers tell; the filter of kinds would be a large file on a large site. */
  const findByKind = async (term: string | null, filters: SearchFilters): Promise<Map<string, PagefindResult[]>> =>
    Map.groupBy((await find.records(term, without(filters, 'kind'))).results, find.kindOf);

  const countFacets = async (
    term: string | null,
    filters: SearchFilters,
    byKind: ReadonlyMap<string, readonly unknown[]>,
  ): Promise<FacetCounts> => {
    const counts = { ...(await find.records(term, filters)).filters };
    // A facet counts what choosing another of its values would give, so its own choice is left aside.
    for (const facet of Object.keys(filters)) {
      counts[facet] = (await find.records(term, without(filters, facet))).filters[facet] ?? {};
    }
    const kinds = [...byKind].map(([kind, { length }]) => [kind, length] as const);
    const shown = kinds.flatMap(([kind]) => ((filters.kind?.includes(kind) ?? true) ? [kind] : []));
    return { ...noneOf(shown), ...counts, kind: Object.fromEntries(kinds) };
  };

  /** The facets that no record of some kinds has: there is nothing to count, and nothing to load for that. */
  const noneOf = (kinds: readonly string[]): FacetCounts => {
    const had = new Set<string>(allKinds.flatMap(([kind, , facets]) => (kinds.includes(kind) ? facets : [])));
    const never = allKinds.flatMap(([, , facets]) => facets).filter((facet) => !had.has(facet));
    return Object.fromEntries(never.map((facet) => [facet, {}]));
  };

  return {
    totals,
    async search({ query, filters }) {
      const read = await readQuery(query, names);
      if (!(await everyWord(read, isWord))) return NOTHING;
      const byKind = await findByKind(read.text, filters);
      const kinds = [...byKind].filter(([kind]) => filters.kind?.includes(kind) ?? true);
      const groups = await Promise.all(
        kinds.map(async ([kind, results]) => ({ kind, hits: await putNamesakesFirst(results.map(toHit(read)), read) })),
      );
      const total = groups.reduce((sum, { hits }) => sum + hits.length, 0);
      return { total, groups, counts: await countFacets(read.text, filters, byKind) };
    },
    async count(state, facets) {
      const { query, filters } = state;
      const isEverything = isEmptyState(state);
      // Kinds are told by the numbers of the finds.
      const missing = facets.filter((facet) => facet !== 'kind' && !(isEverything && facet in totals));
      const [read] = await Promise.all([readQuery(query, names), find.loadFacets(missing)]);
      const none = Object.fromEntries(facets.map((facet) => [facet, {}]));
      if (!(await everyWord(read, isWord))) return none;
      const counted = await countFacets(read.text, filters, await findByKind(read.text, filters));
      return { ...none, ...counted, ...(isEverything && totals) };
    },
  };
}

const NOTHING: SearchResponse = { total: 0, groups: [], counts: {} };

/** The names; without them search goes on, by words alone. */
async function openNamesBeside(folder: string): Promise<NameReader | undefined> {
  return openNameIndex(new URL('../names/', new URL(folder, location.href)).href).catch(() => undefined);
}

/** Whether every word of a query is found. */
async function everyWord({ text, terms }: ReadQuery, isWord: (term: string) => Promise<boolean>): Promise<boolean> {
  return text !== '' && (await Promise.all(terms.map(isWord))).every(Boolean);
}

/** Who asks for “Paktia” wants what is called so before everything that has it in its name. */
async function putNamesakesFirst(hits: readonly SearchHit[], { things, isName }: ReadQuery): Promise<SearchHit[]> {
  if (!isName) return [...hits];
  const within = hits.slice(0, things.length);
  const paths = await Promise.all(within.map(async (hit) => (await hit.load()).path));
  const ranks = new Map(within.map((hit, index) => [hit, things.findIndex(({ path }) => path === paths[index])]));
  const rankOf = (hit: SearchHit): number => {
    const rank = ranks.get(hit) ?? -1;
    return rank === -1 ? things.length : rank;
  };
  return hits.toSorted((a, b) => rankOf(a) - rankOf(b));
}

function without(filters: SearchFilters, facet: string): SearchFilters {
  return Object.fromEntries(Object.entries(filters).filter(([name]) => name !== facet));
}

export interface SearchEngine {
  /** How many records of the whole index have each value, for kinds and the facets with closed lists. */
  readonly totals: FacetCounts;
  /** Finds, with the counts of the facets that are loaded or chosen. */
  search(state: SearchState): Promise<SearchResponse>;
  /** The counts of these facets at least. Each is loaded when it is first asked for, so that results need not wait for it. */
  count(state: SearchState, facets: readonly string[]): Promise<FacetCounts>;
}

export interface SearchResponse {
  readonly total: number;
  /** Hits by kind of record, best first. */
  readonly groups: readonly { readonly kind: string; readonly hits: readonly SearchHit[] }[];
  readonly counts: FacetCounts;
}

export type FacetCounts = Readonly<Record<string, Readonly<Record<string, number>>>>;

/** A find; its record is fetched when it is to be shown. */
export interface SearchHit {
  load(): Promise<SearchResult>;
}

export interface SearchResult {
  /** Address as a path from the site’s root. */
  readonly path: string;
  readonly title: string;
  readonly text: string;
  /** Positions of the matched words in the text, and of what it calls the thing that was asked for. */
  readonly matches: readonly number[];
  /** Words to mark in names: those of the query, and those of what is called so. */
  readonly terms: readonly string[];
  /** Other names. */
  readonly names: readonly string[];
  /** The languages of those that are not in that of the site, by name. */
  readonly langs: Readonly<Record<string, string>>;
  /** Of an entity or a source: how many claims involve it or rest on it. */
  readonly claims?: number;
  readonly filters: Readonly<Record<string, readonly string[]>>;
}
