/** Connects the parts of the search page: form, address, results. */
import type { SearchResponse } from '../../lib/search/engine.ts';
import type { Shown } from '../export/shown.ts';
import { find, titleState } from '../dom/nodes.ts';
import { watchPress } from '../dom/press.ts';
import { Address } from './address.ts';
import { openChips, type Chips } from './chips.ts';
import { Facets } from './facets.ts';
import { openLabels } from './labels.ts';
import { Runner } from './runner.ts';
import { isEmptyState, type SearchFilters, type SearchState } from './state.ts';
import { SearchView } from './view.ts';
import { describeState } from './words.ts';

/**
 * Starts search within an element, with what the address asks for, or with the form if a reader has already used it.
 * Returns the function that stops it.
 */
export function startSearch(host: HTMLElement, isUsed: boolean): () => void {
  const controller = new SearchController(host);
  controller.start(isUsed);
  return () => controller.stop();
}

class SearchController {
  readonly #host: HTMLElement;
  readonly #form: HTMLFormElement;
  readonly #field: HTMLInputElement;
  readonly #panel: HTMLDetailsElement;
  readonly #facets: Facets;
  readonly #address: Address;
  readonly #chips: Chips;
  readonly #runner: Runner;
  readonly #listeners = new AbortController();
  #timer: ReturnType<typeof setTimeout> | undefined;
  /** What the last search found. */
  #found: SearchResponse | undefined;

  constructor(host: HTMLElement) {
    const { signal } = this.#listeners;
    const form = find(host, 'form', HTMLFormElement);
    const panel = find(form, 'details', HTMLDetailsElement);
    this.#host = host;
    this.#form = form;
    this.#panel = panel;
    this.#field = find(form, 'input[name=q]', HTMLInputElement);
    const labels = openLabels(new URL('labels.json', form.action).href);
    const onOpen = (): Promise<void> => this.#runner.count(this.#address.asked);
    this.#facets = new Facets(form, { host, labels, signal, onOpen });
    const whenReleased = watchPress(find(host, '[data-results]', HTMLElement), signal);
    const onFound = (response: SearchResponse | undefined): void => {
      this.#found = response;
      const isNothing = !response?.groups.some(({ hits }) => hits.length > 0);
      host.querySelector('.export')?.toggleAttribute('hidden', isNothing);
    };
    const view = new SearchView({ host, facets: this.#facets, whenReleased, onFound });
    this.#chips = openChips(host, this.#facets, { onRemove: (left) => this.#choose(left), signal });
    this.#address = new Address({ field: this.#field, facets: this.#facets, labels, signal });
    this.#runner = new Runner({
      // The form submits to /search/, so the site is one folder above.
      site: new URL('..', form.action),
      facets: this.#facets,
      view,
      whenReleased,
      asked: () => this.#address.asked,
      isPanelOpen: () => panel.open,
    });
  }

  start(isUsed: boolean): void {
    this.#listen();
    // What was typed or chosen before this script was loaded counts as asked for.
    const isFormNewer = isUsed || (location.search === '' && !isEmptyState(this.#address.asked));
    void this.#address.read(isFormNewer, this.#run);
  }

  stop(): void {
    this.#listeners.abort();
    clearTimeout(this.#timer);
    this.#runner.stop();
  }

  readonly #run = (state: SearchState): void => {
    const number = Object.values(state.filters).flat().length;
    const label = find(this.#form, '.search-facets > summary > [data-chosen]', HTMLElement);
    label.textContent = number === 0 ? '' : ` (${number})`;
    this.#chips.show(state.filters);
    titleState(describeState(state, this.#facets.labelOf));
    void this.#runner.run(state);
  };

  /** Searches for what the form asks for. */
  #go(isTyped: boolean): void {
    clearTimeout(this.#timer);
    this.#run(this.#address.write(isTyped));
  }

  #choose(filters: SearchFilters): void {
    this.#address.choose(filters);
    this.#go(false);
  }

  #listen(): void {
    const listen = (target: EventTarget | null, type: string, listener: (event: Event) => void): void =>
      target?.addEventListener(type, listener, { signal: this.#listeners.signal });
    listen(this.#field, 'input', () => {
      clearTimeout(this.#timer);
      this.#timer = setTimeout(() => this.#go(true), REST);
    });
    listen(this.#form, 'change', ({ target }) => {
      if (target instanceof HTMLInputElement && /^(checkbox|radio)$/.test(target.type)) this.#go(false);
    });
    listen(this.#form, 'submit', (event) => {
      event.preventDefault();
      this.#go(false);
    });
    listen(this.#host, 'click', ({ target }) => {
      if (!(target instanceof Element && target.closest('[data-clear]'))) return;
      this.#choose({});
      this.#field.focus();
    });
    listen(this.#panel, 'toggle', () => void this.#runner.count(this.#address.asked).catch(() => undefined));
    listen(window, 'popstate', () => {
      clearTimeout(this.#timer);
      this.#runner.stop();
      void this.#address.read(false, this.#run);
    });
    // Loaded only when it is opened, because browsers report an error if a page is left during a fetch.
    const addExports = async (): Promise<void> =>
      (await import('../export/export-menu.ts')).addExports(async () => listFound(this.#found));
    this.#host.querySelector('.export')?.addEventListener('toggle', () => void addExports(), { once: true });
  }
}

/** What a search has found, in the order shown, as a list that can be exported. */
async function listFound(response: SearchResponse | undefined): Promise<Shown[]> {
  const hits = response?.groups.flatMap((group) => group.hits) ?? [];
  const records = await Promise.all(hits.map((hit) => hit.load()));
  return records.map(({ kind, url }) => ({ kind, path: url }));
}

/** How many milliseconds after the last typed character a search starts. */
const REST = 60;
