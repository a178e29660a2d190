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

/** Reads and writes the state of the search field and the facets. */
export function openAddress({ field, facets, labels, signal }: AddressOptions): Address {
  let isTyping = false;
  /** Choices in long facets that the address asks for, until the labels of these are loaded. */
  let waiting: SearchFilters = {};

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

  const write = (isTyped: boolean): SearchState => {
    const state = asked();
    const address = location.pathname + formatSearchState(state);
    // Typing adds one entry to the history, however many characters it has.
    const isSame = address === location.pathname + location.search;
    const isSameEntry = isSame || (isTyped && (isTyping || isEmptyState(current())));
    history[isSameEntry ? 'replaceState' : 'pushState'](null, '', address);
    isTyping = isTyped;
    return state;
  };

  return {
    asked,
    write,
    choose(filters) {
      waiting = {};
      facets.choose(filters);
    },
    async read(isFormNewer, run) {
      isTyping = false;
      const state = current();
      const isWaiting = (facet: string): boolean => facets.known.get(facet) === 'any';
      waiting = pick(state.filters, isWaiting);
      const atHand = pick(state.filters, (facet) => !isWaiting(facet));
      if (isFormNewer) {
        // A folded facet has no choices in the page yet, so the reader cannot have changed it.
        facets.choose({ ...pick(atHand, facets.isFolded), ...facets.chosen });
        run(write(cleanQuery(field.value) !== state.query));
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
      run(asked());
    },
  };
}

function pick(filters: SearchFilters, isPicked: (facet: string) => boolean): SearchFilters {
  return Object.fromEntries(Object.entries(filters).filter(([facet]) => isPicked(facet)));
}

interface AddressOptions {
  readonly field: HTMLInputElement;
  readonly facets: Facets;
  readonly labels: FacetLabels;
  readonly signal: AbortSignal;
}

export interface Address {
  /** What the form asks for. */
  asked(): SearchState;
  /** Puts what the form asks for into the address, and gives it. */
  write(isTyped: boolean): SearchState;
  /** Chooses exactly these filters. */
  choose(filters: SearchFilters): void;
  /** Shows what the address asks for in the form; where a reader has used the form already, that counts instead. */
  read(isFormNewer: boolean, run: (state: SearchState) => void): Promise<void>;
}
