/** axe on every page, in light and dark, on a narrow and a wide screen; and on what opens in a page. */
import { expect, test } from '../fixtures/index.ts';
import { findings } from './axe.ts';
import { everyPage } from './built-pages.ts';
import { CLAIMS, searchPage } from './search-page.ts';

/** The pages are shared out, so that all workers have something to do to the end. */
const SHARES = 8;

/**
 * A page is loaded once and then looked at in all four ways. Both widths get all rules, each in another scheme, because
 * what is there hangs on the width; colours and sizes are looked at in all four.
 */
const WAYS = [
  { width: 1280, colorScheme: 'light', rules: 'all' },
  { width: 1280, colorScheme: 'dark', rules: 'looks' },
  { width: 320, colorScheme: 'dark', rules: 'all' },
  { width: 320, colorScheme: 'light', rules: 'looks' },
] as const;

for (let share = 0; share < SHARES; share += 1) {
  test(`axe finds nothing on any page, in both schemes and at both widths (${share + 1} of ${SHARES})`, async ({
    page,
  }) => {
    test.setTimeout(300_000);
    const paths = everyPage().filter((_, index) => index % SHARES === share);
    for (const path of paths) {
      await page.goto(path);
      for (const { width, colorScheme, rules } of WAYS) {
        await page.setViewportSize({ width, height: 800 });
        await page.emulateMedia({ colorScheme });
        expect.soft(await findings(page, rules), `/${path}, ${colorScheme}, ${width} pixels`).toEqual([]);
      }
    }
  });
}

for (const colorScheme of ['light', 'dark'] as const) {
  for (const width of [320, 1280]) {
    test.describe(`${colorScheme}, ${width} pixels`, () => {
      test.use({ colorScheme, viewport: { width, height: 800 } });

      test('axe finds nothing on search results, filters and an empty result', async ({ page }) => {
        const search = searchPage(page);
        await page.goto('search/?q=a');
        await expect(search.group(CLAIMS)).toBeVisible();
        await search.openFilters();
        expect(await findings(page)).toEqual([]);
        await page.goto('search/?q=axolotl&certainty=possible');
        await expect(search.status).toContainText('Nothing found');
        expect(await findings(page)).toEqual([]);
      });

      test('axe finds nothing on an open card', async ({ page }) => {
        await page.goto('');
        await page.getByRole('navigation', { name: 'Site' }).getByRole('link').first().click();
        await page
          .getByRole('button', { name: /^Claim \d/ })
          .first()
          .click();
        await expect(page.getByRole('dialog')).toBeVisible();
        expect(await findings(page)).toEqual([]);
      });
    });
  }
}
