/** The sentences of the search page. */
import type { Part } from '../../lib/search/engine.ts';
import { isSearchable, type SearchState } from './state.ts';

/** The status line for results: `3 results for “raid”: 1 name, 2 claims.` */
export function describeResults(
  { query, filters }: SearchState,
  groups: readonly GroupCount[],
  complete: number,
  labelOf: LabelOf,
): string {
  const total = groups.reduce((sum, { count }) => sum + count, 0);
  const parts = groups.map(({ kind, count }) => countOf(kind, count)).join(', ');
  const what = `${total} ${total === 1 ? 'result' : 'results'}${forQuery(query)}${withFilters(filters, labelOf)}`;
  const all =
    complete === 0 || complete === total ? '' : ` ${complete === 1 ? 'One has' : `${complete} have`} every word.`;
  return `${groups.length > 1 ? `${what}: ${parts}.` : `${what}.`}${all}`;
}

/** A search in a few words, for the title of the page: `haqqani`, `haqqani, Possible, Forecast`. */
export function describeState({ query, filters }: SearchState, labelOf: LabelOf): string {
  const words = query.length > MAX_QUOTED ? `${query.slice(0, MAX_QUOTED)}…` : query;
  return [words, ...filterLabels(filters, labelOf)].filter((part) => part !== '').join(', ');
}

/** The status line if nothing is found. */
export function describeNothing({ query, filters }: SearchState, labelOf: LabelOf): string {
  if (query !== '' && !isSearchable(query)) return `There is no letter or digit in ${quote(query)} to search for.`;
  return `Nothing found${forQuery(query)}${withFilters(filters, labelOf)}.`;
}

/** What may be missing from results when a part of the index could not be loaded. */
export function describeMissing(parts: readonly Part[]): string {
  const lost = parts.map((part) => LOST[part]);
  return `These results may be incomplete: ${lost.join('; ')}.`;
}

const LOST: Readonly<Record<Part, string>> = {
  names: 'other names and spellings of people, groups and places were not searched',
  words: 'the words of the texts were not searched',
  spelling: 'words with spelling mistakes were not recognised',
  links: 'claims that do not use the name itself were not searched',
  filters: 'filters were not applied',
  dates: 'dates were not searched',
};

/** Begins the status line if a part of the index could not be loaded. */
export const PART_MISSING = 'Part of the search index could not be loaded. ';

/** `1 claim`, `2 names`. */
export function countOf(kind: string, count: number): string {
  const [one, many] = NAMES[kind] ?? [kind, kind];
  return `${count} ${count === 1 ? one : many}`;
}

/** The plural of a kind, as a heading: `Names`. */
export function nameOfKind(kind: string): string {
  const name = NAMES[kind]?.[1] ?? kind;
  return name.charAt(0).toUpperCase() + name.slice(1);
}

const NAMES: Readonly<Record<string, readonly [one: string, many: string]>> = {
  entity: ['name', 'names'],
  source: ['source', 'sources'],
  claim: ['claim', 'claims'],
  term: ['filter', 'filters'],
};

/** How many characters of a query a sentence repeats at most. */
const MAX_QUOTED = 80;

function forQuery(query: string): string {
  return query === '' ? '' : ` for ${quote(query)}`;
}

/** A query or one of its words, in quotation marks. */
export function quote(query: string): string {
  const quoted = query.length > MAX_QUOTED ? `${query.slice(0, MAX_QUOTED)}…` : query;
  return `“${isolate(quoted)}”`;
}

/** Isolates text in a right-to-left script, which would otherwise reorder what follows it. */
function isolate(text: string): string {
  return RIGHT_TO_LEFT.test(text) ? `\u2068${text}\u2069` : text;
}

const RIGHT_TO_LEFT = /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}]/u;

function withFilters(filters: SearchState['filters'], labelOf: LabelOf): string {
  const parts = filterLabels(filters, labelOf);
  return parts.length === 0 ? '' : `, filtered by ${parts.join(', ')}`;
}

/** The choices of each filter: `Probable or Possible`. */
function filterLabels(filters: SearchState['filters'], labelOf: LabelOf): string[] {
  return Object.entries(filters).map(([facet, values]) => values.map((value) => labelOf(facet, value)).join(' or '));
}

type LabelOf = (facet: string, value: string) => string;

export interface GroupCount {
  readonly kind: string;
  readonly count: number;
}
