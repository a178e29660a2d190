/**
 * The facets of the search form: native controls named after their facet. Those of closed lists are in the page, those
 * that grow with the content are filled in; the rest of the page need not know which is which.
 */
import type { FacetCounts } from '../../lib/search/engine.ts';
import { readFacetBoxes } from './facet-boxes.ts';
import { FacetList } from './facet-list.ts';
import type { FacetLabels } from './labels.ts';
import type { KnownFacets, SearchFilters } from './state.ts';

/** Reads the facets of a form. */
export function readFacets(form: HTMLFormElement, options: FacetsOptions): Facets {
  const facets = [...form.querySelectorAll<HTMLElement>('[data-facet]')].map((element) =>
    element instanceof HTMLDetailsElement
      ? new FacetList(element, { ...options, onOpen: () => options.onOpen(element.dataset.facet ?? '') })
      : readFacetBoxes(element),
  );
  const byName = new Map(facets.map((facet) => [facet.name, facet]));
  const panel = form.querySelector('details');

  return {
    get known() {
      return new Map(facets.map(({ name, values }) => [name, values ?? ('any' as const)]));
    },
    valuesOf: (name) => [...(byName.get(name)?.values ?? [])],
    titleOf: (name) => byName.get(name)?.title ?? name,
    labelOf: (name, value) => byName.get(name)?.labelOf(value) ?? value,
    get chosen() {
      const inUse = facets.filter(({ chosen }) => chosen.length > 0);
      return Object.fromEntries(inUse.map(({ name, chosen }) => [name, chosen]));
    },
    choose(filters) {
      for (const facet of facets) facet.choose(filters[facet.name] ?? []);
    },
    isFolded: (name) => byName.get(name)?.element instanceof HTMLDetailsElement,
    get wanted() {
      return facets.filter(({ isWanted }) => isWanted).map(({ name }) => name);
    },
    count(counts) {
      for (const facet of facets) facet.count(counts[facet.name]);
      if (panel) panel.hidden = false;
    },
    countNone(counts) {
      for (const facet of facets) facet.count(counts[facet.name] ?? {});
      // A panel without choices cannot be opened either.
      if (panel) panel.hidden = facets.every(({ element }) => element.hidden || !panel.contains(element));
    },
  };
}

export interface Facets {
  /** What there is to choose from. */
  readonly known: KnownFacets;
  /** The values of a facet that are known. */
  readonly valuesOf: (facet: string) => readonly string[];
  readonly titleOf: (facet: string) => string;
  readonly labelOf: (facet: string, value: string) => string;
  /** What is chosen. */
  readonly chosen: SearchFilters;
  /** Chooses exactly this. */
  choose(filters: SearchFilters): void;
  /** Whether the choices of a facet are added to the page only when it is opened. */
  readonly isFolded: (facet: string) => boolean;
  /** The facets whose counts can be seen. */
  readonly wanted: readonly string[];
  /** Shows how many results each choice of some facets gives; nothing new is known of the others. */
  count(counts: FacetCounts): void;
  /** Shows that there are no results to choose from; `counts` has what other choices in a facet would give. */
  countNone(counts: FacetCounts): void;
}

interface FacetsOptions {
  /** Holds the templates. */
  readonly host: ParentNode;
  readonly labels: FacetLabels;
  readonly signal: AbortSignal;
  /** Called when a long facet is opened; resolves when its counts have been given. */
  readonly onOpen: (facet: string) => Promise<void>;
}
