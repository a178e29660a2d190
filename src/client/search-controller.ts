/** Goes between the address, the form and the results. The address holds the state; the form shows it. */
import { loadSearchEngine, type SearchEngine } from './search-engine.ts';
import { readFacets } from './search-facets.ts';
import { cleanQuery, formatSearchState, parseSearchState, type SearchState } from './search-state.ts';
import { openSearchView } from './search-view.ts';

/** Starts search within an element; gives the function that stops it. */
export function startSearch(host: HTMLElement): () => void {
  const form = find(host, 'form', HTMLFormElement);
  const field = find(host, 'input[type=search]', HTMLInputElement);
  const facets = readFacets(form);
  const view = openSearchView(host, facets);
  const listeners = new AbortController();
  let engine: Promise<SearchEngine> | undefined;
  let turn = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let isTyping = false;

  const load = (): Promise<SearchEngine> => {
    engine ??= loadSearchEngine(host.dataset.index ?? '');
    // The next attempt starts anew.
    engine.catch(() => {
      engine = undefined;
    });
    return engine;
  };

  /** Has the index at hand, and says how much of everything there is. */
  const warm = async (): Promise<void> => {
    const loaded = await load().catch(() => undefined);
    if (loaded && isEmpty(asked())) facets.count(loaded.totals);
  };

  /** Searches and shows what was found, unless another search has begun in the meantime. */
  const run = async (state: SearchState): Promise<void> => {
    const own = (turn += 1);
    const isCurrent = (): boolean => own === turn;
    view.showChosen(state.filters);
    if (isEmpty(state)) {
      view.showStart();
      if (engine) await warm();
      return;
    }
    view.showBusy();
    try {
      const loaded = await load();
      const response = await loaded.search(state);
      if (!isCurrent()) return;
      facets.count(response.counts);
      await view.showResponse(state, response, loaded.totals, isCurrent);
    } catch {
      if (isCurrent()) view.showFailure();
    }
  };

  const asked = (): SearchState => ({ query: cleanQuery(field.value), filters: facets.chosen });

  /** Puts what the form asks for into the address, and searches for it. */
  const go = (typed: boolean): void => {
    clearTimeout(timer);
    const state = asked();
    const address = location.pathname + formatSearchState(state);
    // Typing makes one entry of the history, however many letters it has.
    const isSameEntry = address === location.pathname + location.search || (typed && (isTyping || isEmpty(current())));
    history[isSameEntry ? 'replaceState' : 'pushState'](null, '', address);
    isTyping = typed;
    void run(state);
  };

  const current = (): SearchState => parseSearchState(location.search, facets.known);

  /** Shows what the address asks for. */
  const restore = (): void => {
    const state = current();
    field.value = state.query;
    facets.choose(state.filters);
    isTyping = false;
    void run(state);
  };

  // Beside the results there is room for the filters; above them they would push these out of sight.
  find(form, 'details', HTMLDetailsElement).open = matchMedia(WIDE).matches;
  for (const control of form.querySelectorAll(':disabled')) control.removeAttribute('disabled');
  const { signal } = listeners;
  field.addEventListener(
    'input',
    () => {
      clearTimeout(timer);
      timer = setTimeout(() => {
        go(true);
      }, REST);
    },
    { signal },
  );
  form.addEventListener(
    'change',
    ({ target }) => {
      if (target instanceof Element && target.closest('[data-facet]')) go(false);
    },
    { signal },
  );
  form.addEventListener(
    'submit',
    (event) => {
      event.preventDefault();
      go(false);
    },
    { signal },
  );
  host.addEventListener(
    'click',
    ({ target }) => {
      if (!(target instanceof Element && target.closest('[data-clear]'))) return;
      facets.choose({});
      field.focus();
      go(false);
    },
    { signal },
  );
  host.addEventListener(
    'focusin',
    () => {
      void warm();
    },
    { signal, once: true },
  );
  window.addEventListener('popstate', restore, { signal });
  restore();

  return () => {
    listeners.abort();
    clearTimeout(timer);
    turn += 1;
  };
}

/** How long typing has to rest before a search, in milliseconds. */
const REST = 120;

/** From here on the filters stand beside the results; as in search.css. */
const WIDE = '(min-width: 66rem)';

function isEmpty({ query, filters }: SearchState): boolean {
  return query === '' && Object.keys(filters).length === 0;
}

/** The first element of a kind; the markup of the page is ours, so its absence is a mistake of ours. */
function find<T extends Element>(host: ParentNode, selector: string, type: new () => T): T {
  const element = host.querySelector(selector);
  if (!(element instanceof type)) throw new Error(`The search page has no ${selector}.`);
  return element;
}
