/** Shows search results. Every piece of text enters the page as text, never as markup. */
import { claimContextPath, parsePath, withBase } from '../lib/address/url.ts';
import type { FacetCounts, SearchHit, SearchResult } from './search-engine.ts';
import { markTerms, markWords, termsOf, type MarkedText } from './search-match.ts';
import { formatSearchState } from './search-state.ts';
import { countOf } from './search-words.ts';

/** Makes the items of some hits, in order, from the templates of the page. */
export async function renderHits(hits: readonly SearchHit[], view: ResultView): Promise<HTMLElement[]> {
  const results = await Promise.all(hits.map((hit) => hit.load()));
  return results.map((result) => renderResult(result, view));
}

function renderResult(result: SearchResult, view: ResultView): HTMLElement {
  const { host, base, query, labelOf, totals } = view;
  const item = cloneTemplate(host, result.filters.kind?.[0] ?? '');
  const terms = termsOf(query);
  const target = parsePath(result.path);

  fill(item, 'title', toNodes(markTerms(result.title, terms)));
  // A record without a text of its own repeats its name.
  fill(item, 'text', result.text === result.title ? [] : toNodes(markWords(result.text, result.matches)));
  fill(item, 'names', toNames(result.names, terms));
  for (const facet of ['type', 'voice', 'said']) {
    fill(item, facet, [(result.filters[facet] ?? []).map((value) => labelOf(facet, value)).join(', ')]);
  }
  link(item, 'page', withBase(base, result.path));
  if (target?.kind === 'claim') {
    link(item, 'context', withBase(base, claimContextPath(target.commentary, target.id)));
    item.classList.add(`firm-${result.filters.certainty?.[0] ?? ''}`);
  } else if (target?.kind === 'entity' || target?.kind === 'source') {
    const claims = totals[target.kind]?.[target.id] ?? 0;
    fill(item, 'claims', [claims === 0 ? '' : countOf('claim', claims)]);
    link(item, 'claims', formatSearchState({ query: '', filters: { kind: ['claim'], [target.kind]: [target.id] } }));
  }
  return item;
}

/** A copy of the first element of a template. */
export function cloneTemplate(host: ParentNode, name: string): HTMLElement {
  const template = host.querySelector<HTMLTemplateElement>(`template[data-template="${CSS.escape(name)}"]`);
  const element = template?.content.firstElementChild?.cloneNode(true);
  if (!(element instanceof HTMLElement)) throw new Error(`The search page has no template “${name}”.`);
  return element;
}

/** Puts text and elements in a slot. An empty slot goes, with the words around it that are marked as its own. */
export function fill(item: HTMLElement, slot: string, content: readonly (string | Node)[]): void {
  const place = item.querySelector(`[data-slot="${slot}"]`);
  if (content.every((piece) => piece === '')) (place?.closest('[data-optional]') ?? place)?.remove();
  else place?.replaceChildren(...content);
}

function link(item: HTMLElement, name: string, url: string): void {
  const anchor = item.querySelector<HTMLAnchorElement>(`a[data-link="${name}"]`);
  if (anchor) anchor.href = url;
}

function toNodes(pieces: readonly MarkedText[]): (string | Node)[] {
  return pieces.map(({ text, marked }) => (marked ? create('mark', text) : text));
}

/** Other names, those that were asked for first; each may be in a script of its own. */
function toNames(names: readonly string[], terms: readonly string[]): (string | Node)[] {
  const marked = names.map((name) => ({ name, pieces: markTerms(name, terms) }));
  const isAskedFor = ({ pieces }: { pieces: MarkedText[] }): boolean => pieces.some((piece) => piece.marked);
  const ordered = [...marked.filter(isAskedFor), ...marked.filter((entry) => !isAskedFor(entry))];
  return ordered.slice(0, MAX_NAMES).flatMap(({ name, pieces }, index) => {
    const element = create('bdi', ...toNodes(pieces));
    // Which language the script stands for the index does not say; that it is not English a reader aloud must know.
    if (/\p{Script=Arabic}/u.test(name)) element.lang = 'und-Arab';
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
  readonly query: string;
  readonly labelOf: (facet: string, value: string) => string;
  /** How many claims involve an entity, or rest on a source. */
  readonly totals: FacetCounts;
}
