/** Shows single results, in the templates of the page. */
import { claimContextPath, parsePath, withBase } from '../lib/address/url.ts';
import type { SearchHit, SearchResult } from './search-engine.ts';
import { markTerms, markWords, type MarkedText } from './search-match.ts';
import { claimsOf, formatSearchState } from './search-state.ts';
import { cloneTemplate, fill, link } from './search-template.ts';
import { countOf } from './search-words.ts';

/** Fetches the records of some hits, in their order. */
export function loadHits(hits: readonly SearchHit[]): Promise<SearchResult[]> {
  return Promise.all(hits.map((hit) => hit.load()));
}

/** Makes the item of a result. */
export function renderResult(result: SearchResult, view: ResultView): HTMLElement {
  const { host, base, labelOf } = view;
  const item = cloneTemplate(host, result.filters.kind?.[0] ?? '');
  const { terms } = result;
  const target = parsePath(result.path);

  fill(item, 'title', toNodes(markTerms(result.title, terms)));
  // A record without a text of its own repeats its name.
  fill(item, 'text', result.text === result.title ? [] : toNodes(markWords(result.text, result.matches)));
  fill(item, 'names', toNames(result));
  for (const facet of ['type', 'entity-type', 'voice', 'said']) {
    fill(item, facet, [(result.filters[facet] ?? []).map((value) => labelOf(facet, value)).join(', ')]);
  }
  link(item, 'page', withBase(base, result.path));
  if (target?.kind === 'claim') {
    link(item, 'context', withBase(base, claimContextPath(target.commentary, target.id)));
    item.classList.add(`firm-${result.filters.certainty?.[0] ?? ''}`);
  } else if (target?.kind === 'entity' || target?.kind === 'source') {
    const { claims = 0 } = result;
    fill(item, 'claims', [claims === 0 ? '' : countOf('claim', claims)]);
    link(item, 'claims', formatSearchState({ query: '', filters: claimsOf(target.kind, target.id) }));
  }
  return item;
}

function toNodes(pieces: readonly MarkedText[]): (string | Node)[] {
  return pieces.map(({ text, marked }) => (marked ? create('mark', text) : text));
}

/** Other names, those that were asked for first; each may be in a language and a script of its own. */
function toNames({ names, langs, terms }: SearchResult): (string | Node)[] {
  const marked = names.map((name) => ({ name, pieces: markTerms(name, terms) }));
  const isAskedFor = ({ pieces }: { pieces: MarkedText[] }): boolean => pieces.some((piece) => piece.marked);
  const ordered = [...marked.filter(isAskedFor), ...marked.filter((entry) => !isAskedFor(entry))];
  return ordered.slice(0, MAX_NAMES).flatMap(({ name, pieces }, index) => {
    const element = create('bdi', ...toNodes(pieces));
    const lang = langs[name];
    if (lang !== undefined) {
      element.lang = lang;
      element.dir = 'auto';
    }
    return index === 0 ? [element] : [', ', element];
  });
}

const MAX_NAMES = 8;

function create(name: string, ...content: readonly (string | Node)[]): HTMLElement {
  const element = document.createElement(name);
  element.append(...content);
  return element;
}

/** What showing a result needs of the page. */
export interface ResultView {
  /** Holds the templates. */
  readonly host: ParentNode;
  readonly base: string;
  readonly labelOf: (facet: string, value: string) => string;
}
