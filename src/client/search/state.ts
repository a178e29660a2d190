/** What the search page is asked for, and its form in the address: `?q=raid&kind=claim&certainty=possible`. */

/** A query, and the values chosen in each facet; facets without a choice are absent. */
export interface SearchState {
  readonly query: string;
  readonly filters: SearchFilters;
}

/** Chosen values by facet. A result must match every facet, by any of the values of that facet. */
export type SearchFilters = Readonly<Record<string, readonly string[]>>;

/** The facets, in order, with the values that each can take; `any` while these are not known. */
export type KnownFacets = ReadonlyMap<string, ReadonlySet<string> | 'any'>;

/** Name of the query in the address. */
export const QUERY_PARAMETER = 'q';

/** Longest query that is searched for; the rest of a longer one is ignored. */
export const MAX_QUERY_LENGTH = 600;

/** Reads the state from a query string. Facets and values that are not known are left out. */
export function parseSearchState(search: string, known: KnownFacets): SearchState {
  const parameters = new URLSearchParams(search);
  const filters: Record<string, readonly string[]> = {};
  for (const [facet, values] of known) {
    const chosen = new Set(parameters.getAll(facet));
    const valid = values === 'any' ? [...chosen].filter(isValue) : [...values].filter((value) => chosen.has(value));
    if (valid.length > 0) filters[facet] = valid;
  }
  return { query: cleanQuery(parameters.get(QUERY_PARAMETER) ?? ''), filters };
}

/** The query string of a state, with its `?`; '' for the empty state. The inverse of {@link parseSearchState}. */
export function formatSearchState({ query, filters }: SearchState): string {
  const parameters = new URLSearchParams();
  if (query !== '') parameters.append(QUERY_PARAMETER, query);
  for (const [facet, values] of Object.entries(filters)) {
    for (const value of values) parameters.append(facet, value);
  }
  const text = parameters.toString();
  return text === '' ? '' : `?${text}`;
}

/** Whether a text looks like a value: an id or a year. */
function isValue(value: string): boolean {
  return /^-?[a-z0-9]+(-[a-z0-9]+)*$/.test(value) && value.length <= MAX_QUERY_LENGTH;
}

/** The choices that find every claim that involves an entity, or rests on a source. */
export function claimsOf(kind: 'entity' | 'source', id: string): SearchFilters {
  return { kind: ['claim'], [kind]: [id] };
}

/** Collapses white space, and cuts the query after {@link MAX_QUERY_LENGTH}. */
export function cleanQuery(query: string): string {
  const folded = query.normalize('NFC').replace(/\s+/g, ' ').trim();
  return folded.length <= MAX_QUERY_LENGTH ? folded : folded.slice(0, MAX_QUERY_LENGTH).trim();
}

/** Whether nothing is asked for. */
export function isEmptyState({ query, filters }: SearchState): boolean {
  return query === '' && Object.keys(filters).length === 0;
}

/** Whether a query has a letter or a digit, and so something to search for. */
export function isSearchable(query: string): boolean {
  return /[\p{L}\p{N}]/u.test(query);
}
