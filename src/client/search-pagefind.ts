/** The site’s Pagefind index, loaded when it is first wanted. All that is known of Pagefind’s client is here. */
import type { FacetCounts } from './search-engine.ts';
import type { SearchFilters } from './search-state.ts';

/** Loads the index that lies in a folder. Rejects when it cannot be loaded. */
export async function openPagefind(folder: string): Promise<Pagefind> {
  const address = new URL(folder, location.href).href;
  // Pagefind’s client is written beside the index and has no types of its own.
  const { createInstance } = (await import(/* @vite-ignore */ `${address}pagefind.js`)) as PagefindModule;
  const index = createInstance({ basePath: address, baseUrl: '/', noWorker: true, ranking: RANKING });
  return {
    totals: () => index.filters(),
    records: (query, filters) =>
      index.search(query, {
        filters: Object.fromEntries(Object.entries(filters).map(([name, values]) => [name, { any: [...values] }])),
        // Without a query nothing ranks the records; they stand in their own order then.
        ...(query === null && { sort: { order: 'asc' as const } }),
      }),
  };
}

/** A name weighs more than a word of the text, another name hardly less than the first. */
const RANKING = { metaWeights: { title: 8, aliases: 6 } };

export interface Pagefind {
  /** How many records there are with each value of each facet. */
  totals(): Promise<FacetCounts>;
  /** Records that match all words of a query (null: any), within filters. */
  records(query: string | null, filters: SearchFilters): Promise<PagefindResponse>;
}

export interface PagefindResponse {
  readonly results: readonly PagefindResult[];
  /** How many of the results have each value, for the facets that are loaded. */
  readonly filters: FacetCounts;
}

export interface PagefindResult {
  /** Positions of the matched words in the content. */
  readonly words: readonly number[];
  readonly data: () => Promise<PagefindRecord>;
}

export interface PagefindRecord {
  readonly url: string;
  readonly content: string;
  readonly meta: Readonly<Record<string, string>>;
  readonly filters: Readonly<Record<string, readonly string[]>>;
}

interface PagefindModule {
  readonly createInstance: (options: PagefindOptions) => {
    filters(): Promise<FacetCounts>;
    search(query: string | null, options: PagefindQuery): Promise<PagefindResponse>;
  };
}

interface PagefindOptions {
  readonly basePath: string;
  readonly baseUrl: string;
  /** Keeps the search in the page: its worker would be 12 KB more to load. */
  readonly noWorker: boolean;
  readonly ranking: typeof RANKING;
}

interface PagefindQuery {
  filters: Record<string, { any: string[] }>;
  sort?: Record<string, 'asc' | 'desc'>;
}
