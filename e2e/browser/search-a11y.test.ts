/** axe with the suggestions open, on every kind of place that has them. */
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type { Page } from 'playwright/test';
import type { AxeResults } from 'axe-core';
import { expect, test } from '../fixtures/index.ts';
import { CLAIMS, searchPage, suggestions } from './search-page.ts';

const AXE = createRequire(import.meta.url).resolve('axe-core/axe.min.js');

for (const colorScheme of ['light', 'dark'] as const) {
  for (const width of [320, 1280]) {
    test.describe(`${colorScheme}, ${width} pixels`, () => {
      test.use({ colorScheme, viewport: { width, height: 800 } });

      for (const path of ['about/', 'search/']) {
        test(`axe finds nothing on open suggestions on /${path}`, async ({ page }) => {
          await page.goto(path);
          await page.keyboard.press('/');
          await page.keyboard.type('al');
          const { list, active } = suggestions(page);
          await expect(list).toBeVisible();
          expect(await findings(page)).toEqual([]);
          await page.keyboard.press('ArrowDown');
          await expect(active).toHaveCount(1);
          expect(await findings(page)).toEqual([]);
          expect(await overflow(page)).toBeLessThanOrEqual(0);
        });
      }

      test('axe finds nothing on chips and open facets', async ({ page }) => {
        const search = searchPage(page);
        await page.goto('search/?q=a&certainty=stated');
        await expect(search.group(CLAIMS)).toBeVisible();
        await search.openFilters();
        await search.openFacet('Source');
        await search.openFacet('Entity');
        await expect(page.getByRole('searchbox', { name: 'Find an entity' })).toBeVisible();
        expect(await findings(page)).toEqual([]);
        expect(await overflow(page)).toBeLessThanOrEqual(0);
      });
    });
  }
}

/** What axe finds, in a line each. */
async function findings(page: Page): Promise<string[]> {
  await page.evaluate(await readFile(AXE, 'utf8'));
  const { violations } = await page.evaluate(() =>
    (window as unknown as { axe: { run(): Promise<AxeResults> } }).axe.run(),
  );
  return violations.map(
    ({ id, help, nodes }) => `${id}: ${help}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`,
  );
}

/** By how much the page is wider than the screen. */
function overflow(page: Page): Promise<number> {
  return page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
}
