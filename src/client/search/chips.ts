/** The filters in use, above the results. Each is a button that removes it. */
import { find, reconcile } from '../dom/nodes.ts';
import type { Facets } from './facets.ts';
import type { SearchFilters } from './state.ts';
import { cloneTemplate, fill } from './template.ts';

/** Connects the element that holds the chips; `onRemove` is called with the remaining filters. */
export function openChips(host: HTMLElement, facets: Facets, { onRemove, signal }: ChipOptions): Chips {
  const place = find(host, '[data-chips]', HTMLElement);
  const list = find(place, 'ul', HTMLUListElement);
  const chips = new Map<string, HTMLElement>();
  let shown: SearchFilters = {};

  const chipOf = (facet: string, value: string): HTMLElement => {
    const key = `${facet} ${value}`;
    const chip = chips.get(key) ?? cloneTemplate(host, 'chip');
    chips.set(key, chip);
    fill(chip, 'filter', [`${facets.titleOf(facet)}: ${facets.labelOf(facet, value)}`]);
    const button = find(chip, 'button', HTMLButtonElement);
    button.dataset.chip = facet;
    button.value = value;
    return chip;
  };

  list.addEventListener(
    'click',
    ({ target }) => {
      const button = target instanceof Element ? target.closest('button') : null;
      const facet = button?.dataset.chip;
      if (!button || facet === undefined) return;
      const index = [...list.querySelectorAll('button')].indexOf(button);
      onRemove(without(shown, facet, button.value));
      // The button is gone, so focus goes to the next one, or to the search field if there is none.
      const left = list.querySelectorAll('button');
      (left[Math.min(index, left.length - 1)] ?? host.querySelector<HTMLElement>('input[name=q]'))?.focus();
    },
    { signal },
  );

  return {
    show(filters) {
      shown = filters;
      const wanted = Object.entries(filters).flatMap(([facet, values]) => values.map((value) => chipOf(facet, value)));
      place.hidden = wanted.length === 0;
      for (const [key, chip] of chips) if (!wanted.includes(chip)) chips.delete(key);
      reconcile(list, wanted);
    },
  };
}

function without(filters: SearchFilters, facet: string, value: string): SearchFilters {
  const left = (filters[facet] ?? []).filter((other) => other !== value);
  const { [facet]: _removed, ...others } = filters;
  return left.length === 0 ? others : { ...filters, [facet]: left };
}

interface ChipOptions {
  readonly onRemove: (left: SearchFilters) => void;
  readonly signal: AbortSignal;
}

export interface Chips {
  show(filters: SearchFilters): void;
}
