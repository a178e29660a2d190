/**
 * The facets of the search form: native controls named after their facet. The choices of a facet with fixed values are in the
 * page, those of a facet that grows with the content are filled in; the other code need not know which is which.
 */
import type { FacetCounts } from '../../lib/search/engine.ts';
import { type Facet, readFacetBoxes } from './facet-boxes.ts';
import { FacetList } from './facet-list.ts';
import type { FacetLabels } from './labels.ts';
import type { KnownFacets, SearchFilters } from './state.ts';

/** The facets of a form. */
export class Facets {
  readonly #facets: ReadonlyMap<string, Facet>;
  readonly #panel: HTMLDetailsElement | null;

  constructor(form: HTMLFormElement, options: FacetsOptions) {
    const facets = [...form.querySelectorAll<HTMLElement>('[data-facet]')].map((element) =>
      element instanceof HTMLDetailsElement
        ? new FacetList(element, { ...options, onOpen: () => options.onOpen(element.dataset.facet ?? '') })
        : readFacetBoxes(element),
    );
    this.#facets = new Map(facets.map((facet) => [facet.name, facet]));
    this.#panel = form.querySelector('details');
  }

  /** The facets, with the values that can be chosen. */
  get known(): KnownFacets {
    return new Map([...this.#facets].map(([name, { values }]) => [name, values ?? ('any' as const)]));
  }

  valuesOf(name: string): readonly string[] {
    return [...(this.#facets.get(name)?.values ?? [])];
  }

  titleOf(name: string): string {
    return this.#facets.get(name)?.title ?? name;
  }

  labelOf = (name: string, value: string): string => this.#facets.get(name)?.labelOf(value) ?? value;

  get chosen(): SearchFilters {
    const inUse = [...this.#facets.values()].filter(({ chosen }) => chosen.length > 0);
    return Object.fromEntries(inUse.map(({ name, chosen }) => [name, chosen]));
  }

  choose(filters: SearchFilters): void {
    for (const facet of this.#facets.values()) facet.choose(filters[facet.name] ?? []);
  }

  /** Whether the choices of a facet are added to the page only when it is opened. */
  isFolded = (name: string): boolean => this.#facets.get(name)?.element instanceof HTMLDetailsElement;

  /** The facets whose counts are visible. */
  get wanted(): readonly string[] {
    return [...this.#facets.values()].filter(({ isWanted }) => isWanted).map(({ name }) => name);
  }

  /** Shows how many results each choice has, for the facets in `counts`. */
  count(counts: FacetCounts): void {
    for (const facet of this.#facets.values()) facet.count(counts[facet.name]);
    if (this.#panel) this.#panel.hidden = false;
  }

  /** Called if there are no results; `counts` has the results that other choices of a facet in use would have. */
  countNone(counts: FacetCounts): void {
    const facets = [...this.#facets.values()];
    for (const facet of facets) facet.count(counts[facet.name] ?? {});
    const panel = this.#panel;
    // A panel in which every facet is hidden is hidden too.
    if (panel) panel.hidden = facets.every(({ element }) => element.hidden || !panel.contains(element));
  }
}

interface FacetsOptions {
  /** Holds the templates. */
  readonly host: ParentNode;
  readonly labels: FacetLabels;
  readonly signal: AbortSignal;
  /** Called when a long facet is opened; resolves when its counts have been given. */
  readonly onOpen: (facet: string) => Promise<void>;
}
