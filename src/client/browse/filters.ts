/** The controls of a table: a list of checkboxes for each filter, and a choice of order. */
import type { Labels } from './in-use.ts';
import { SORT, type KnownControls, type TableState } from './state.ts';

/** Opens the controls in an element, and enables them. */
export function openFilters(host: HTMLElement) {
  const lists = new Map(
    [...host.querySelectorAll<HTMLDetailsElement>('[data-filter]')].map((list) => [list.dataset.filter ?? '', list]),
  );
  const order = host.querySelector('select');
  const boxes = (name: string): HTMLInputElement[] => [
    ...(lists.get(name)?.querySelectorAll<HTMLInputElement>('[type=checkbox]') ?? []),
  ];
  const chosen = (name: string): string[] => boxes(name).flatMap(({ checked, value }) => (checked ? [value] : []));
  const labels: Labels = {
    ofFilter: (name) => lists.get(name)?.dataset.label ?? (name === SORT ? 'Order' : name),
    ofValue: (name, value) =>
      boxes(name)
        .find((box) => box.value === value)
        ?.labels?.[0]?.textContent.trim() ?? value,
  };
  for (const [name, list] of lists) {
    for (const box of boxes(name)) box.disabled = false;
    openList(list);
  }
  if (order) order.disabled = false;
  const load = async (name: string): Promise<void> => {
    const list = lists.get(name);
    const { from } = list?.dataset ?? {};
    if (!list || from === undefined) return;
    delete list.dataset.from;
    // After a failure, opening the list tries again.
    await import('./long-list.ts')
      .then((long) => long.fillList(list, from, name))
      .catch(() => (list.dataset.from = from));
  };
  for (const [name, list] of lists) list.addEventListener('toggle', () => void load(name).then(() => showList(list)));
  document.addEventListener('click', ({ target }) => closeOthers(lists.values(), target));

  return {
    labels,
    /** Whether a query string names long filters whose choices are not loaded yet. */
    lacks: (search: string): boolean =>
      [...new URLSearchParams(search).keys()].some((name) => lists.get(name)?.dataset.from !== undefined),
    /** Loads the choices of long filters that a query string names. */
    async load(search: string): Promise<void> {
      await Promise.all([...new URLSearchParams(search).keys()].map(load));
    },
    get known(): KnownControls {
      const filters = [...lists.keys()].map((name) => [name, boxes(name).map(({ value }) => value)] as const);
      const orders = order ? [[SORT, [...order.options].map(({ value }) => value)] as const] : [];
      return new Map([...filters, ...orders]);
    },
    get chosen(): TableState {
      const filters = [...lists.keys()].map((name) => [name, chosen(name)] as const);
      return {
        filters: Object.fromEntries(filters.filter(([, values]) => values.length > 0)),
        sort: order?.value ?? '',
      };
    },
    show({ filters, sort }: TableState): void {
      for (const [name, list] of lists) {
        const values = filters[name] ?? [];
        for (const box of boxes(name)) box.checked = values.includes(box.value);
        const count = list.querySelector('[data-chosen]');
        if (count) count.textContent = values.length === 0 ? '' : ` (${values.length})`;
      }
      if (order) order.value = sort;
    },
    /** Removes the choice that a button stands for; returns the button to focus next, if there is one. */
    remove(chip: HTMLButtonElement): HTMLElement | undefined {
      const item = chip.closest('li');
      const next = (item?.nextElementSibling ?? item?.previousElementSibling)?.querySelector('button');
      const box = boxes(chip.dataset.chip ?? '').find(({ value }) => value === chip.value);
      if (box) box.checked = false;
      return next ?? undefined;
    },
  };
}

/** Scrolls an open list into view. If it is too tall, its summary is in view with its beginning. */
function showList({ open, firstElementChild, lastElementChild }: HTMLDetailsElement): void {
  if (open) for (const part of [lastElementChild, firstElementChild]) part?.scrollIntoView({ block: 'nearest' });
}

/** Connects one list: Escape closes it, and its field finds choices in a long list. */
function openList(list: HTMLDetailsElement): void {
  const field = list.querySelector<HTMLInputElement>('[type=search]');
  list.addEventListener('keydown', (event) => {
    if (event.key !== 'Escape' || !list.open) return;
    event.preventDefault();
    list.open = false;
    list.querySelector('summary')?.focus();
  });
  field?.addEventListener('input', (event) => {
    event.stopPropagation();
    const sought = fold(field.value);
    for (const label of list.querySelectorAll('label')) label.hidden = !fold(label.textContent).includes(sought);
  });
  // Typing into the field must not filter the table.
  field?.addEventListener('change', (event) => event.stopPropagation());
}

/** Closes the lists that a click is outside of, so that at most one is open. */
function closeOthers(lists: Iterable<HTMLDetailsElement>, target: EventTarget | null): void {
  for (const list of lists) if (target instanceof Node && !list.contains(target)) list.open = false;
}

const fold = (words: string): string =>
  words
    .normalize('NFKD')
    .replace(/[^\p{L}\p{N} ]/gu, '')
    .toLowerCase();

export type TableFilters = ReturnType<typeof openFilters>;
