/** Runs searches and shows what they find. If several are running, only the last counts. */
import { MovedError, type SearchResponse } from '../../lib/search/engine.ts';
import { nearest, type Suggestion } from '../../lib/search/suggest.ts';
import type { Facets } from './facets.ts';
import { loadSearch, type Search } from './load.ts';
import { isEmptyState, isSearchable, type SearchState } from './state.ts';
import type { SearchView } from './view.ts';

/** The searches of a page. */
export class Runner {
  readonly #page: SearchedPage;
  #loading: Promise<Search> | undefined;
  /** Counts the searches, so that one shows nothing after a later one has begun. */
  #turn = 0;

  constructor(page: SearchedPage) {
    this.#page = page;
  }

  /** Searches and shows what was found, unless another search has begun in the meantime. */
  async run(state: SearchState): Promise<void> {
    const own = (this.#turn += 1);
    const isCurrent = (): boolean => own === this.#turn;
    const { view, whenReleased } = this.#page;
    if (isEmptyState(state)) {
      await whenReleased();
      if (!isCurrent()) return;
      view.showStart();
      await this.#prepare();
      return;
    }
    view.showBusy();
    try {
      const search = await this.#show(state, isCurrent);
      // A search for a name alone needs no index of words, but the next search may.
      setTimeout(() => {
        if (isCurrent()) search.warm().catch(() => undefined);
      }, REST);
    } catch (error) {
      this.#loading = undefined;
      if (!isCurrent()) return;
      if (error instanceof MovedError && (await this.#isMoved())) view.showMoved();
      else view.showFailure();
    }
  }

  /** Counts the results of each choice, but only if the counts are visible, because counting needs large files. */
  async count(state: SearchState): Promise<void> {
    const { facets, isPanelOpen } = this.#page;
    if (!isPanelOpen()) return;
    const own = this.#turn;
    const { engine } = await this.#load();
    const isEverything = isEmptyState(state);
    const wanted = facets.wanted.filter((facet) => !(isEverything && facet in engine.totals));
    const counts = await engine.count(state, wanted);
    if (own === this.#turn) facets.count({ ...counts, ...(isEverything && engine.totals) });
  }

  /** Makes sure that running searches show nothing. */
  stop(): void {
    this.#turn += 1;
  }

  #load(): Promise<Search> {
    this.#loading ??= loadSearch(this.#page.site);
    // After a failure, the next attempt loads it again.
    this.#loading.catch(() => {
      this.#loading = undefined;
    });
    return this.#loading;
  }

  /** Whether the index is of another build than this page; otherwise only a file of the index is missing. */
  async #isMoved(): Promise<boolean> {
    return this.#load().then(
      () => false,
      (reason: unknown) => reason instanceof MovedError,
    );
  }

  /** Searches and shows what is found. If the site has been published meanwhile, tries once more with the new index. */
  async #show(state: SearchState, isCurrent: () => boolean, isRetry = false): Promise<Search> {
    try {
      const search = await this.#load();
      const { engine } = search;
      const response = await engine.search(state);
      const isWhole = response.missing.length === 0;
      if (!isWhole) this.#loading = undefined;
      if (!isWhole && !isRetry && !(await search.isCurrent())) return await this.#show(state, isCurrent, true);
      if (!isCurrent()) return search;
      const near = (): Promise<readonly Suggestion[]> => findNearest(state.query, search);
      await this.#page.view.showResponse({ state, response, engine, nearest: near, isCurrent });
      await this.#showCounts(state, response, search, isCurrent);
      return search;
    } catch (error) {
      this.#loading = undefined;
      if (isRetry || !(error instanceof MovedError)) throw error;
      return this.#show(state, isCurrent, true);
    }
  }

  async #showCounts(
    state: SearchState,
    { total }: SearchResponse,
    { engine }: Search,
    isCurrent: () => boolean,
  ): Promise<void> {
    // Lets the browser paint the results first.
    await new Promise(requestAnimationFrame);
    if (!isCurrent()) return;
    if (total > 0) await this.count(state).catch(() => undefined);
    else {
      const counts = await engine.count(state, ['kind', ...Object.keys(state.filters)]).catch(() => ({}));
      this.#page.facets.countNone(counts);
    }
  }

  /** Loads the index before the first search, and shows what there is to choose from. */
  async #prepare(): Promise<void> {
    const { asked, facets } = this.#page;
    try {
      const { engine } = await this.#load();
      if (isEmptyState(asked())) facets.count(engine.totals);
      await this.count(asked());
    } catch {
      // The failure is reported when a search needs the index.
    }
  }
}

/** The most similar names, for an empty result; none if they cannot be loaded. */
async function findNearest(query: string, { names }: Search): Promise<readonly Suggestion[]> {
  if (!names || !isSearchable(query)) return [];
  return nearest(query, names, NEAREST).catch(() => []);
}

/** How many milliseconds after a search the index of words is loaded, if no other search has begun. */
const REST = 1000;

/** How many names an empty result offers. */
const NEAREST = 6;

interface SearchedPage {
  readonly site: URL;
  readonly facets: Facets;
  readonly view: SearchView;
  readonly whenReleased: () => Promise<void>;
  readonly asked: () => SearchState;
  /** Whether the counts are visible. */
  readonly isPanelOpen: () => boolean;
}
