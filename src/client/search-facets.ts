/**
 * The facets of the search form: native controls named after their facet, one choice for each value, ''
 * for no choice. Labels are written once, in the page, and read from here.
 */
import type { FacetCounts } from './search-engine.ts';
import type { KnownFacets, SearchFilters } from './search-state.ts';

/** Reads the facets of a form. A group with nothing to choose from goes, unless it is marked to stay always. */
export function readFacets(form: HTMLFormElement): Facets {
  const choices = [
    ...[...form.querySelectorAll<HTMLInputElement>('[data-facet] input')].map(fromInput),
    ...[...form.querySelectorAll<HTMLOptionElement>('[data-facet] option')].map(fromOption),
  ];
  const labels = new Map(choices.map(({ facet, value, label }) => [`${facet} ${value}`, label]));
  return {
    known: groupValues(choices),
    labelOf: (facet, value) => labels.get(`${facet} ${value}`) ?? value,
    get chosen() {
      return Object.fromEntries(
        [...groupValues(choices.filter(isChosen))].map(([facet, values]) => [facet, [...values]]),
      );
    },
    choose(filters) {
      for (const choice of choices) choice.choose((filters[choice.facet] ?? ['']).includes(choice.value));
    },
    count(counts) {
      const countOf = ({ facet, value }: Choice): number => counts[facet]?.[value] ?? 0;
      for (const choice of choices.filter(({ value }) => value !== '')) choice.count(countOf(choice));
      for (const group of form.querySelectorAll<HTMLElement>('[data-facet=""]')) {
        group.hidden = !choices.some(
          (choice) => group.contains(choice.control) && (countOf(choice) > 0 || isChosen(choice)),
        );
      }
    },
  };
}

function fromInput(input: HTMLInputElement): Choice {
  const label = input.parentElement;
  const counter = label?.querySelector('[data-count]');
  return {
    facet: input.name,
    value: input.value,
    label: label?.querySelector('[data-label]')?.textContent ?? input.value,
    control: input,
    isChosen: () => input.checked,
    choose(wanted) {
      // Of alternatives, choosing one lets go of the others.
      if (wanted || input.type === 'checkbox') input.checked = wanted;
    },
    count(number) {
      if (counter) counter.textContent = String(number);
      label?.toggleAttribute('data-none', number === 0);
    },
  };
}

function fromOption(option: HTMLOptionElement): Choice {
  const label = (option.dataset.label ??= option.text);
  return {
    facet: option.closest('select')?.name ?? '',
    value: option.value,
    label,
    control: option,
    isChosen: () => option.selected,
    choose(wanted) {
      if (wanted) option.selected = true;
    },
    count(number) {
      option.text = `${label} (${number})`;
      // Both, because Safari shows hidden options.
      option.hidden = option.disabled = number === 0 && !option.selected;
    },
  };
}

function isChosen(choice: Choice): boolean {
  return choice.value !== '' && choice.isChosen();
}

function groupValues(choices: readonly Choice[]): Map<string, Set<string>> {
  const facets = new Map<string, Set<string>>();
  for (const { facet, value } of choices) {
    if (value === '') continue;
    const values = facets.get(facet) ?? new Set();
    facets.set(facet, values.add(value));
  }
  return facets;
}

export interface Facets {
  /** What there is to choose from. */
  readonly known: KnownFacets;
  readonly labelOf: (facet: string, value: string) => string;
  /** What is chosen. */
  readonly chosen: SearchFilters;
  /** Chooses exactly this. */
  choose(filters: SearchFilters): void;
  /** Shows how many results each choice gives. */
  count(counts: FacetCounts): void;
}

interface Choice {
  readonly facet: string;
  readonly value: string;
  readonly label: string;
  readonly control: HTMLElement;
  isChosen(): boolean;
  choose(wanted: boolean): void;
  count(number: number): void;
}
