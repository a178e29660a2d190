/** axe with open suggestions, in every kind of place that has them, in both schemes. */
import type { Page } from 'playwright/test';
import { expect, test } from '../fixtures/shared-page.ts';
import { findings, WIDTHS } from './axe.ts';
import { CLAIMS, searchPage, suggestions } from './search-page.ts';

for (const width of WIDTHS) {
  test.describe(`${width} pixels`, () => {
    test.use({ viewport: { width, height: 800 } });

    for (const path of ['about/', 'search/']) {
      test(`axe finds nothing on open suggestions on /${path}`, async ({ page }) => {
        await page.goto(path);
        await page.keyboard.press('/');
        await page.keyboard.type('al');
        const { list, active } = suggestions(page);
        await expect(list).toBeVisible();
        expect(await findings(page, { widths: [width] })).toEqual([]);
        await page.keyboard.press('ArrowDown');
        await expect(active).toHaveCount(1);
        expect(await findings(page, { widths: [width] })).toEqual([]);
        await expect(list).toBeVisible();
        expect(await overflow(page)).toBeLessThanOrEqual(0);
      });
    }

    test('axe finds nothing on chips and open facets', async ({ page }) => {
      const search = searchPage(page);
      // With a misspelt name, a sign without meaning and an unknown word, so that there are notes.
      await page.goto('search/?q=Afganistan AND axolotl&certainty=stated');
      await expect(search.group(CLAIMS)).toBeVisible();
      await search.openFilters();
      await search.openFacet('Source');
      await search.openFacet('Name');
      await expect(page.getByRole('searchbox', { name: 'Find a name' })).toBeVisible();
      expect(await findings(page, { widths: [width] })).toEqual([]);
      expect(await overflow(page)).toBeLessThanOrEqual(0);
    });
  });
}

/** How much wider the page is than the screen. */
function overflow(page: Page): Promise<number> {
  return page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
}
