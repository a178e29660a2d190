/**
 * `<browse-table>`: filters and sorts its rows. The address holds the state; the controls, the heading and the title
 * show it. Without this script the list is complete, in the order of the page.
 */
import { openFilters, type TableFilters } from './filters.ts';
import type * as InUse from './in-use.ts';
import { arrange, countInWords } from './rows.ts';
import { formatTableState, parseTableState, type TableState } from './state.ts';
import { openTableView, ROW, type TableView } from './view.ts';

class BrowseTable extends HTMLElement {
  /** The rows that match the filters, in the chosen order, for the export; absent until something is chosen. */
  declare shown?: readonly HTMLElement[];
  #filters: TableFilters | undefined;
  #view: TableView | undefined;
  #rows: readonly HTMLElement[] | undefined;
  #inUse: typeof InUse | undefined;
  #turn = 0;

  connectedCallback(): void {
    this.#view = openTableView(this, this.querySelector<HTMLButtonElement>('[data-more]'));
    if (this.#pages.length === 0) this.#rows = this.#view.rows;
    this.#filters = openFilters(this);
    for (const header of this.#headers) addButton(header);
    this.addEventListener('change', () => this.#filters && this.#go(this.#filters.chosen));
    this.addEventListener('click', (event) => this.#onClick(event));
    window.addEventListener('popstate', () => void this.#apply());
    void this.#apply();
  }

  get #headers(): HTMLElement[] {
    return [...this.querySelectorAll<HTMLElement>('th[data-sort]')];
  }

  /** Addresses of the other pages of a list that is too long for one. */
  get #pages(): string[] {
    const total = Number(this.dataset.pages ?? 1);
    return Array.from({ length: total - 1 }, (_, index) => `${location.pathname}${index + 2}/`);
  }

  #onClick({ target }: Event): void {
    const button = target instanceof Element ? target.closest('button') : null;
    if (!button || !this.#filters) return;
    if ('clear' in button.dataset) {
      this.#go({ filters: {}, sort: '' });
      this.#focusFirst();
    } else if (button.dataset.chip !== undefined) {
      const next = this.#filters.remove(button);
      this.#go(this.#filters.chosen);
      // The button has been removed.
      if (next) next.focus();
      else this.#focusFirst();
    } else {
      const key = button.closest<HTMLElement>('th[data-sort]')?.dataset.sort;
      if (key === undefined) return;
      const { filters, sort } = this.#filters.chosen;
      const isOwn = bare(sort || FIRST) === bare(key);
      const next = isOwn ? turnRound(sort || FIRST) : key;
      this.#go({ filters, sort: next === FIRST ? '' : next });
    }
  }

  /** Focuses the first visible `summary`: that of all filters if they are folded, otherwise that of the first filter. */
  #focusFirst(): void {
    [...this.querySelectorAll<HTMLElement>('summary')].find((element) => element.checkVisibility())?.focus();
  }

  /** Puts a state into the address, and shows it. */
  #go(state: TableState): void {
    history.pushState(null, '', location.pathname + formatTableState(state));
    void this.#apply();
  }

  /** Shows what the address asks for. */
  async #apply(): Promise<void> {
    const filters = this.#filters;
    if (!filters) return;
    const turn = (this.#turn += 1);
    // Only waits if it must, so that the page does not lag behind the address.
    if (filters.lacks(location.search)) {
      await filters.load(location.search);
      if (turn !== this.#turn) return;
    }
    const state = parseTableState(location.search, filters.known);
    filters.show(state);
    for (const header of this.#headers) {
      const [key, sort] = [header.dataset.sort ?? '', state.sort || FIRST];
      header.ariaSort = bare(key) !== bare(sort) ? 'none' : sort.startsWith('-') ? 'descending' : 'ascending';
    }
    const isWhole = formatTableState(state) === '';
    this.querySelector('[data-clear]')?.toggleAttribute('hidden', isWhole);
    this.toggleAttribute('data-narrowed', !isWhole);
    void this.#tell(state, turn);
    const own = this.#view?.rows ?? [];
    if (!this.#rows) {
      if (isWhole) return;
      this.#say('Loading …');
      try {
        const { fetchPage } = await import('../dom/fetch-page.ts');
        // Fails as a whole, so that an incomplete list is not mistaken for a complete one.
        const pages = await Promise.all(this.#pages.map(fetchPage));
        const rows = pages.flatMap((page) => [...page.querySelectorAll<HTMLElement>(ROW)]);
        this.#rows = [...own, ...rows.map((row) => document.adoptNode(row))];
      } catch {
        this.#say('The list cannot be filtered right now.');
        return;
      }
      if (turn !== this.#turn) return;
    }
    // The rows of the page are already in order.
    if (turn === 1 && isWhole) return;
    const rows = (this.shown = arrange(this.#rows, state, ({ dataset }) => dataset, filters.known));
    const isSplit = this.#pages.length > 0;
    this.#view?.show(isSplit && isWhole ? own : rows, state.sort === '' && (isWhole || !isSplit));
    this.#say(countInWords(rows.length, this.#rows.length, this.dataset.nouns ?? ''));
  }

  /** Names the filters in use, and the parts of the address that were ignored. Its script is loaded when a filter is used. */
  async #tell(state: ReturnType<typeof parseTableState>, turn: number): Promise<void> {
    const isNarrowed = formatTableState(state) !== '' || state.unknown.length > 0;
    if (!this.#filters || !(isNarrowed || this.#inUse)) return;
    this.#inUse ??= await import('./in-use.ts');
    if (turn === this.#turn) this.#inUse.showInUse(this, state, this.#filters.labels);
  }

  /** Changes the status, which screen readers announce. */
  #say(words: string): void {
    const status = this.querySelector('[role=status]');
    if (status && status.textContent !== words) status.textContent = words;
  }
}

/** The sort key of the order in which the page lists its rows. */
const FIRST = 'order';

const bare = (sort: string): string => sort.replace(/^-/, '');

const turnRound = (sort: string): string => (sort.startsWith('-') ? bare(sort) : `-${sort}`);

function addButton(header: HTMLElement): void {
  const button = document.createElement('button');
  button.type = 'button';
  button.append(...header.childNodes);
  header.append(button);
}

customElements.define('browse-table', BrowseTable);
