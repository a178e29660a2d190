/**
 * Shows which filters of a table are in use: a button for each, their names in the heading (which is printed too) and in the
 * title of the page, and a note on what was ignored in the address.
 */
import type { TableState, Unknown } from './state.ts';
import { make, reconcile, titleState } from '../dom/nodes.ts';

/** The labels of filters and of their values. */
export interface Labels {
  readonly ofFilter: (name: string) => string;
  readonly ofValue: (name: string, value: string) => string;
}

/** Shows a state on the page around a table. */
export function showInUse(
  host: HTMLElement,
  state: TableState & { unknown: readonly Unknown[] },
  labels: Labels,
): void {
  const chips = host.querySelector<HTMLElement>('[data-chips]');
  if (chips) {
    const wanted = Object.entries(state.filters).flatMap(([name, values]) =>
      values.map((value) => chipOf(chips, name, value, `${labels.ofFilter(name)}: ${labels.ofValue(name, value)}`)),
    );
    reconcile(chips, wanted);
    chips.hidden = wanted.length === 0;
  }
  const note = host.querySelector<HTMLElement>('[data-unknown]');
  if (note) {
    note.textContent = unknownInWords(state.unknown, labels);
    note.hidden = state.unknown.length === 0;
  }
  nameState(inWords(state, labels));
  citeAsShown();
}

/** “How firmly: Possible or Left open; Kind: Report”; '' if nothing is chosen. */
export function inWords({ filters }: Pick<TableState, 'filters'>, { ofFilter, ofValue }: Labels): string {
  return Object.entries(filters)
    .map(([name, values]) => `${ofFilter(name)}: ${values.map((value) => ofValue(name, value)).join(' or ')}`)
    .join('; ');
}

/** What was ignored in the address, in sentences; '' if nothing was. */
export function unknownInWords(unknown: readonly Unknown[], { ofFilter }: Pick<Labels, 'ofFilter'>): string {
  return unknown
    .map(({ name, value }) =>
      value === undefined
        ? `The address has a filter “${name}”, which this table does not have. It was ignored.`
        : `“${value}” is not a choice of “${ofFilter(name)}” here. It was ignored.`,
    )
    .join(' ');
}

function chipOf(chips: HTMLElement, name: string, value: string, words: string): HTMLElement {
  const known = [...chips.querySelectorAll('button')].find(
    (chip) => chip.dataset.chip === name && chip.value === value,
  );
  if (known?.parentElement) return known.parentElement;
  const attributes = { type: 'button', class: 'chip', 'data-chip': name, value, 'aria-label': `Remove ${words}` };
  return make('li', {}, make('button', attributes, words));
}

function nameState(words: string): void {
  const heading = document.querySelector('h1');
  if (!heading) return;
  const narrowed = words === '' ? [] : [' ', make('span', { class: 'narrowed' }, words)];
  heading.replaceChildren(heading.firstChild ?? '', ...narrowed);
  titleState(words);
}

/** Adds the filters to the link in the footer that leads to the citation of this page. */
function citeAsShown(): void {
  for (const link of document.querySelectorAll<HTMLAnchorElement>('footer a[href*="?page="]')) {
    const url = new URL(link.href);
    url.searchParams.set('page', location.pathname + location.search);
    link.href = url.href;
  }
}
