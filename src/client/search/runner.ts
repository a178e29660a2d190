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

  /** Searches; where the site was published anew in the meantime, its new index. */
  const search = async (state: SearchState): Promise<{ readonly search: Search; readonly response: SearchResponse }> => {
    const first = await loadAgainIfMoved(load, () => (loading = undefined));
    const response = await first.engine.search(state).catch((error: unknown) => {
      if (error instanceof MovedError) return undefined;
      throw error;
    });
    const isWhole = response !== undefined && response.missing.length === 0;
    if (isWhole) return { search: first, response };
    loading = undefined;
    if (response && (await first.isCurrent())) return { search: first, response };
    const second = await load();
    return { search: second, response: await second.engine.search(state) };
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
        const found = await search(state);
        if (!isCurrent()) return;
        const { response } = found;
        await view.showResponse({
          state,
          response,
          engine: found.search.engine,
          nearest: () => near(state.query, found.search),
          isCurrent,
        });
        // The results come first, also to the eye.
        await new Promise(requestAnimationFrame);
        if (!isCurrent()) return;
        if (response.total === 0) {
          facets.countNone(await found.search.engine.count(state, ['kind', ...Object.keys(state.filters)]).catch(() => ({})));
        } else await count(state).catch(() => undefined);
        // What was found by names alone has the words at hand for the next query.
        if (isCurrent()) await found.search.warm().catch(() => undefined);
      } catch (error) {
        loading = undefined;
        if (!isCurrent()) return;
        if (error instanceof MovedError) view.showMoved();
        else view.showFailure();
      }
    },
  };
}

/** Records and names that do not belong together were read while the site was being replaced, so once more. */
async function loadAgainIfMoved(load: () => Promise<Search>, forget: () => void): Promise<Search> {
  try {
    return await load();
  } catch (error) {
    if (!(error instanceof MovedError)) throw error;
    forget();
    return load();
  }
}

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
