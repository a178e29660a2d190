/** What the search page shows: the start, results, that nothing was found, or that search failed. */
import { withBase } from '../../lib/address/url.ts';
import type { Engine, SearchHit, SearchResponse } from '../../lib/search/engine.ts';
import type { ShownRecord } from '../../lib/search/record.ts';
import { toMarks } from '../../lib/search/shown.ts';
import type { Suggestion } from '../../lib/search/suggest.ts';
import { find, reconcile } from '../dom/nodes.ts';
import type { Facets } from './facets.ts';
import { Groups } from './groups.ts';
import type { Note } from './wording-note.ts';
import { makeNotes, type NoteData } from './notes.ts';
import { renderNothing } from './nothing.ts';
import type { ResultView } from './results.ts';
import { formatSearchState, type SearchState } from './state.ts';
import { cloneTemplate, fill } from './template.ts';
import { describeNothing, describeResults, PART_MISSING } from './words.ts';

/** The status line, the notes and the results; the content that the page has at first is shown for an empty search. */
export class SearchView {
  readonly #page: SearchPage;
  readonly #place: HTMLElement;
  readonly #start: readonly Node[];
  readonly #base: string;
  readonly #noteData: NoteData;
  readonly #groups: Groups;

  constructor(page: SearchPage) {
    const { host } = page;
    this.#page = page;
    this.#place = find(host, '[data-results]', HTMLElement);
    host.querySelector('[data-unscripted]')?.remove();
    this.#start = [...this.#place.childNodes];
    this.#base = host.dataset.base ?? '/';
    const { eventYears, withdrawn } = host.dataset;
    this.#noteData = { years: eventYears?.split(' ') ?? [], withdrawn: withdrawn?.split(' ') ?? [] };
    this.#groups = new Groups(host);
  }

  showStart(): void {
    this.#show('', this.#start);
  }

  showBusy(): void {
    this.#place.setAttribute('aria-busy', 'true');
  }

  showFailure(): void {
    const offline = navigator.onLine ? '' : 'You are offline. ';
    this.#show(`${offline}${FAILURE}`, [cloneTemplate(this.#page.host, 'failure')]);
  }

  /** Says that the site has been updated since this page was opened. */
  showMoved(): void {
    this.#show('The site has been updated since you opened this page.', [cloneTemplate(this.#page.host, 'moved')]);
  }

  /** Shows what was found, unless another search has begun while its texts were fetched. */
  async showResponse(found: Found): Promise<void> {
    const { state, response } = found;
    if (response.total > 0) await this.#showResults(found);
    else if (response.missing.length === 0) await this.#showNothing(found);
    else
      this.#show(FAILURE, [cloneTemplate(this.#page.host, 'failure')], makeNotes(state, response, [], this.#noteData));
  }

  async #showNothing({ state, response, engine, nearest, isCurrent }: Found): Promise<void> {
    const names = await nearest();
    await this.#page.whenReleased();
    if (!isCurrent()) return;
    const nothing = renderNothing(this.#page.host, { base: this.#base, names, totals: engine.totals });
    this.#show(
      describeNothing(state, this.#page.facets.labelOf),
      [nothing],
      makeNotes(state, response, [], this.#noteData),
    );
  }

  async #showResults({ state, response, engine, isCurrent }: Found): Promise<void> {
    const { labelOf } = this.#page.facets;
    const view: ResultView = { host: this.#page.host, base: this.#base, labelOf, ...toView(response) };
    const isAlone = response.groups.length === 1;
    const claims = { ...state, filters: { ...state.filters, kind: ['claim'] } };
    const within = (commentary: string): Promise<SearchResponse> =>
      engine.search({ ...claims, filters: { ...claims.filters, commentary: [commentary] } });
    const countWorks = async (): Promise<Readonly<Record<string, number>>> =>
      (await engine.count(claims, ['commentary'])).commentary ?? {};
    const isOnly = this.#page.facets.valuesOf('commentary').length < 2;
    const groups = response.groups.map(({ kind, hits }) =>
      this.#groups.prepare({ kind, hits, isAlone, isOnly, state, within, countWorks, view }),
    );
    const [prepared, top] = await Promise.all([Promise.all(groups), loadCompared(response)]);
    await this.#page.whenReleased();
    if (!isCurrent()) return;
    const counts = response.groups.map(({ kind, hits }) => ({ kind, count: hits.length }));
    this.#show(
      (response.missing.length === 0 ? '' : PART_MISSING) + describeResults(state, counts, response.complete, labelOf),
      prepared.map((put) => put()),
      makeNotes(state, response, top, this.#noteData),
      response,
    );
  }

  #show(sentence: string, content: readonly Node[], notes: readonly Note[] = [], found?: SearchResponse): void {
    const { host, onFound } = this.#page;
    const place = find(host, '[data-notes]', HTMLElement);
    find(host, '[role=status]', HTMLElement).textContent = sentence;
    place.replaceChildren(...notes.map((note) => renderNote(host, this.#base, note)));
    place.hidden = notes.length === 0;
    onFound(found);
    reconcile(this.#place, content);
    this.#place.removeAttribute('aria-busy');
  }
}

const FAILURE = 'The search index could not be loaded.';

/** The claims that a pasted sentence is compared with. */
async function loadCompared({ read, groups }: SearchResponse): Promise<ShownRecord[]> {
  const hits: readonly SearchHit[] = groups.find(({ kind }) => kind === 'claim')?.hits ?? [];
  return read?.isSentence === true ? Promise.all(hits.slice(0, MOST_COMPARED).map((hit) => hit.load())) : [];
}

const MOST_COMPARED = 5;

/** What is marked in results and which dates they show; nothing without a query. */
function toView({ read }: SearchResponse): Pick<ResultView, 'marks' | 'when' | 'asksWhen'> {
  return {
    marks: read ? toMarks(read) : { keys: new Set(), paths: new Set() },
    when: read?.concepts.find(({ when }) => when)?.when,
    asksWhen: read?.asksWhen === true,
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

interface SearchPage {
  readonly host: HTMLElement;
  readonly facets: Facets;
  readonly whenReleased: () => Promise<void>;
  /** Called with the response that is shown, or undefined if none is. */
  readonly onFound: (response: SearchResponse | undefined) => void;
}

interface Found {
  readonly state: SearchState;
  readonly response: SearchResponse;
  readonly engine: Engine;
  /** Finds the names that are most similar to the query. */
  readonly nearest: () => Promise<readonly Suggestion[]>;
  readonly isCurrent: () => boolean;
}
