/**
 * `<browse-table>`: filters and sorts the table in it. The address holds the state, the controls show it. Without
 * this script the table is whole, in the order of the page.
 */
import { arrange } from './browse-rows.ts';
import { formatTableState, parseTableState, SORT, type KnownControls, type TableState } from './browse-state.ts';
import { openTableView, type TableView } from './browse-view.ts';

class BrowseTable extends HTMLElement {
  #listeners = new AbortController();
  #view: TableView | undefined;
  #rows: readonly HTMLElement[] | undefined;
  #turn = 0;

  connectedCallback(): void {
    const table = this.querySelector('table');
    if (!table) return;
    this.#listeners = new AbortController();
    const { signal } = this.#listeners;
    this.#view ??= openTableView(table, this.querySelector<HTMLButtonElement>('[data-more]'));
    if (this.#parts.length === 0) this.#rows = this.#view.rows;
    for (const control of this.#controls) control.disabled = false;
    for (const header of this.#headers) addButton(header);
    this.addEventListener('change', () => this.#go(this.#chosen), { signal });
    this.addEventListener('click', (event) => this.#onClick(event), { signal });
    window.addEventListener('popstate', () => void this.#apply(), { signal });
    void this.#apply();
  }

  disconnectedCallback(): void {
    this.#listeners.abort();
  }

  get #controls(): HTMLSelectElement[] {
    return [...this.querySelectorAll('select')];
  }

  get #headers(): HTMLElement[] {
    return [...this.querySelectorAll<HTMLElement>('th[data-sort]')];
  }

  /** Addresses of the pages on which the rows stand, where they are too many for this one. */
  get #parts(): string[] {
    return [...this.querySelectorAll<HTMLAnchorElement>('a[data-part]')].map(({ href }) => href);
  }

  get #known(): KnownControls {
    return new Map(this.#controls.map(({ name, options }) => [name, [...options].map(({ value }) => value)]));
  }

  get #chosen(): TableState {
    const { [SORT]: sort = '', ...filters } = Object.fromEntries(
      this.#controls.filter(({ value }) => value !== '').map(({ name, value }) => [name, value]),
    );
    return { filters, sort };
  }

  #onClick({ target }: Event): void {
    if (!(target instanceof Element)) return;
    if (target.closest('[data-clear]')) {
      this.#go({ filters: {}, sort: '' });
      // The button goes; the handle of the filters, or the first of them, is what is there.
      [...this.querySelectorAll<HTMLElement>('summary, select')].find((element) => element.checkVisibility())?.focus();
      return;
    }
    const key = target.closest('button')?.closest<HTMLElement>('th[data-sort]')?.dataset.sort;
    if (key === undefined) return;
    const { filters, sort } = this.#chosen;
    const isOwn = bare(sort || FIRST) === bare(key);
    const next = isOwn ? turnRound(sort || FIRST) : key;
    this.#go({ filters, sort: next === FIRST ? '' : next });
  }

  /** Puts a state into the address, and shows it. */
  #go(state: TableState): void {
    history.pushState(null, '', location.pathname + formatTableState(state));
    void this.#apply();
  }

  /** Shows what the address asks for. */
  async #apply(): Promise<void> {
    const turn = (this.#turn += 1);
    const state = parseTableState(location.search, this.#known);
    for (const control of this.#controls) {
      control.value = (control.name === SORT ? state.sort : state.filters[control.name]) ?? '';
    }
    for (const header of this.#headers) {
      const [key, sort] = [header.dataset.sort ?? '', state.sort || FIRST];
      header.ariaSort = bare(key) !== bare(sort) ? 'none' : sort.startsWith('-') ? 'descending' : 'ascending';
    }
    citeAsShown();
    const isWhole = formatTableState(state) === '';
    this.querySelector('[data-clear]')?.toggleAttribute('hidden', isWhole);
    this.toggleAttribute('data-narrowed', !isWhole);
    if (!this.#rows) {
      if (isWhole) {
        this.#view?.show([], false);
        return;
      }
      this.#say('Loading …');
      try {
        const { loadRows } = await import('./browse-parts.ts');
        this.#rows = await loadRows(this.#parts);
      } catch {
        this.#say('The table cannot be filtered just now; its parts below hold everything.');
        return;
      }
      if (turn !== this.#turn) return;
    }
    // The page has its rows in order already.
    if (turn === 1 && isWhole) return;
    const rows = arrange(this.#rows, state, ({ dataset }) => dataset, this.#known);
    this.#view?.show(this.#parts.length > 0 && isWhole ? [] : rows, state.sort === '' && this.#parts.length === 0);
    this.#say(this.#count(rows.length, this.#rows.length));
  }

  #count(shown: number, all: number): string {
    const [one = '', several = ''] = (this.dataset.nouns ?? '').split(' ');
    const total = `${all.toLocaleString('en-GB')} ${all === 1 ? one : several}`;
    return shown === all ? total : `${shown.toLocaleString('en-GB')} of ${total}`;
  }

  /** The place is read out when it changes. */
  #say(words: string): void {
    const status = this.querySelector('[role=status]');
    if (status && status.textContent !== words) status.textContent = words;
  }
}

/** The order of the page, as a key that a column may have. */
const FIRST = 'order';

const bare = (sort: string): string => sort.replace(/^-/, '');

const turnRound = (sort: string): string => (sort.startsWith('-') ? bare(sort) : `-${sort}`);

/** Makes a button of what a column is called. */
function addButton(header: HTMLElement): void {
  if (header.querySelector('button')) return;
  const button = document.createElement('button');
  button.type = 'button';
  button.append(...header.childNodes);
  header.append(button);
}

/** The link at the foot that cites this page cites it as it is narrowed now. */
function citeAsShown(): void {
  for (const link of document.querySelectorAll<HTMLAnchorElement>('footer a[href*="?page="]')) {
    const url = new URL(link.href);
    url.searchParams.set('page', location.pathname + location.search);
    link.href = url.href;
  }
}

customElements.define('browse-table', BrowseTable);
