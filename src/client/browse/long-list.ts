/** A filter with more choices than the page can hold. It is filled from the labels of the search when it is needed. */
import { make } from '../dom/nodes.ts';

/** Fills a list from the labels at an address. */
export async function fillList(list: HTMLElement, address: string, name: string): Promise<void> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`No labels: ${response.status}`);
  const labels = ((await response.json()) as Readonly<Record<string, Readonly<Record<string, string>>>>)[name] ?? {};
  const choices = Object.entries(labels).sort(([, a], [, b]) => a.localeCompare(b, 'en'));
  const boxes = choices.map(([value, label]) =>
    make('label', {}, make('input', { type: 'checkbox', name, value }), ` ${label}`),
  );
  list.querySelector('[data-choices]')?.append(...boxes);
}
