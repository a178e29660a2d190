/** What the search page shows: where to begin, results, nothing found, or that search is out of order. */
import { reconcile } from './keyed.ts';
import type { Suggestion } from './name-finder.ts';
import type { SearchEngine, SearchResponse } from './search-engine.ts';
import type { Facets } from './search-facets.ts';
import { openGroups } from './search-groups.ts';
import { renderNothing } from './search-nothing.ts';
import type { SearchState } from './search-state.ts';
import { cloneTemplate, find } from './search-template.ts';
import { describeNothing, describeResults } from './search-words.ts';

/** Takes hold of the status line and of the place of the results; what stands there at first is the start. */
export function openSearchView(host: HTMLElement, facets: Facets, whenReleased: () => Promise<void>): SearchView {
  const status = find(host, '[role=status]', HTMLElement);
  const place = find(host, '[data-results]', HTMLElement);
  place.querySelector('[data-unscripted]')?.remove();
  const start = [...place.childNodes];
  const base = host.dataset.base ?? '/';
  const groups = openGroups(host);
  const { labelOf } = facets;

  const show = (sentence: string, content: readonly Node[]): void => {
    status.textContent = sentence;
    reconcile(place, content);
    place.removeAttribute('aria-busy');
  };

  return {
    showStart: () => {
      show('', start);
    },
    showBusy: () => {
      place.setAttribute('aria-busy', 'true');
    },
    showFailure: () => {
      const offline = navigator.onLine ? '' : 'You are offline. ';
      show(`${offline}The search index could not be loaded.`, [cloneTemplate(host, 'failure')]);
    },
    async showResponse({ state, response, engine, nearest, isCurrent }) {
      if (response.total === 0) {
        const names = await nearest();
        await whenReleased();
        if (!isCurrent()) return;
        const sentence = describeNothing(state, labelOf, names[0]?.name);
        show(sentence, [renderNothing(host, { base, names, totals: engine.totals })]);
        return;
      }
      const view = { host, base, labelOf };
      const ordered = response.groups.toSorted((a, b) => ORDER.indexOf(a.kind) - ORDER.indexOf(b.kind));
      const alone = ordered.length === 1;
      const within = (commentary: string): Promise<SearchResponse> =>
        engine.search({ ...state, filters: { ...state.filters, kind: ['claim'], commentary: [commentary] } });
      const isOnly = facets.valuesOf('commentary').length < 2;
      const prepared = await Promise.all(
        ordered.map(({ kind, hits }) => groups.prepare({ kind, hits, alone, isOnly, state, within, view })),
      );
      await whenReleased();
      if (!isCurrent()) return;
      show(
        describeResults(
          state,
          ordered.map(({ kind, hits }) => ({ kind, count: hits.length })),
          labelOf,
        ),
        prepared.map((put) => put()),
      );
    },
  };
}

/** Names first: who types one wants the thing itself, then what is said of it. */
const ORDER: readonly string[] = ['entity', 'source', 'claim'];

export interface SearchView {
  showStart(): void;
  showBusy(): void;
  showFailure(): void;
  /** Shows what was found, unless it has been overtaken while its texts were fetched. */
  showResponse(found: Found): Promise<void>;
}

interface Found {
  readonly state: SearchState;
  readonly response: SearchResponse;
  readonly engine: SearchEngine;
  /** The names that come nearest to the query. */
  readonly nearest: () => Promise<readonly Suggestion[]>;
  readonly isCurrent: () => boolean;
}
