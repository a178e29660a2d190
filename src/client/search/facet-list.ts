/**
 * A facet whose values grow with the content: a folded list. When it is opened, it is filled with the values that the results
 * have, the most frequent first, some at a time, with a field that finds values by name.
 */
import { find, reconcile } from '../dom/nodes.ts';
import type { Facet } from './facet-boxes.ts';
import type { FacetLabels } from './labels.ts';
import { arrangeOptions } from './options.ts';
import { cloneTemplate } from './template.ts';

/** The facet in a `<details>`. */
export class FacetList implements Facet {
  readonly element: HTMLDetailsElement;
  readonly name: string;
  readonly title: string;
  readonly #host: ParentNode;
  readonly #labels: FacetLabels;
  readonly #onOpen: () => Promise<void>;
  readonly #ownLabels: Readonly<Record<string, string>>;
  readonly #field: HTMLInputElement;
  readonly #list: HTMLElement;
  readonly #note: HTMLElement;
  readonly #more: HTMLButtonElement;
  readonly #items = new Map<string, HTMLElement>();
  #chosen: readonly string[] = [];
  #counts: Readonly<Record<string, number>> | undefined;
  #shown = PAGE;

  /** `host` holds the templates; `onOpen` resolves when the counts of an opened list are known, if there are any. */
  constructor(element: HTMLDetailsElement, { host, labels, signal, onOpen }: ListOptions) {
    this.element = element;
    this.name = element.dataset.facet ?? '';
    this.title = element.dataset.title ?? '';
    this.#host = host;
    this.#labels = labels;
    this.#onOpen = onOpen;
    this.#ownLabels = readLabels(element);
    this.#field = find(element, '[data-find]', HTMLInputElement);
    this.#list = find(element, '[data-options]', HTMLDivElement);
    this.#note = find(element, '[data-note]', HTMLParagraphElement);
    this.#more = find(element, '[data-more]', HTMLButtonElement);
    element.addEventListener('toggle', () => this.#open(), { signal });
    // The reader may have opened it before this script was loaded.
    if (element.open) queueMicrotask(() => this.#open());
    this.#field.addEventListener('input', () => this.#seek(), { signal });
    this.#field.addEventListener('keydown', (event) => this.#onKey(event), { signal });
    this.#more.addEventListener('click', () => this.#showMore(), { signal });
    this.#list.addEventListener('change', () => this.#readBoxes(), { signal });
  }

  get values(): ReadonlySet<string> | undefined {
    const hasOwn = Object.keys(this.#ownLabels).length > 0;
    const known = this.#labels.of(this.name) ?? (hasOwn ? this.#ownLabels : undefined);
    return known && new Set(Object.keys(known));
  }

  labelOf = (value: string): string => this.#ownLabels[value] ?? this.#labels.of(this.name)?.[value] ?? value;

  get chosen(): readonly string[] {
    return this.#chosen;
  }

  choose(values: readonly string[]): void {
    this.#chosen = values;
    this.#render();
  }

  get isWanted(): boolean {
    return this.element.open || this.#chosen.length > 0;
  }

  count(counts: Readonly<Record<string, number>> | undefined): void {
    const { open } = this.element;
    // Whether there is something to choose, as far as is known.
    const offered = counts ? Object.values(counts).filter((count) => count > 0).length : this.values?.size;
    if (counts || !open) this.#counts = counts;
    // An open list is not hidden; it says that it is empty.
    this.element.hidden = offered !== undefined && offered < 2 && this.#chosen.length === 0 && !open;
    this.#render();
  }

  #open(): void {
    this.#render();
    if (!this.element.open) return;
    Promise.all([this.#labels.load(), this.#onOpen()]).then(
      () => this.#render(),
      () => {
        this.#note.hidden = false;
        this.#note.textContent = 'These choices could not be loaded.';
      },
    );
  }

  #seek(): void {
    this.#shown = PAGE;
    this.#render();
  }

  #onKey(event: KeyboardEvent): void {
    // In this field, Enter does not submit the search.
    if (event.key === 'Enter') event.preventDefault();
    if (event.key !== 'Escape' || this.#field.value === '') return;
    event.preventDefault();
    this.#field.value = '';
    this.#render();
  }

  #showMore(): void {
    const from = this.#shown;
    this.#shown += PAGE_MORE;
    this.#render();
    // The button may be gone, so focus goes to the first new choice.
    this.#list.children[from]?.querySelector('input')?.focus();
  }

  #readBoxes(): void {
    const boxes = [...this.#list.querySelectorAll('input')];
    const shown = new Set(boxes.map(({ value }) => value));
    this.#chosen = [
      ...this.#chosen.filter((value) => !shown.has(value)),
      ...boxes.filter(({ checked }) => checked).map(({ value }) => value),
    ];
  }

  #render(): void {
    const number = this.#chosen.length;
    find(this.element, 'summary [data-chosen]', HTMLElement).textContent = number === 0 ? '' : ` (${number})`;
    if (!this.element.open) return;
    const [counts, sought] = [this.#counts ?? {}, this.#field.value];
    const all = arrangeOptions({ counts, chosen: this.#chosen, labelOf: this.labelOf, sought });
    const left = all.length - this.#shown;
    const items = all.slice(0, this.#shown).map(({ value, count }) => this.#itemOf(value, count));
    reconcile(this.#list, items);
    this.#field.hidden = sought === '' && left <= 0;
    this.#more.hidden = left <= 0;
    this.#more.textContent = `Show ${Math.min(left, PAGE_MORE)} more of ${left}`;
    this.#note.hidden = all.length > 0 || !this.#counts;
    this.#note.textContent = sought === '' ? 'None among these results.' : 'None of that name among these results.';
  }

  #itemOf(value: string, count: number): HTMLElement {
    const item = this.#items.get(value) ?? cloneTemplate(this.#host, 'option');
    this.#items.set(value, item);
    const box = find(item, 'input', HTMLInputElement);
    box.name = this.name;
    box.value = value;
    box.checked = this.#chosen.includes(value);
    find(item, '[data-label]', HTMLElement).textContent = this.labelOf(value);
    find(item, '[data-count]', HTMLElement).textContent = this.#counts ? String(count) : '';
    return item;
  }
}

/** How many choices are shown at first, and how many more at a time. */
const PAGE = 10;
const PAGE_MORE = 40;

/** The labels in the page, by value. */
function readLabels(element: Element): Readonly<Record<string, string>> {
  const data = [...(element.querySelector('template')?.content.querySelectorAll('data') ?? [])];
  return Object.fromEntries(data.map(({ value, textContent }) => [value, textContent]));
}

interface ListOptions {
  readonly host: ParentNode;
  readonly labels: FacetLabels;
  readonly signal: AbortSignal;
  readonly onOpen: () => Promise<void>;
}
