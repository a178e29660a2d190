/** Search over the site’s index: groups, facets and finds for a state of the search page, of which it knows nothing. */
import { isNamed, matchesTerm, termsOf } from './search-match.ts';
import { openPagefind, type Pagefind, type PagefindResult } from './search-pagefind.ts';
import { isSearchable, type SearchFilters, type SearchState } from './search-state.ts';

/** Loads the engine; `folder` is the address of the index. Rejects when it cannot be loaded. */
export async function loadSearchEngine(folder: string): Promise<SearchEngine> {
  const find = await openPagefind(folder);
  const totals = await find.totals();
  const isWord = rememberWords(find);

  return {
    totals,
    async search({ query, filters }) {
      if (query !== '' && !(isSearchable(query) && (await everyWord(query, isWord)))) return NOTHING;
      const term = query === '' ? null : query;
      const all = await find.records(term, filters);
      // A facet counts what choosing another of its values would give, so its own choice is left aside.
      const counts = { ...all.filters };
      for (const facet of Object.keys(filters)) {
        counts[facet] = (await find.records(term, without(filters, facet))).filters[facet] ?? {};
      }
      const kinds = Object.keys(all.filters.kind ?? {}).filter((kind) => (all.filters.kind?.[kind] ?? 0) > 0);
      const groups = await Promise.all(
        kinds.map(async (kind) => {
          const hits = (await find.records(term, { ...filters, kind: [kind] })).results.map(toHit);
          return { kind, hits: term === null ? hits : await putNamesakesFirst(hits, term) };
        }),
      );
      return { total: all.results.length, groups, counts };
    },
  };
}

const NOTHING: SearchResponse = { total: 0, groups: [], counts: {} };

/** Whether every word of a query is found; an exact phrase is left to Pagefind. */
async function everyWord(query: string, isWord: (term: string) => Promise<boolean>): Promise<boolean> {
  return query.startsWith('"') || (await Promise.all(termsOf(query).map(isWord))).every(Boolean);
}

/** Whether the best find for a term is one that is worth its name (see {@link matchesTerm}); asked once for each. */
function rememberWords(find: Pagefind): (term: string) => Promise<boolean> {
  const known = new Map<string, Promise<boolean>>();
  const ask = async (term: string): Promise<boolean> => {
    const [best] = (await find.records(term, {})).results;
    if (!best) return false;
    const { content, meta } = await best.data();
    const words = content.split(/\s+/);
    const found =
      best.words.length > 0 ? best.words.map((at) => words[at] ?? '') : Object.values(meta).join(' ').split(/\s+/);
    return found.some((word) => matchesTerm(word, term));
  };
  return (term) => {
    const answer = known.get(term) ?? ask(term);
    known.set(term, answer);
    answer.catch(() => known.delete(term));
    return answer;
  };
}

/** Who asks for “Paktia” wants what is called so before everything that has it in its name. */
async function putNamesakesFirst(hits: readonly SearchHit[], query: string): Promise<readonly SearchHit[]> {
  const results = await Promise.all(hits.slice(0, NAMESAKES_WITHIN).map((hit) => hit.load()));
  const isNamesake = (_hit: SearchHit, rank: number): boolean => {
    const result = results[rank];
    return result !== undefined && isNamed([result.title, ...result.names], query);
  };
  return [...hits.filter(isNamesake), ...hits.filter((hit, rank) => !isNamesake(hit, rank))];
}

/** How far down a namesake is looked for; each costs a small file. */
const NAMESAKES_WITHIN = 12;

function without(filters: SearchFilters, facet: string): SearchFilters {
  return Object.fromEntries(Object.entries(filters).filter(([name]) => name !== facet));
}

function toHit({ words, data }: PagefindResult): SearchHit {
  return {
    async load() {
      const { url, content, meta, filters } = await data();
      return {
        path: url,
        text: content,
        matches: words,
        title: meta.title ?? '',
        names: meta.aliases?.split('\n') ?? [],
        filters,
      };
    },
  };
}

export interface SearchEngine {
  /** How many records of the whole index have each value, by facet. */
  readonly totals: FacetCounts;
  search(state: SearchState): Promise<SearchResponse>;
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
  /** Positions of the matched words in the text. */
  readonly matches: readonly number[];
  /** Other names. */
  readonly names: readonly string[];
  readonly filters: Readonly<Record<string, readonly string[]>>;
}
