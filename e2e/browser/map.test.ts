/** The map: its marks and arrows by keyboard, its tables, and without JavaScript. */
import { expect, test } from '../fixtures/shared-page.ts';

const DRAWING = 'Map of the places';

test.beforeEach(async ({ page }) => {
  await page.goto('map/');
});

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? 'with JavaScript' : 'without JavaScript', () => {
    test.use({ javaScriptEnabled, viewport: { width: 1280, height: 900 } });

    test('a mark links to the claims about its place, by keyboard', async ({ page }) => {
      const mark = page
        .getByRole('group', { name: DRAWING, exact: true })
        .getByRole('link', { name: /: \d+ claims?$/ });
      const name = /^\d+ ([^,:]+)/.exec((await mark.first().getAttribute('aria-label')) ?? '')?.[1] ?? '';
      await mark.first().focus();
      await page.keyboard.press('Enter');
      await expect(page).toHaveURL(/\/entities\/[^/]+\/#claims$/);
      await expect(page.getByRole('heading', { level: 1 })).toContainText(name);
      await expect(page.locator(':target')).toBeInViewport();
    });

    test('an arrow links to the claim that reports the movement, and says who makes the claim', async ({ page }) => {
      const arrow = page.getByRole('link', { name: /\(¶[\d.]+[a-z]?\)\.$/ }).first();
      const id = /¶([\d.]+[a-z]?)\)/.exec((await arrow.getAttribute('aria-label')) ?? '')?.[1] ?? '';
      await arrow.focus();
      await page.keyboard.press('Enter');
      await expect(page.getByRole('main')).toContainText(`¶${id}`);
    });
  });
}

test('every mark and arrow of the map has a row in a table', async ({ page }) => {
  const marks = await page
    .locator('.map-for-wide .map-place')
    .evaluateAll((links) => links.map((link) => link.getAttribute('href')));
  const rows = await page
    .getByRole('table', { name: /places?,/ })
    .getByRole('rowheader')
    .getByRole('link')
    .evaluateAll((links) => links.map((link) => link.getAttribute('href')));
  expect(marks.map((href) => href?.replace(/#.*$/, '')).filter((href) => !rows.includes(href ?? ''))).toEqual([]);
  const arrows = await page.locator('.map-for-wide .map-movement').count();
  expect(
    await page
      .getByRole('table', { name: /movements?,/ })
      .getByRole('row')
      .count(),
  ).toBeGreaterThan(arrows);
});

test('the wide map has the numbers and letters of the tables', async ({ page }) => {
  const signs = await page.locator('.map-for-wide .map-sign').allTextContents();
  const explained = await page.locator('.map-number').allTextContents();
  expect(signs.length).toBeGreaterThan(3);
  expect(signs.toSorted()).toEqual(explained.filter((sign) => sign !== '').toSorted());
});

test('a narrow screen has numbers on the map, and their names below it', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await expect(page.getByRole('group', { name: DRAWING, exact: true })).toBeHidden();
  const drawing = page.getByRole('group', { name: `${DRAWING}, by number` });
  await expect(drawing).toBeVisible();
  const names = page.locator('.map-names a');
  const small = await names.evaluateAll(
    (links) => links.filter((link) => link.getBoundingClientRect().height < 44).length,
  );
  expect(small).toBe(0);
  await names.first().click();
  await expect(page.locator(':target')).toBeInViewport();
  // The text of the map is as large as elsewhere on the site.
  const size = await drawing
    .locator('text')
    .first()
    .evaluate((text) => text.getBoundingClientRect().height);
  expect(size).toBeGreaterThanOrEqual(11);
});

test('the map names its data, and says that its borders are not a statement', async ({ page }) => {
  await expect(page.getByRole('figure')).toContainText('as in Natural Earth');
  await expect(page.getByRole('heading', { name: 'References' })).toBeVisible();
});
