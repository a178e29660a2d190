/** The elements of the search page, found by their roles. */
import type { Locator, Page } from 'playwright/test';

export interface SearchPage {
  readonly field: Locator;
  readonly status: Locator;
  /** Heading of a group of results. */
  readonly group: (name: RegExp) => Locator;
  /** Items of a group of results. */
  readonly items: (name: RegExp) => Locator;
  readonly kind: (name: string) => Locator;
  /** Opens the filters, which are folded on narrow screens. */
  readonly openFilters: () => Promise<void>;
  /** A choice of a facet, by the names of both. */
  readonly box: (facet: string, label: string | RegExp) => Locator;
  /** Opens the choices of a long facet. */
  readonly openFacet: (facet: string) => Promise<void>;
  /** The filters in use. */
  readonly chips: Locator;
}

export const ENTITIES = /^\d+ names?$/;
export const SOURCES = /^\d+ sources?$/;
export const CLAIMS = /^\d+ claims?$/;

export function searchPage(page: Page): SearchPage {
  const main = page.getByRole('main');
  const items = (name: RegExp): Locator =>
    main.locator('section', { has: page.getByRole('heading', { name, level: 2 }) }).getByRole('listitem');
  return {
    field: searchField(main),
    status: main.getByRole('status'),
    group: (name) => main.getByRole('heading', { name, level: 2 }),
    items,
    kind: (name) => main.getByRole('radio', { name }),
    openFilters: async () => {
      await open(main.locator('details', { hasText: 'Filters' }));
    },
    box: (facet, label) => main.getByRole('group', { name: facet, exact: true }).getByRole('checkbox', { name: label }),
    openFacet: async (facet) => {
      await open(main.locator('details details', { has: page.locator('summary', { hasText: facet }) }));
    },
    chips: main.getByRole('list', { name: 'Filters in use' }).getByRole('button'),
  };
}

/** The search field in a part of a page. Its role depends on whether a script has added suggestions. */
export function searchField(part: Page | Locator): Locator {
  return part.getByLabel('Search claims, names and sources', { exact: true });
}

/** The suggestions below a search field. */
export function suggestions(page: Page): Suggestions {
  const list = page.getByRole('listbox', { name: 'Suggestions' });
  return {
    list,
    options: list.getByRole('option'),
    active: list.getByRole('option', { selected: true }),
  };
}

export interface Suggestions {
  readonly list: Locator;
  readonly options: Locator;
  readonly active: Locator;
}

async function open(details: Locator): Promise<void> {
  if ((await details.getAttribute('open')) === null) await details.locator('> summary').click();
}
