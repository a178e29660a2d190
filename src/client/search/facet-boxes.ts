/**
 * The interface of all facets of the search form, and the facets whose choices are in the page: checkboxes or radio buttons,
 * whose labels are read from the page.
 */

/** One facet of the search form. */
export interface Facet {
  readonly element: HTMLElement;
  /** Its name in the index and in the address. */
  readonly name: string;
  /** Its title, as in `Certainty: Possible`. */
  readonly title: string;
  /** Its values; undefined while they are not known. */
  readonly values: ReadonlySet<string> | undefined;
  readonly labelOf: (value: string) => string;
  readonly chosen: readonly string[];
  choose(values: readonly string[]): void;
  /** Whether its counts are visible. */
  readonly isWanted: boolean;
  /** Shows how many results each value has; undefined if the numbers are not known. */
  count(counts: Readonly<Record<string, number>> | undefined): void;
}

/** Reads the facet in an element. */
export function readFacetBoxes(element: HTMLElement): Facet {
  const choices = [...element.querySelectorAll('input')].map((input) => toChoice(input));
  const labels = new Map(choices.map(({ input, label }) => [input.value, label]));
  return {
    element,
    name: element.dataset.facet ?? '',
    title: element.dataset.title ?? '',
    values: new Set(choices.map(({ input }) => input.value).filter((value) => value !== '')),
    labelOf: (value) => labels.get(value) ?? value,
    get chosen() {
      return choices.filter(isChosen).map(({ input }) => input.value);
    },
    choose(values) {
      const wanted = values.length === 0 ? [''] : values;
      for (const { input } of choices) {
        // A radio button is only ever checked, because checking one unchecks the others.
        if (input.type === 'checkbox' || wanted.includes(input.value)) input.checked = wanted.includes(input.value);
      }
    },
    isWanted: true,
    count(counts) {
      // The old counts are nearly right until new ones come.
      if (!counts) return;
      for (const choice of choices) {
        const { input, counter, row } = choice;
        if (input.value === '') continue;
        const number = counts[input.value] ?? 0;
        if (counter) counter.textContent = String(number);
        // A choice that would find nothing is hidden, unless it is chosen, so that it can be removed.
        if (row) row.hidden = number === 0 && !isChosen(choice);
      }
      const offered = choices.filter(({ row }) => row?.hidden === false).length;
      element.hidden = offered < 2 && this.chosen.length === 0;
    },
  };
}

function toChoice(input: HTMLInputElement): Choice {
  const row = input.closest('label');
  return {
    input,
    row,
    label: row?.querySelector('[data-label]')?.textContent ?? input.value,
    counter: row?.querySelector('[data-count]') ?? null,
  };
}

function isChosen({ input }: Choice): boolean {
  return input.value !== '' && input.checked;
}

interface Choice {
  readonly input: HTMLInputElement;
  readonly row: HTMLElement | null;
  readonly label: string;
  readonly counter: Element | null;
}
