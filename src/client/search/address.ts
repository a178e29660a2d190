/** Keeps the address and the form in step: the address holds the state, the form shows it. */
import type { Facets } from './facets.ts';
import type { FacetLabels } from './labels.ts';
import {
  cleanQuery,
  formatSearchState,
  isEmptyState,
  parseSearchState,
  type SearchFilters,
  type SearchState,
} from './state.ts';

/** The state of the search field and the facets, in the address. */
export class Address {
  readonly #form: SearchForm;
  #isTyping = false;
  /** Choices in long facets that the address asks for, kept here until the labels of those facets are loaded. */
  #waiting: SearchFilters = {};

  constructor(form: SearchForm) {
    this.#form = form;
  }

  get asked(): SearchState {
    const { field, facets } = this.#form;
    const chosen: SearchFilters = { ...this.#waiting, ...facets.chosen };
    // Always in the same order, so that the same choices have the same address.
    const filters = [...facets.known.keys()].filter((facet) => facet in chosen);
    return {
      query: cleanQuery(field.value),
      filters: Object.fromEntries(filters.map((facet) => [facet, chosen[facet] ?? []])),
    };
  }

  /** Writes the state of the form into the address, and returns it. */
  write(isTyped: boolean): SearchState {
    const state = this.asked;
    const address = location.pathname + formatSearchState(state);
    // Typing adds one entry to the history, however many characters it has.
    const isSame = address === location.pathname + location.search;
    const isSameEntry = isSame || (isTyped && (this.#isTyping || isEmptyState(this.#current)));
    history[isSameEntry ? 'replaceState' : 'pushState'](null, '', address);
    this.#isTyping = isTyped;
    return state;
  }

  choose(filters: SearchFilters): void {
    this.#waiting = {};
    this.#form.facets.choose(filters);
  }

  /** Shows in the form what the address asks for, unless the reader has already used the form; then the form counts. */
  async read(isFormNewer: boolean, run: (state: SearchState) => void): Promise<void> {
    const { field, facets, labels, signal } = this.#form;
    this.#isTyping = false;
    const state = this.#current;
    const isWaiting = (facet: string): boolean => facets.known.get(facet) === 'any';
    this.#waiting = pick(state.filters, isWaiting);
    const atHand = pick(state.filters, (facet) => !isWaiting(facet));
    if (isFormNewer) {
      // A folded facet has no choices in the page yet, so the reader cannot have changed it and the address counts.
      facets.choose({ ...pick(atHand, facets.isFolded), ...facets.chosen });
      run(this.write(cleanQuery(field.value) !== state.query));
    } else {
      field.value = state.query;
      facets.choose(atHand);
    }
    // The values of long facets, and their names, are only known once their labels are loaded.
    if (Object.keys(this.#waiting).length > 0) {
      await labels.load();
      if (signal.aborted) return;
      const known = pick(this.#current.filters, (facet) => facet in this.#waiting);
      this.choose({ ...known, ...facets.chosen });
    } else if (isFormNewer) return;
    run(this.asked);
  }

  get #current(): SearchState {
    return parseSearchState(location.search, this.#form.facets.known);
  }
}

function pick(filters: SearchFilters, isPicked: (facet: string) => boolean): SearchFilters {
  return Object.fromEntries(Object.entries(filters).filter(([facet]) => isPicked(facet)));
}

interface SearchForm {
  readonly field: HTMLInputElement;
  readonly facets: Facets;
  readonly labels: FacetLabels;
  readonly signal: AbortSignal;
}
