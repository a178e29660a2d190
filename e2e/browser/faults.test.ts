/** What a reader sees when a part of the site is missing, forbidden or out of reach: a sentence and a way on. */
import type { Page } from 'playwright/test';
import { expect, test } from '../fixtures/index.ts';
import { readingPath } from './reading-page.ts';
import { readData } from './search-data.ts';
import { CLAIMS, searchPage } from './search-page.ts';

const MISSING: readonly (readonly [what: string, files: RegExp])[] = [
  ['its client', /\/pagefind\/pagefind\.js$/],
  ['its WebAssembly', /\.wasm$/],
  ['its entry', /\/pagefind-entry\.json/],
  ['its totals', /\/totals\.json$/],
  ['its list of records', /\.pf_meta$/],
  ['its words', /\.pf_index$/],
  ['its filters', /\.pf_filter$/],
  ['its records', /\.pf_fragment$/],
];

for (const [what, files] of MISSING) {
  test(`a search index without ${what} is said, and the indexes stand in for it`, async ({ page }) => {
    await page.route(files, (route) => route.fulfill({ status: 404, contentType: 'text/html', body: 'Not found' }));
    await page.goto('search/?q=a&certainty=possible');
    await expect(searchPage(page).status).toHaveText('The search index could not be loaded.');
    await expectIndexes(page);
  });
}

test('a search page whose script is missing says so, and leads to the indexes', async ({ page }) => {
  await page.route('**/search-controller*.js', (route) => route.fulfill({ status: 404 }));
  await page.goto('search/?q=a');
  await expect(searchPage(page).status).toContainText('Search could not be loaded.');
  await expectIndexes(page);
});

test('without the index of names words are still found', async ({ page }) => {
  await page.route('**/names/**', (route) => route.fulfill({ status: 404 }));
  await page.goto('search/');
  const { claims } = await readData();
  const word = claims.flatMap(({ text }) => /\p{Ll}{8,}/u.exec(text) ?? [])[0];
  await searchPage(page).field.fill(word ?? '');
  await expect(searchPage(page).group(CLAIMS)).toBeVisible();
});

test.describe('where WebAssembly is forbidden', () => {
  test.use({ expectedBreach: /WebAssembly|wasm/i });

  test('search says that it has no index, and sends to the indexes', async ({ page, siteUrl }) => {
    await page.route(`${siteUrl}search/**`, async (route) => {
      const response = await route.fetch();
      const headers = { ...response.headers(), 'content-security-policy': "default-src 'self'" };
      await route.fulfill({ response, headers });
    });
    await page.goto('search/?q=a');
    await expect(searchPage(page).status).toHaveText('The search index could not be loaded.');
    await expectIndexes(page);
  });
});

test('search says that the reader is offline, and works again when that is over', async ({ page, context }) => {
  await page.goto('search/');
  await searchPage(page).field.focus();
  await page.waitForLoadState('networkidle');
  // What has been fetched is kept; nothing of the index may be, or it would be there offline as well.
  await page.goto('search/');
  await context.setOffline(true);
  await searchPage(page).field.fill('a');
  await expect(searchPage(page).status).toContainText(/could not be loaded/);
  await expectIndexes(page);
  await context.setOffline(false);
  await searchPage(page).field.fill('the a');
  await searchPage(page).field.press('Enter');
  await expect(searchPage(page).status).toContainText('“the a”');
});

test('offline, the text goes on: notes, lenses and their addresses', async ({ page, context }) => {
  await page.goto(await readingPath());
  await context.setOffline(true);
  await page
    .getByRole('link', { name: /^Claim \d/ })
    .first()
    .click();
  await expect(page.locator('.note:target')).toBeVisible();
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'Lenses' }).click();
  await page.getByRole('radio', { name: 'Who speaks' }).check();
  await expect(page.locator('.bar .lens-speaker')).toBeVisible();
});

test('tables are filtered offline, once they are there', async ({ page, context }) => {
  const { claims } = await readData();
  await page.goto('claims/');
  await context.setOffline(true);
  await page.getByRole('combobox', { name: 'How firmly' }).selectOption('possible');
  const possible = claims.filter(({ certainty }) => certainty === 'possible');
  await expect(page.locator('tr[data-row]:visible')).toHaveCount(possible.length);
});

test.describe('by touch', () => {
  test.use({ hasTouch: true, viewport: { width: 390, height: 844 } });

  test('a name whose card has no script is a link from the first tap on', async ({ page }) => {
    await page.route('**/entity-card*.js', (route) => route.fulfill({ status: 404 }));
    await page.goto(await readingPath());
    await page.locator('.claim a[href*="/entities/"]').first().tap();
    await expect(page).toHaveURL(/\/entities\/[^/]+\/$/);
  });
});

async function expectIndexes(page: Page): Promise<void> {
  for (const name of ['All claims', 'All entities', 'All sources']) {
    await expect(page.getByRole('main').getByRole('link', { name, exact: true })).toBeVisible();
  }
}
