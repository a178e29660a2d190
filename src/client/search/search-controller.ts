/** Brings the search page to life: form, address, results. */
import type { SearchResponse } from '../../lib/search/engine.ts';
import { watchPress } from '../dom/press.ts';
import { titleState } from '../dom/reconcile.ts';
import { openAddress } from './address.ts';
import { openChips } from './chips.ts';
import { listFound } from './found.ts';
import { readFacets } from './facets.ts';
import { openLabels } from './labels.ts';
import { makeRunner } from './runner.ts';
import { isEmptyState, type SearchFilters, type SearchState } from './state.ts';
import { find } from './template.ts';
import { openSearchView } from './view.ts';
import { describeState } from './words.ts';

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
  const facets = readFacets(form, { host, labels, signal, onOpen: () => runner.count(address.asked()) });
  const whenReleased = watchPress(find(host, '[data-results]', HTMLElement), signal);
  /** All that the last search has found. */
  let found: SearchResponse | undefined;
  const exported = host.querySelector<HTMLElement>('.export');
  const view = openSearchView(host, facets, whenReleased, (response) => {
    found = response;
    // There is nothing to export of nothing.
    exported?.toggleAttribute('hidden', !response?.groups.some(({ hits }) => hits.length > 0));
  });
  const chips = openChips(host, facets, { onRemove: (left) => choose(left), signal });
  const address = openAddress({ field, facets, labels, signal });
  const runner = makeRunner({
    // The form leads to /search/, so that the site is one step above its address.
    site: new URL('..', form.action),
    facets,
    view,
    whenReleased,
    asked: () => address.asked(),
    isPanelOpen: () => panel.open,
  });
  let timer: ReturnType<typeof setTimeout> | undefined;

  const run = (state: SearchState): void => {
    showChosen(form, state.filters);
    chips.show(state.filters);
    titleState(describeState(state, facets.labelOf));
    void runner.run(state);
  };
  const go = (isTyped: boolean): void => {
    clearTimeout(timer);
    run(address.write(isTyped));
  };
  const choose = (filters: SearchFilters): void => {
    address.choose(filters);
    go(false);
  };
  const listen = (target: EventTarget, type: string, listener: (event: Event) => void): void => {
    target.addEventListener(type, listener, { signal });
  };

  listen(field, 'input', () => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      go(true);
    }, REST);
  });
  listen(form, 'change', ({ target }) => {
    if (target instanceof HTMLInputElement && /^(checkbox|radio)$/.test(target.type)) go(false);
  });
  listen(form, 'submit', (event) => {
    event.preventDefault();
    go(false);
  });
  listen(host, 'click', ({ target }) => {
    if (!(target instanceof Element && target.closest('[data-clear]'))) return;
    choose({});
    field.focus();
  });
  listen(panel, 'toggle', () => void runner.count(address.asked()).catch(() => undefined));
  listen(window, 'popstate', () => {
    clearTimeout(timer);
    runner.stop();
    void address.read(false, run);
  });
  // Fetched once it is opened: whoever leaves at once would break off the fetching, which a browser reports as an error.
  exported?.addEventListener(
    'toggle',
    () =>
      void import('../export/export-menu.ts').then(({ addExports }) => {
        addExports(async () => listFound(found));
      }),
    { once: true },
  );
  // What was typed or chosen before this was loaded counts as asked for.
  void address.read(isUsed || (location.search === '' && !isEmptyState(address.asked())), run);

  return () => {
    listeners.abort();
    clearTimeout(timer);
    runner.stop();
  };
}

/** Says beside the folded filters how many are in use. */
function showChosen(form: HTMLFormElement, filters: SearchFilters): void {
  const number = Object.values(filters).flat().length;
  find(form, '.search-facets > summary > [data-chosen]', HTMLElement).textContent = number === 0 ? '' : ` (${number})`;
}

/** How long typing has to rest before a search, in milliseconds. */
const REST = 60;
