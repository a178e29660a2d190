/** A filter with too many choices for the page: filled from the labels of the search when it is needed. */

/** Fills a list from the labels at an address. */
export async function fillList(list: HTMLElement, address: string, name: string): Promise<void> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`No labels: ${response.status}`);
  const labels = ((await response.json()) as Readonly<Record<string, Readonly<Record<string, string>>>>)[name] ?? {};
  const choices = Object.entries(labels).sort(([, a], [, b]) => a.localeCompare(b, 'en'));
  list.querySelector('[data-choices]')?.append(...choices.map(([value, label]) => toChoice(name, value, label)));
}

function toChoice(name: string, value: string, words: string): HTMLElement {
  const label = document.createElement('label');
  const box = document.createElement('input');
  box.type = 'checkbox';
  box.name = name;
  box.value = value;
  label.append(box, ` ${words}`);
  return label;
}
