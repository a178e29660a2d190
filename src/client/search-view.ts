/** What the search page shows: where to begin, results, nothing found, or that search is out of order. */
import type { FacetCounts, SearchResponse } from './search-engine.ts';
import type { Facets } from './search-facets.ts';
import { renderGroup } from './search-groups.ts';
import { cloneTemplate, fill } from './search-results.ts';
import type { SearchFilters, SearchState } from './search-state.ts';
import { countOf, describeNothing, describeResults } from './search-words.ts';

/** Takes hold of the status line and of the place of the results; what stands there at first is the start. */
export function openSearchView(host: HTMLElement, facets: Facets): SearchView {
  const status = findPart(host, '[role=status]');
  const place = findPart(host, '[data-results]');
  place.querySelector('[data-unscripted]')?.remove();
  const start = [...place.childNodes];
  const { labelOf } = facets;

  const show = (sentence: string, content: readonly Node[]): void => {
    status.textContent = sentence;
    place.replaceChildren(...content);
    place.removeAttribute('aria-busy');
  };

  return {
    showChosen(filters) {
      const number = Object.values(filters).flat().length;
      findPart(host, 'summary [data-chosen]').textContent = number === 0 ? '' : ` (${number})`;
      for (const button of host.querySelectorAll<HTMLElement>('[data-clear]')) button.hidden = number === 0;
    },
    showStart: () => {
      show('', start);
    },
    showBusy: () => {
      place.setAttribute('aria-busy', 'true');
    },
    showFailure: () => {
      show('The search index could not be loaded.', [cloneTemplate(host, 'failure')]);
    },
    async showResponse(state, { total, groups }, totals, isCurrent) {
      if (total === 0) {
        const nothing = cloneTemplate(host, 'nothing');
        fill(nothing, 'scope', [describeScope(totals)]);
        show(describeNothing(state, labelOf), [nothing]);
        this.showChosen(state.filters);
        return;
      }
      const view = { host, base: host.dataset.base ?? '/', query: state.query, labelOf, totals };
      const ordered = groups.toSorted((a, b) => ORDER.indexOf(a.kind) - ORDER.indexOf(b.kind));
      const rendered = await Promise.all(
        ordered.map(({ kind, hits }) => renderGroup(kind, hits, groups.length === 1, view)),
      );
      if (!isCurrent()) return;
      show(
        describeResults(
          state,
          ordered.map(({ kind, hits }) => ({ kind, count: hits.length })),
          labelOf,
        ),
        rendered,
      );
    },
  };
}

/** Names first: who types one wants the thing itself, then what is said of it. */
const ORDER: readonly string[] = ['entity', 'source', 'claim'];

function describeScope(totals: FacetCounts): string {
  return ORDER.map((kind) => countOf(kind, totals.kind?.[kind] ?? 0)).join(', ');
}

/** The page’s markup is ours: if a part is missing, that is a mistake of ours. */
function findPart(host: ParentNode, selector: string): Element {
  const part = host.querySelector(selector);
  if (!part) throw new Error(`The search page has no ${selector}.`);
  return part;
}

export interface SearchView {
  /** How many filters narrow the search; without any there is none to clear. */
  showChosen(filters: SearchFilters): void;
  showStart(): void;
  showBusy(): void;
  showFailure(): void;
  /** Shows results, unless `isCurrent` says that they have been overtaken while their texts were fetched. */
  showResponse(
    state: SearchState,
    response: SearchResponse,
    totals: FacetCounts,
    isCurrent: () => boolean,
  ): Promise<void>;
}
