/** Runs searches and shows what they find; of several under way only the last counts. */
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
  /** Grows with each search, so that one that has been overtaken shows nothing. */
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
      // A search by names alone does without the index of words; the next one may need it.
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

  /** Counts what choices would give. Only where that can be seen, since counting takes large files. */
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

  /** Nothing that is under way is shown any more. */
  stop(): void {
    this.#turn += 1;
  }

  #load(): Promise<Search> {
    this.#loading ??= loadSearch(this.#page.site);
    // The next attempt loads it again.
    this.#loading.catch(() => {
      this.#loading = undefined;
    });
    return this.#loading;
  }

  /** Whether this page is of another publication than the index; else only a file of the index is missing. */
  async #isMoved(): Promise<boolean> {
    return this.#load().then(
      () => false,
      (reason: unknown) => reason instanceof MovedError,
    );
  }

  /** Searches and shows what is found; once more with a new index where the site has been published meanwhile. */
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
    // The results are painted first.
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
      // The search that needs the index will report it.
    }
  }
}

/** Names that come near, for an empty result, which can do without them. */
async function findNearest(query: string, { names }: Search): Promise<readonly Suggestion[]> {
  if (!names || !isSearchable(query)) return [];
  return nearest(query, names, NEAREST).catch(() => []);
}

/** How long it has to be quiet before what is not needed yet is loaded, in milliseconds. */
const REST = 1000;

/** How many names an empty result offers. */
const NEAREST = 6;

interface SearchedPage {
  readonly site: URL;
  readonly facets: Facets;
  readonly view: SearchView;
  readonly whenReleased: () => Promise<void>;
  readonly asked: () => SearchState;
  /** Whether the counts can be seen. */
  readonly isPanelOpen: () => boolean;
}
