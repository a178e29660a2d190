/** Goes between the address, the form and the results. The address holds the state; the form shows it. */
import { openNames, type NameFinder, type Suggestion } from './name-finder.ts';
import { watchPress } from './press.ts';
import { openChips } from './search-chips.ts';
import { loadSearchEngine, type SearchEngine } from './search-engine.ts';
import { readFacets } from './search-facets.ts';
import { openLabels } from './search-labels.ts';
import {
  cleanQuery,
  formatSearchState,
  isEmptyState,
  isSearchable,
  parseSearchState,
  type SearchFilters,
  type SearchState,
} from './search-state.ts';
import { find } from './search-template.ts';
import { openSearchView } from './search-view.ts';

/**
 * Starts search within an element, from what the address asks for, or, where a reader has used the form already, from
 * what that says; gives the function that stops it.
 */
export function startSearch(host: HTMLElement, isUsed: boolean): () => void {
  const listeners = new AbortController();
  const { signal } = listeners;
  const form = find(host, 'form', HTMLFormElement);
  const field = find(form, 'input[name=q]', HTMLInputElement);
  const panel = find(form, 'details', HTMLDetailsElement);
  const labels = openLabels(new URL('labels.json', form.action).href);
  const facets = readFacets(form, { host, labels, signal, onOpen: () => countOpened() });
  const whenReleased = watchPress(find(host, '[data-results]', HTMLElement), signal);
  const view = openSearchView(host, facets, whenReleased);
  const chips = openChips(host, facets, { onRemove: (left) => choose(left), signal });
  let engine: Promise<SearchEngine> | undefined;
  let names: Promise<NameFinder> | undefined;
  let turn = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let isTyping = false;
  /** Choices of the address in long facets, which can be made when their labels are loaded. */
  let waiting: SearchFilters = {};

  const load = (): Promise<SearchEngine> => {
    engine ??= loadSearchEngine(host.dataset.index ?? '');
    // The next attempt starts anew.
    engine.catch(() => {
      engine = undefined;
    });
    return engine;
  };

  /** Says how many results each choice gives. Only where that is seen: what they are counted with are large files. */
  const count = async (state: SearchState): Promise<void> => {
    if (!panel.open) return;
    const own = turn;
    const counts = await (await load()).count(state, facets.wanted);
    if (own === turn) facets.count(counts);
  };

  /** The same for a list that was opened. */
  const countOpened = async (): Promise<void> => {
    try {
      await count(asked());
    } catch (error) {
      // As below: the next attempt starts anew.
      engine = undefined;
      throw error;
    }
  };

  /** Has the index at hand, so that the first search need not wait for it. */
  const warm = async (): Promise<void> => {
    try {
      const loaded = await load();
      if (isEmptyState(asked())) facets.count(loaded.totals);
      await count(asked());
    } catch {
      // The search that needs it will say so.
    }
  };

  /** Searches and shows what was found, unless another search has begun in the meantime. */
  const run = async (state: SearchState): Promise<void> => {
    const own = (turn += 1);
    const isCurrent = (): boolean => own === turn;
    showChosen(state.filters);
    if (isEmptyState(state)) {
      await whenReleased();
      if (!isCurrent()) return;
      view.showStart();
      await warm();
      return;
    }
    view.showBusy();
    try {
      const loaded = await load();
      const response = await loaded.search(state);
      if (!isCurrent()) return;
      if (response.total === 0) facets.countNone(response.counts);
      else facets.count(response.counts);
      await view.showResponse({ state, response, engine: loaded, nearest: () => nearest(state.query), isCurrent });
      // The results come first, also to the eye.
      await new Promise(requestAnimationFrame);
      if (isCurrent() && response.total > 0) await count(state);
    } catch {
      // An index that a part of is missing remembers that.
      engine = undefined;
      if (isCurrent()) view.showFailure();
    }
  };

  /** Names that come near, for an empty result; without them it is as good as it was. */
  const nearest = async (query: string): Promise<readonly Suggestion[]> => {
    if (!isSearchable(query)) return [];
    try {
      names ??= openNames(new URL('../names/', form.action).href);
      return await (await names).nearest(query, NEAREST);
    } catch {
      names = undefined;
      return [];
    }
  };

  const showChosen = (filters: SearchFilters): void => {
    const number = Object.values(filters).flat().length;
    find(form, '.search-facets > summary > [data-chosen]', HTMLElement).textContent =
      number === 0 ? '' : ` (${number})`;
    chips.show(filters);
  };

  const asked = (): SearchState => {
    const chosen: SearchFilters = { ...waiting, ...facets.chosen };
    // One order, so that one choice has one address.
    const filters = [...facets.known.keys()].filter((facet) => facet in chosen);
    return {
      query: cleanQuery(field.value),
      filters: Object.fromEntries(filters.map((facet) => [facet, chosen[facet] ?? []])),
    };
  };
  const current = (): SearchState => parseSearchState(location.search, facets.known);

  /** Puts what the form asks for into the address, and searches for it. */
  const go = (typed: boolean): void => {
    clearTimeout(timer);
    const state = asked();
    const address = location.pathname + formatSearchState(state);
    // Typing makes one entry of the history, however many letters it has.
    const isSame = address === location.pathname + location.search;
    const isSameEntry = isSame || (typed && (isTyping || isEmptyState(current())));
    history[isSameEntry ? 'replaceState' : 'pushState'](null, '', address);
    isTyping = typed;
    void run(state);
  };

  const choose = (filters: SearchFilters): void => {
    waiting = {};
    facets.choose(filters);
    go(false);
  };

  /** Shows what the address asks for; a form that was used in the meantime has the last word where it can. */
  const restore = async (isFormNewer: boolean): Promise<void> => {
    // Nothing that is under way is shown any more.
    turn += 1;
    isTyping = false;
    const state = current();
    const isWaiting = (facet: string): boolean => facets.known.get(facet) === 'any';
    waiting = pick(state.filters, isWaiting);
    const atHand = pick(state.filters, (facet) => !isWaiting(facet));
    if (isFormNewer) {
      // What stands in no page before it is opened nobody has changed.
      facets.choose({ ...pick(atHand, facets.isFolded), ...facets.chosen });
      go(cleanQuery(field.value) !== state.query);
    } else {
      field.value = state.query;
      facets.choose(atHand);
    }
    // The values of the long facets are known, and have names, once their labels are loaded.
    if (Object.keys(waiting).length > 0) {
      await labels.load();
      if (signal.aborted) return;
      const known = pick(current().filters, (facet) => facet in waiting);
      waiting = {};
      facets.choose({ ...known, ...facets.chosen });
    } else if (isFormNewer) return;
    await run(asked());
  };

  listen(field, 'input', signal, () => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      go(true);
    }, REST);
  });
  listen(form, 'change', signal, ({ target }) => {
    if (target instanceof HTMLInputElement && /^(checkbox|radio)$/.test(target.type)) go(false);
  });
  listen(form, 'submit', signal, (event) => {
    event.preventDefault();
    go(false);
  });
  listen(host, 'click', signal, ({ target }) => {
    if (!(target instanceof Element && target.closest('[data-clear]'))) return;
    choose({});
    field.focus();
  });
  listen(panel, 'toggle', signal, () => void count(asked()).catch(() => undefined));
  listen(window, 'popstate', signal, () => {
    clearTimeout(timer);
    void restore(false);
  });
  // What was typed or chosen before this was loaded counts as asked for.
  void restore(isUsed || (location.search === '' && !isEmptyState(asked())));

  return () => {
    listeners.abort();
    clearTimeout(timer);
    turn += 1;
  };
}

function pick(filters: SearchFilters, isPicked: (facet: string) => boolean): SearchFilters {
  return Object.fromEntries(Object.entries(filters).filter(([facet]) => isPicked(facet)));
}

/** How long typing has to rest before a search, in milliseconds. */
const REST = 120;

/** How many names an empty result offers. */
const NEAREST = 6;

function listen(target: EventTarget, type: string, signal: AbortSignal, listener: (event: Event) => void): void {
  target.addEventListener(type, listener, { signal });
}
