/**
 * A facet whose values grow with the content: a folded list that is filled with what the results have when it is
 * opened, the most frequent first, some at a time, with a field for finding one among many.
 */
import { reconcile } from '../dom/reconcile.ts';
import type { Facet } from './facets.ts';
import type { FacetLabels } from './labels.ts';
import { arrangeOptions } from './options.ts';
import { cloneTemplate, find } from './template.ts';

/** Takes hold of the facet in a `<details>`; `onOpen` has its counts fetched. */
export function readFacetList(element: HTMLDetailsElement, host: ParentNode, options: ListOptions): Facet {
  const { labels, signal } = options;
  const name = element.dataset.facet ?? '';
  const field = find(element, '[data-find]', HTMLInputElement);
  const list = find(element, '[data-options]', HTMLDivElement);
  const note = find(element, '[data-note]', HTMLParagraphElement);
  const more = find(element, '[data-more]', HTMLButtonElement);
  const ownLabels = readLabels(element);
  const items = new Map<string, HTMLElement>();
  let chosen: readonly string[] = [];
  let counts: Readonly<Record<string, number>> | undefined;
  let shown = PAGE;

  const labelOf = (value: string): string => ownLabels[value] ?? labels.of(name)?.[value] ?? value;

  const itemOf = (value: string, count: number): HTMLElement => {
    const item = items.get(value) ?? cloneTemplate(host, 'option');
    items.set(value, item);
    const box = find(item, 'input', HTMLInputElement);
    box.name = name;
    box.value = value;
    box.checked = chosen.includes(value);
    find(item, '[data-label]', HTMLElement).textContent = labelOf(value);
    find(item, '[data-count]', HTMLElement).textContent = counts ? String(count) : '';
    return item;
  };

  const render = (): void => {
    find(element, 'summary [data-chosen]', HTMLElement).textContent = chosen.length === 0 ? '' : ` (${chosen.length})`;
    if (!element.open) return;
    const all = arrangeOptions({ counts: counts ?? {}, chosen, labelOf, sought: field.value });
    const left = all.length - shown;
    reconcile(
      list,
      all.slice(0, shown).map(({ value, count }) => itemOf(value, count)),
    );
    field.hidden = field.value === '' && left <= 0;
    more.hidden = left <= 0;
    more.textContent = `Show ${Math.min(left, PAGE_MORE)} more of ${left}`;
    note.hidden = all.length > 0 || !counts;
    note.textContent = field.value === '' ? 'None among these results.' : 'None of that name among these results.';
  };

  const fillIn = (): void => {
    render();
    if (!element.open) return;
    Promise.all([labels.load(), options.onOpen()]).then(render, () => {
      note.hidden = false;
      note.textContent = 'These choices could not be loaded.';
    });
  };

  element.addEventListener('toggle', fillIn, { signal });
  // It may have been opened before there was anybody to hear of it.
  if (element.open) queueMicrotask(fillIn);
  field.addEventListener(
    'input',
    () => {
      shown = PAGE;
      render();
    },
    { signal },
  );
  field.addEventListener(
    'keydown',
    (event) => {
      // It finds among the choices; the search is not sent for that.
      if (event.key === 'Enter') event.preventDefault();
      if (event.key !== 'Escape' || field.value === '') return;
      event.preventDefault();
      field.value = '';
      render();
    },
    { signal },
  );
  more.addEventListener(
    'click',
    () => {
      const from = shown;
      shown += PAGE_MORE;
      render();
      // The button may be gone: choosing goes on at the first new one.
      list.children[from]?.querySelector('input')?.focus();
    },
    { signal },
  );
  list.addEventListener(
    'change',
    () => {
      const boxes = [...list.querySelectorAll('input')];
      const shownValues = new Set(boxes.map(({ value }) => value));
      chosen = [
        ...chosen.filter((value) => !shownValues.has(value)),
        ...boxes.filter(({ checked }) => checked).map(({ value }) => value),
      ];
    },
    { signal },
  );

  return {
    element,
    name,
    title: element.dataset.title ?? '',
    get values() {
      const known = labels.of(name) ?? (Object.keys(ownLabels).length > 0 ? ownLabels : undefined);
      return known && new Set(Object.keys(known));
    },
    labelOf,
    get chosen() {
      return chosen;
    },
    choose(values) {
      chosen = values;
      render();
    },
    get isWanted() {
      return element.open || chosen.length > 0;
    },
    count(newCounts) {
      // Of what nobody has opened it is enough to know that there may be something in it.
      const offered = newCounts ? Object.values(newCounts).filter((count) => count > 0).length : this.values?.size;
      if (newCounts || !element.open) counts = newCounts;
      // While it is open it stays, and says that there is nothing.
      element.hidden = offered !== undefined && offered < 2 && chosen.length === 0 && !element.open;
      render();
    },
  };
}

/** How many choices are shown at first, and how many more at a time. */
const PAGE = 10;
const PAGE_MORE = 40;

/** The labels that stand in the page. */
function readLabels(element: Element): Readonly<Record<string, string>> {
  const template = element.querySelector('template');
  const data = [...(template?.content.querySelectorAll('data') ?? [])];
  return Object.fromEntries(data.map(({ value, textContent }) => [value, textContent]));
}

interface ListOptions {
  readonly labels: FacetLabels;
  readonly signal: AbortSignal;
  /** Called when the list is opened; resolves when its counts have been given, if there are any. */
  readonly onOpen: () => Promise<void>;
}
