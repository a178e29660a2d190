/** What a reader sees if a part of the site is missing, forbidden or out of reach: a message and a link or button. */
import type { Page } from 'playwright/test';
import { expect, test, testAlone } from '../fixtures/shared-page.ts';
import { readingPath } from './reading-page.ts';
import { readData } from './search-data.ts';
import { CLAIMS, searchPage } from './search-page.ts';

const NONE = /The search index could not be loaded\./;
const PART = /Part of the search index could not be loaded\..*result/;

/** The kinds of index files, a query that needs each, and the message if it is missing. */
const PARTS: readonly (readonly [what: string, files: RegExp, query: string, said: RegExp])[] = [
  ['the client of Pagefind', /\/pagefind\/pagefind\.js/, 'threat', NONE],
  ['its WebAssembly', /\/wasm\..*\.pagefind$/, 'threat', NONE],
  ['its entry', /\/pagefind-entry\.json/, 'threat', NONE],
  ['its list of records', /\.pf_meta$/, 'threat', NONE],
  ['its words', /\.pf_index$/, 'threat', NONE],
  ['the manifest of the records', /\/search\/records\/index\.json/, 'threat', NONE],
  ['the texts', /\/search\/records\/[^/]+\/t\d+\.json/, 'threat', NONE],
  ['the words of the texts, beside a name', /\.pf_index$/, 'Afghanistan threat', PART],
  ['the names', /\/names\//, 'threat', PART],
  ['the links', /\/search\/records\/[^/]+\/l\d+\.json/, 'Afghanistan', PART],
  ['the list of words', /\/search\/records\/[^/]+\/w\w*\.json/, 'threat', PART],
  ['the filters', /\/search\/records\/[^/]+\/f-certainty\.json/, 'threat&certainty=stated', NONE],
  ['the dates', /\/search\/records\/[^/]+\/d\.json/, 'Afghanistan 2021', PART],
];

test('a missing file of the index is reported, for every kind of file, and the search can be tried again', async ({
  page,
}) => {
  for (const [what, files, query, said] of PARTS) {
    for (const answer of ['404', 'abort'] as const) {
      // With routed requests, the browser does not use its cache.
      await page.route(files, (route) => (answer === '404' ? route.fulfill({ status: 404 }) : route.abort()));
      await page.goto(`search/?q=${query}`);
      await expect(searchPage(page).status, `${what}, ${answer}`).toContainText(said);
      if (said === NONE) await expectIndexes(page);
      else await expect(page.getByRole('link', { name: 'Try again' }), what).toBeVisible();
      await page.unroute(files);
    }
  }
});

test('a page that stays open while the site is published again finds the new index, or asks to be reloaded', async ({
  page,
}) => {
  const search = searchPage(page);
  await page.goto('search/?q=Afghanistan');
  await expect(search.group(CLAIMS)).toBeVisible();
  // Every file of our index has another address; the old ones no longer exist.
  const renew = (path: string): string => path.replace(/(records|names)\/([0-9a-f]{8})\//, '$1/renewed/');
  await page.route(/\/(records|names)\/[^/]+\/[^/]+\.json/, async (route) => {
    const { pathname } = new URL(route.request().url());
    if (!pathname.includes('/renewed/')) return route.fulfill({ status: 404 });
    const folder = pathname.includes('/records/') ? folders.records : '';
    return route.fulfill({ response: await route.fetch({ url: route.request().url().replace('renewed', folder) }) });
  });
  const folders = { records: '' };
  await page.route('**/search/records/index.json', async (route) => {
    const response = await route.fetch();
    const manifest = (await response.json()) as { folder: string };
    folders.records = manifest.folder;
    await route.fulfill({
      response,
      json: { ...manifest, folder: renew(`records/${manifest.folder}/`).split('/')[1] },
    });
  });
  await search.field.fill('Tajikistan');
  await expect(search.status).toContainText('“Tajikistan”');
  await expect(search.group(CLAIMS)).toBeVisible();
  // An index in a format that the script of this page cannot read.
  await page.route('**/search/records/index.json', async (route) => {
    const response = await route.fetch();
    await route.fulfill({ response, json: { ...((await response.json()) as object), format: 999, folder: 'gone' } });
  });
  await page.route(/\/records\/renewed\//, (route) => route.fulfill({ status: 404 }));
  await search.field.fill('Kabul 2021');
  await expect(search.status).toContainText('has been updated');
  await expect(page.getByRole('link', { name: 'Reload this page' })).toBeVisible();
});

test('a search page whose script is missing says so, and links to the indexes', async ({ page }) => {
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

testAlone.describe('if WebAssembly is forbidden', () => {
  testAlone.use({ expectedBreach: /WebAssembly|wasm/i });

  testAlone('search says that it has no index, and sends to the indexes', async ({ page, siteUrl }) => {
    await page.route(`${siteUrl}search/**`, async (route) => {
      const response = await route.fetch();
      const headers = { ...response.headers(), 'content-security-policy': "default-src 'self'" };
      await route.fulfill({ response, headers });
    });
    await page.goto('search/?q=threat');
    await expect(searchPage(page).status).toHaveText('The search index could not be loaded.');
    await expectIndexes(page);
  });
});

testAlone('search says that the reader is offline, and works again when that is over', async ({ page, context }) => {
  await page.goto('search/');
  await searchPage(page).field.focus();
  await page.waitForLoadState('networkidle');
  // The index must not have been fetched before, because then it would also be available offline.
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

testAlone('offline, the text goes on: notes, lenses and their addresses', async ({ page, context }) => {
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

testAlone('tables are filtered offline, once they are there', async ({ page, context }) => {
  const { claims } = await readData();
  await page.goto('claims/');
  await context.setOffline(true);
  await page.locator('[data-label="How firmly"] > summary').click();
  await page.getByRole('checkbox', { name: 'Possible', exact: true }).check();
  const possible = claims.filter(({ certainty }) => certainty === 'possible');
  await expect(page.locator('tr[data-row]:visible')).toHaveCount(possible.length);
});

test.describe('by touch', () => {
  test.use({ hasTouch: true, viewport: { width: 390, height: 844 } });

  test('if the script of cards is missing, the first tap on a name follows the link', async ({ page }) => {
    await page.route('**/entity-card*.js', (route) => route.fulfill({ status: 404 }));
    await page.goto(await readingPath());
    await page.locator('.claim a[href*="/entities/"]').first().tap();
    await expect(page).toHaveURL(/\/entities\/[^/]+\/$/);
  });
});

async function expectIndexes(page: Page): Promise<void> {
  for (const name of ['All claims', 'All names', 'All sources']) {
    await expect(page.getByRole('main').getByRole('link', { name, exact: true })).toBeVisible();
  }
}
