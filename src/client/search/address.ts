/** Keeps address and form in step: the address holds the state, the form shows it. */
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
  /** Choices in long facets that the address asks for, until the labels of these are loaded. */
  #waiting: SearchFilters = {};

  constructor(form: SearchForm) {
    this.#form = form;
  }

  get asked(): SearchState {
    const { field, facets } = this.#form;
    const chosen: SearchFilters = { ...this.#waiting, ...facets.chosen };
    // One order, so that one choice has one address.
    const filters = [...facets.known.keys()].filter((facet) => facet in chosen);
    return {
      query: cleanQuery(field.value),
      filters: Object.fromEntries(filters.map((facet) => [facet, chosen[facet] ?? []])),
    };
  }

  /** Puts what the form asks for into the address, and gives it. */
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

  /** Shows what the address asks for in the form; where a reader has used the form already, that counts instead. */
  async read(isFormNewer: boolean, run: (state: SearchState) => void): Promise<void> {
    const { field, facets, labels, signal } = this.#form;
    this.#isTyping = false;
    const state = this.#current;
    const isWaiting = (facet: string): boolean => facets.known.get(facet) === 'any';
    this.#waiting = pick(state.filters, isWaiting);
    const atHand = pick(state.filters, (facet) => !isWaiting(facet));
    if (isFormNewer) {
      // A folded facet has no choices in the page yet, so the reader cannot have changed it.
      facets.choose({ ...pick(atHand, facets.isFolded), ...facets.chosen });
      run(this.write(cleanQuery(field.value) !== state.query));
    } else {
      field.value = state.query;
      facets.choose(atHand);
    }
    // The values of the long facets are known, and have names, once their labels are loaded.
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
