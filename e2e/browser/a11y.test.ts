/** axe on every page, with all folds open, in light and dark, in a narrow and a wide window; and on what opens in a page. */
import { expect, test } from '../fixtures/index.ts';
import { findings, WIDTHS } from './axe.ts';
import { everyPage } from './built-pages.ts';
import { readingPath } from './reading-page.ts';
import { keepAxe } from './run-axe.ts';
import { CLAIMS, searchPage } from './search-page.ts';

test.describe('all pages', () => {
  // One worker for all pages, because it checks each kind of element only once.
  test.describe.configure({ mode: 'default' });
  const checked = new Set<string>();
  /** How many tests share the pages. One test would report nothing for minutes; each test has to load axe and the site again. */
  const SHARES = 4;

  for (let share = 0; share < SHARES; share += 1) {
    test(`axe finds nothing on any page, in both schemes and at both widths (${share + 1} of ${SHARES})`, async ({
      page,
    }) => {
      await keepAxe(page);
      const pages = everyPage();
      const first = Math.ceil((pages.length / SHARES) * share);
      for (const path of pages.slice(first, Math.ceil((pages.length / SHARES) * (share + 1)))) {
        await page.goto(path);
        expect.soft(await findings(page, { checked, isUnfolded: true }), `/${path}`).toEqual([]);
      }
    });
  }
});

for (const width of WIDTHS) {
  test.describe(`${width} pixels`, () => {
    test.use({ viewport: { width, height: 800 } });

    test('axe finds nothing on search results, filters and an empty result, in both schemes', async ({ page }) => {
      const search = searchPage(page);
      await page.goto('search/?q=a');
      await expect(search.group(CLAIMS)).toBeVisible();
      await search.openFilters();
      expect(await findings(page, { widths: [width] })).toEqual([]);
      await page.goto('search/?q=axolotl&certainty=possible');
      await expect(search.status).toContainText('Nothing found');
      expect(await findings(page, { widths: [width] })).toEqual([]);
    });

    test('axe finds nothing on an open note, in both schemes', async ({ page }) => {
      await page.goto(await readingPath());
      await page
        .getByRole('link', { name: /^Claim \d/ })
        .first()
        .click();
      await expect(page.locator('.note:target')).toBeVisible();
      expect(await findings(page, { widths: [width] })).toEqual([]);
    });
  });
}
