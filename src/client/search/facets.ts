/**
 * The facets of the search form: native controls named after their facet. Those of closed lists stand in the page,
 * those that grow with the content are filled in; to the rest of the page they are alike.
 */
import type { FacetCounts } from '../../lib/search/engine.ts';
import { readFacetBoxes } from './facet-boxes.ts';
import { readFacetList } from './facet-list.ts';
import type { FacetLabels } from './labels.ts';
import type { KnownFacets, SearchFilters } from './state.ts';

/** Reads the facets of a form. */
export function readFacets(form: HTMLFormElement, options: FacetsOptions): Facets {
  const { labels, signal, onOpen } = options;
  const facets = [...form.querySelectorAll<HTMLElement>('[data-facet]')].map((element) =>
    element instanceof HTMLDetailsElement
      ? readFacetList(element, options.host, { labels, signal, onOpen: () => onOpen(element.dataset.facet ?? '') })
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
      return Object.fromEntries(
        facets.filter(({ chosen }) => chosen.length > 0).map(({ name, chosen }) => [name, chosen]),
      );
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
      // Where there is nothing to choose from, there is nothing to open either.
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
  /** Whether the choices of a facet are in the page only once it is opened. */
  readonly isFolded: (facet: string) => boolean;
  /** The facets whose counts are seen. */
  readonly wanted: readonly string[];
  /** Shows how many results each choice of some facets gives; of the others nothing new is known. */
  count(counts: FacetCounts): void;
  /** Shows that there are no results to choose from; `counts` has what other choices in a facet would give. */
  countNone(counts: FacetCounts): void;
}

/** One facet of the form. */
export interface Facet {
  readonly element: HTMLElement;
  /** As in the index and the address. */
  readonly name: string;
  /** As in `Certainty: Possible`. */
  readonly title: string;
  /** Its values; undefined while they are not known. */
  readonly values: ReadonlySet<string> | undefined;
  readonly labelOf: (value: string) => string;
  readonly chosen: readonly string[];
  choose(values: readonly string[]): void;
  /** Whether its counts are to be seen. */
  readonly isWanted: boolean;
  /** Shows how many results each value gives; undefined where there are some and nobody knows how many. */
  count(counts: Readonly<Record<string, number>> | undefined): void;
}

interface FacetsOptions {
  /** Holds the templates. */
  readonly host: ParentNode;
  readonly labels: FacetLabels;
  readonly signal: AbortSignal;
  /** Called when a long facet is opened; resolves when its counts have been given. */
  readonly onOpen: (facet: string) => Promise<void>;
}
