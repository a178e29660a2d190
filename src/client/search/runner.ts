/** Runs searches and shows what they find; of several under way only the last counts. */
import { MovedError, type SearchResponse } from '../../lib/search/engine.ts';
import { nearest, type Suggestion } from '../../lib/search/suggest.ts';
import type { Facets } from './facets.ts';
import { loadSearch, type Search } from './load.ts';
import { isEmptyState, isSearchable, type SearchState } from './state.ts';
import type { SearchView } from './view.ts';

/** Makes the runner of a page; `asked` tells what the form asks for, `isPanelOpen` whether counts are seen. */
export function makeRunner({ site, facets, view, whenReleased, asked, isPanelOpen }: RunnerOptions): Runner {
  let loading: Promise<Search> | undefined;
  let turn = 0;

  const load = (): Promise<Search> => {
    loading ??= loadSearch(site);
    // The next attempt starts anew.
    loading.catch(() => {
      loading = undefined;
    });
    return loading;
  };

  /**
   * Searches and shows what is found. A part that is missing, or is of another publication, may mean that the site has been
   * published anew: then its new index is loaded, once.
   */
  const show = async (state: SearchState, isCurrent: () => boolean, isAgain = false): Promise<Search> => {
    const search = await load();
    try {
      const response = await search.engine.search(state);
      const isWhole = response.missing.length === 0;
      if (!isWhole) loading = undefined;
      if (!isWhole && !isAgain && !(await search.isCurrent())) return await show(state, isCurrent, true);
      if (!isCurrent()) return search;
      const { engine } = search;
      await view.showResponse({ state, response, engine, nearest: () => near(state.query, search), isCurrent });
      await showCounts(state, response, search, isCurrent);
      return search;
    } catch (error) {
      loading = undefined;
      if (isAgain || !(error instanceof MovedError)) throw error;
      return show(state, isCurrent, true);
    }
  };

  const showCounts = async (
    state: SearchState,
    { total }: SearchResponse,
    { engine }: Search,
    isCurrent: () => boolean,
  ): Promise<void> => {
    // The results come first, also to the eye.
    await new Promise(requestAnimationFrame);
    if (!isCurrent()) return;
    if (total > 0) await count(state).catch(() => undefined);
    else facets.countNone(await engine.count(state, ['kind', ...Object.keys(state.filters)]).catch(() => ({})));
  };

  /** Says how many results each choice gives. Only where that is seen: what they are counted with are large files. */
  const count = async (state: SearchState): Promise<void> => {
    if (!isPanelOpen()) return;
    const own = turn;
    const { engine } = await load();
    const isEverything = isEmptyState(state);
    const wanted = facets.wanted.filter((facet) => !(isEverything && facet in engine.totals));
    const counts = await engine.count(state, wanted);
    if (own === turn) facets.count({ ...counts, ...(isEverything && engine.totals) });
  };

  /** Names that come near, for an empty result; without them it is as good as it was. */
  const near = async (query: string, { names }: Search): Promise<readonly Suggestion[]> => {
    if (!names || !isSearchable(query)) return [];
    return nearest(query, names, NEAREST).catch(() => []);
  };

  /** Has the index at hand, so that the first search need not wait for it. */
  const warm = async (): Promise<void> => {
    try {
      const { engine } = await load();
      if (isEmptyState(asked())) facets.count(engine.totals);
      await count(asked());
    } catch {
      // The search that needs it will say so.
    }
  };

  return {
    count,
    stop() {
      turn += 1;
    },
    async run(state) {
      const own = (turn += 1);
      const isCurrent = (): boolean => own === turn;
      if (isEmptyState(state)) {
        await whenReleased();
        if (!isCurrent()) return;
        view.showStart();
        await warm();
        return;
      }
      view.showBusy();
      try {
        const search = await show(state, isCurrent).catch(async (error: unknown) => {
          // Files of two publications were read while the site was being replaced; or this page is of the former one.
          if (!(error instanceof MovedError)) throw error;
          return show(state, isCurrent, true);
        });
        // What was found by names alone has the words at hand for the next query, once nobody types.
        setTimeout(() => {
          if (isCurrent()) search.warm().catch(() => undefined);
        }, REST);
      } catch (error) {
        loading = undefined;
        if (!isCurrent()) return;
        // Where the manifests can be read and agree, a file of theirs is missing; else this page is of another publication.
        const isMoved =
          error instanceof MovedError &&
          (await load().then(
            () => false,
            (reason: unknown) => reason instanceof MovedError,
          ));
        if (isMoved) view.showMoved();
        else view.showFailure();
      }
    },
  };
}

/** How long it has to be quiet before what is not needed yet is loaded, in milliseconds. */
const REST = 1000;

/** How many names an empty result offers. */
const NEAREST = 6;

interface RunnerOptions {
  /** The address of the site. */
  readonly site: URL;
  readonly facets: Facets;
  readonly view: SearchView;
  readonly whenReleased: () => Promise<void>;
  readonly asked: () => SearchState;
  readonly isPanelOpen: () => boolean;
}

export interface Runner {
  /** Searches and shows what was found, unless another search has begun in the meantime. */
  run(state: SearchState): Promise<void>;
  /** Counts what choices would give, if that is seen. */
  count(state: SearchState): Promise<void>;
  /** Has nothing shown any more that is under way. */
  stop(): void;
}
