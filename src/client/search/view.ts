/** What the search page shows: where to begin, results, nothing found, or that search is out of order. */
import { withBase } from '../../lib/address/url.ts';
import type { Engine, SearchResponse } from '../../lib/search/engine.ts';
import { toMarks } from '../../lib/search/shown.ts';
import type { Suggestion } from '../../lib/search/suggest.ts';
import { reconcile } from '../dom/reconcile.ts';
import type { Facets } from './facets.ts';
import { openGroups } from './groups.ts';
import { makeNotes, type Note } from './notes.ts';
import { renderNothing } from './nothing.ts';
import type { ResultView } from './results.ts';
import { formatSearchState, type SearchState } from './state.ts';
import { cloneTemplate, fill, find } from './template.ts';
import { describeNothing, describeResults, PART_MISSING } from './words.ts';

/** Takes hold of the status line and of the place of the results; what stands there at first is the start. */
export function openSearchView(
  host: HTMLElement,
  facets: Facets,
  whenReleased: () => Promise<void>,
  onFound: (response: SearchResponse | undefined) => void,
): SearchView {
  const status = find(host, '[role=status]', HTMLElement);
  const noted = find(host, '[data-notes]', HTMLElement);
  const place = find(host, '[data-results]', HTMLElement);
  place.querySelector('[data-unscripted]')?.remove();
  const start = [...place.childNodes];
  const base = host.dataset.base ?? '/';
  const years = host.dataset.eventYears?.split(' ') ?? [];
  const groups = openGroups(host);
  const { labelOf } = facets;

  const show = (
    sentence: string,
    content: readonly Node[],
    notes: readonly Note[] = [],
    found?: SearchResponse,
  ): void => {
    status.textContent = sentence;
    noted.replaceChildren(...notes.map((note) => renderNote(host, base, note)));
    noted.hidden = notes.length === 0;
    onFound(found);
    reconcile(place, content);
    place.removeAttribute('aria-busy');
  };

  return {
    showStart: () => {
      show('', start);
    },
    showBusy: () => {
      place.setAttribute('aria-busy', 'true');
    },
    showFailure: () => {
      const offline = navigator.onLine ? '' : 'You are offline. ';
      show(`${offline}${FAILURE}`, [cloneTemplate(host, 'failure')]);
    },
    showMoved: () => {
      show('The site has been updated since you opened this page.', [cloneTemplate(host, 'moved')]);
    },
    async showResponse({ state, response, engine, nearest, isCurrent }) {
      const isWhole = response.missing.length === 0;
      if (response.total === 0 && !isWhole) {
        show(FAILURE, [cloneTemplate(host, 'failure')], makeNotes(state, response, [], years));
        return;
      }
      if (response.total === 0) {
        const names = await nearest();
        await whenReleased();
        if (!isCurrent()) return;
        const nothing = renderNothing(host, { base, names, totals: engine.totals });
        show(describeNothing(state, labelOf), [nothing], makeNotes(state, response, [], years));
        return;
      }
      const view: ResultView = { host, base, labelOf, ...toView(response) };
      const alone = response.groups.length === 1;
      const claimsOnly = { ...state, filters: { ...state.filters, kind: ['claim'] } };
      const within = (commentary: string): Promise<SearchResponse> =>
        engine.search({ ...claimsOnly, filters: { ...claimsOnly.filters, commentary: [commentary] } });
      const countWorks = async (): Promise<Readonly<Record<string, number>>> =>
        (await engine.count(claimsOnly, ['commentary'])).commentary ?? {};
      const isOnly = facets.valuesOf('commentary').length < 2;
      const [prepared, top] = await Promise.all([
        Promise.all(
          response.groups.map(({ kind, hits }) =>
            groups.prepare({ kind, hits, alone, isOnly, state, within, countWorks, view }),
          ),
        ),
        Promise.all(
          response.read?.isSentence === true
            ? (response.groups.find(({ kind }) => kind === 'claim')?.hits ?? [])
                .slice(0, MOST_COMPARED)
                .map((hit) => hit.load())
            : [],
        ),
      ]);
      await whenReleased();
      if (!isCurrent()) return;
      const counts = response.groups.map(({ kind, hits }) => ({ kind, count: hits.length }));
      show(
        (isWhole ? '' : PART_MISSING) + describeResults(state, counts, response.complete, labelOf),
        prepared.map((put) => put()),
        makeNotes(state, response, top, years),
        response,
      );
    },
  };
}

const FAILURE = 'The search index could not be loaded.';

/** What results mark: nothing where nothing was asked for. */
function toView({ read }: SearchResponse): Pick<ResultView, 'marks' | 'when'> {
  return {
    marks: read ? toMarks(read) : { keys: new Set(), paths: new Set() },
    when: read?.concepts.find(({ when }) => when)?.when,
  };
}

function renderNote(host: ParentNode, base: string, { text, link, isFailure }: Note): HTMLElement {
  const note = cloneTemplate(host, 'note');
  fill(note, 'text', [text]);
  const anchor = find(note, 'a', HTMLAnchorElement);
  if (link) {
    anchor.textContent = link.text;
    anchor.href = 'path' in link ? withBase(base, link.path) : formatSearchState(link.state);
  } else if (isFailure === true) {
    anchor.textContent = 'Try again';
    anchor.href = location.search;
  } else anchor.remove();
  return note;
}

/** Claims that a sentence is compared with. */
const MOST_COMPARED = 5;

export interface SearchView {
  showStart(): void;
  showBusy(): void;
  showFailure(): void;
  /** Shows that this page is of an earlier publication than what it searches. */
  showMoved(): void;
  /** Shows what was found, unless it has been overtaken while its texts were fetched. */
  showResponse(found: Found): Promise<void>;
}

interface Found {
  readonly state: SearchState;
  readonly response: SearchResponse;
  readonly engine: Engine;
  /** The names that come nearest to the query. */
  readonly nearest: () => Promise<readonly Suggestion[]>;
  readonly isCurrent: () => boolean;
}
