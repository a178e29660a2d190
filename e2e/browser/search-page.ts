/** The search page as its tests use it: by roles. */
import type { Locator, Page } from 'playwright/test';

export interface SearchPage {
  readonly field: Locator;
  readonly status: Locator;
  /** Heading of a group of results. */
  readonly group: (name: RegExp) => Locator;
  /** Items of a group of results. */
  readonly items: (name: RegExp) => Locator;
  readonly kind: (name: string) => Locator;
  /** Makes the filters visible, which narrow screens fold away. */
  readonly openFilters: () => Promise<void>;
  readonly box: (group: string, label: string) => Locator;
}

export const ENTITIES = /^\d+ entit(y|ies)$/;
export const SOURCES = /^\d+ sources?$/;
export const CLAIMS = /^\d+ claims?$/;

export function searchPage(page: Page): SearchPage {
  const main = page.getByRole('main');
  const items = (name: RegExp): Locator =>
    main.locator('section', { has: page.getByRole('heading', { name }) }).getByRole('listitem');
  return {
    field: main.getByRole('searchbox'),
    status: main.getByRole('status'),
    group: (name) => main.getByRole('heading', { name }),
    items,
    kind: (name) => main.getByRole('radio', { name }),
    openFilters: async () => {
      const details = main.locator('details', { hasText: 'Filters' });
      if ((await details.getAttribute('open')) === null) await details.locator('summary').click();
    },
    box: (group, label) => main.getByRole('group', { name: group }).getByRole('checkbox', { name: label }),
  };
}
