/** The site’s Pagefind index, loaded when it is first wanted. All that is known of Pagefind’s client is here. */
import type { SearchTotals } from '../lib/names/facets.ts';
import type { FacetCounts } from './search-engine.ts';
import type { SearchFilters } from './search-state.ts';

/** Loads the index that lies in a folder. Rejects when it cannot be loaded. */
export async function openPagefind(folder: string): Promise<Pagefind> {
  const address = new URL(folder, location.href).href;
  // Pagefind’s client is written beside the index and has no types of its own.
  const [{ createInstance }, totals] = await Promise.all([
    import(/* @vite-ignore */ `${address}pagefind.js`) as Promise<PagefindModule>,
    loadTotals(address),
  ]);
  const index = createInstance({ basePath: address, baseUrl: '/', ranking: RANKING });
  return {
    totals,
    kindOf: (result) => {
      let end = 0;
      return totals.kinds.find(([, count]) => numberOf(result) < (end += count))?.[0] ?? '';
    },
    loadFacets: async (facets) => {
      // A filter that is asked for is loaded; that no record has this value of it does not matter, since nothing is searched.
      await index.preload(null, { filters: Object.fromEntries(facets.map((facet) => [facet, ['']])) });
    },
    records: async (query, filters) => {
      const response = await index.search(query, {
        filters: Object.fromEntries(Object.entries(filters).map(([name, values]) => [name, { any: [...values] }])),
      });
      return { ...response, results: response.results.toSorted(byScore) };
    },
  };
}

async function loadTotals(address: string): Promise<SearchTotals> {
  const response = await fetch(`${address}totals.json`, { cache: 'no-cache' });
  if (!response.ok) throw new Error(`The search index answers ${response.status}.`);
  // Written by search-index.ts.
  return (await response.json()) as SearchTotals;
}

/** Best first; what is as good as each other in the order of the site, in which the records are numbered. */
function byScore(a: PagefindResult, b: PagefindResult): number {
  const difference = b.score - a.score;
  return Math.abs(difference) > 1e-6 ? difference : numberOf(a) - numberOf(b);
}

function numberOf({ id }: PagefindResult): number {
  return parseInt(id.slice(id.indexOf('/') + 1), 36);
}

/**
 * The fields of search-records.ts. What is called so before what is named so in part; a claim that speaks of it before one
 * that involves it unnamed, and this before one that only says its words.
 */
const RANKING = {
  metaWeights: { named: 20, title: 8, aliases: 6, number: 8, label: 4, find: 4, mentions: 6, involves: 3, says: 0.5 },
};

export interface Pagefind {
  /** What is known of all records. */
  readonly totals: SearchTotals;
  /** The kind of a find. Records are numbered kind by kind. */
  readonly kindOf: (result: PagefindResult) => string;
  /** Has responses count the values of facets. Each facet is a file of its own. */
  loadFacets(facets: readonly string[]): Promise<void>;
  /** Records that match all words of a query (null: any, in their own order), within filters. */
  records(query: string | null, filters: SearchFilters): Promise<PagefindResponse>;
}

export interface PagefindResponse {
  readonly results: readonly PagefindResult[];
  /** How many of the results have each value, for the facets that are loaded. */
  readonly filters: FacetCounts;
}

export interface PagefindResult {
  /** The name of its file, `3f2a9c01/z`: numbered to the base of 36. */
  readonly id: string;
  readonly score: number;
  /** Positions of the matched words in the content. */
  readonly words: readonly number[];
  readonly data: () => Promise<PagefindRecord>;
}

/** A record as search-fragments.ts writes it. */
export interface PagefindRecord {
  readonly url: string;
  readonly content: string;
  readonly title: string;
  readonly names?: readonly string[];
  readonly langs?: Readonly<Record<string, string>>;
  readonly said?: string;
  readonly claims?: number;
  readonly mentions?: Readonly<Record<string, readonly number[]>>;
  readonly filters: Readonly<Record<string, readonly string[]>>;
}

interface PagefindModule {
  readonly createInstance: (options: PagefindOptions) => {
    preload(query: string | null, options: PagefindQuery): Promise<unknown>;
    search(query: string | null, options: PagefindQuery): Promise<PagefindResponse>;
  };
}

interface PagefindOptions {
  readonly basePath: string;
  readonly baseUrl: string;
  readonly ranking: typeof RANKING;
}

interface PagefindQuery {
  filters: Record<string, string[] | { any: string[] }>;
}
