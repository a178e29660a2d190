/** Readers who are faster than the scripts: what was typed, chosen or sent before they are loaded counts. */
import type { Page } from 'playwright/test';
import { expect, test } from '../fixtures/shared-page.ts';
import { readData } from './search-data.ts';
import { CLAIMS, ENTITIES, searchPage, suggestions } from './search-page.ts';

test('a word typed before the search is loaded is searched for, together with the filters of the address', async ({
  page,
}) => {
  const search = searchPage(page);
  const come = await holdBack(page, 'search-controller');
  await page.goto('search/?kind=claim&q=before');
  await expect(search.field).toHaveValue('before');
  await search.field.fill('threat');
  await come();
  await expect(search.status).toContainText('threat');
  await expect(search.group(CLAIMS)).toBeVisible();
  await expect(search.field).toHaveValue('threat');
  await expect(page).toHaveURL(/\?q=threat&kind=claim$/);
  await page.goBack();
  await expect(search.field).toHaveValue('before');
});

test('a filter chosen before the search is loaded is added to those of the address', async ({ page }) => {
  const { claims } = await readData();
  const claim = claims.find(({ entities, certainty }) => entities.length > 0 && certainty === 'stated');
  const id = claim?.entities[0]?.id ?? '';
  const number = claims.filter(
    ({ entities, certainty }) => certainty === 'stated' && entities.some((entity) => entity.id === id),
  ).length;
  const search = searchPage(page);
  const come = await holdBack(page, 'search-controller');
  await page.goto(`search/?kind=claim&entity=${id}`);
  await expect(search.kind('Claims')).toBeChecked();
  await search.openFilters();
  await search.box('How firmly', /^Stated/).check();
  await come();
  await expect(search.group(CLAIMS)).toHaveText(number === 1 ? '1 claim' : `${number} claims`);
  await expect(search.chips).toHaveCount(3);
  await expect(page).toHaveURL(new RegExp(`\\?kind=claim&certainty=stated&entity=${id}$`));
});

test('a commentary in the address stays if a word is typed before the search is loaded', async ({ page }) => {
  const search = searchPage(page);
  const come = await holdBack(page, 'search-controller');
  await page.goto('search/?commentary=safe-haven');
  await search.field.fill('threat');
  await come();
  await expect(search.status).toContainText('threat');
  await expect(page).toHaveURL(/\?q=threat&commentary=safe-haven$/);
});

test('a word typed while the labels of filters are being loaded keeps the filters', async ({ page }) => {
  const { entities } = await readData();
  const search = searchPage(page);
  const come = await holdBack(page, 'labels', 'json');
  await page.goto(`search/?entity=${entities[0]?.id ?? ''}`);
  await search.field.fill('the');
  await expect(page).toHaveURL(/\?q=the&/);
  await come();
  await expect(search.chips).toHaveText([new RegExp(entities[0]?.name ?? '')]);
  await expect(search.group(CLAIMS)).toBeVisible();
  await expect(search.group(ENTITIES)).toHaveCount(0);
});

test('suggestions that are loaded after the search was sent are not shown until more is typed', async ({ page }) => {
  const search = searchPage(page);
  const { list } = suggestions(page);
  const come = await holdBack(page, 'search-field-used');
  await page.goto('search/');
  await search.field.click();
  await page.keyboard.type('the');
  await expect(search.group(CLAIMS)).toBeVisible();
  await page.keyboard.press('Enter');
  const loaded = page.waitForResponse('**/search-field-used*.js');
  await come();
  await loaded;
  // The script is running once it has made its list.
  await expect(page.locator('.suggestions')).toBeAttached();
  await page.waitForTimeout(300);
  await expect(list).toBeHidden();
  await page.keyboard.type(' tali');
  await expect(list).toBeVisible();
});

/** Holds back a script or data file. The returned function waits until the page has requested it, and then lets it through. */
async function holdBack(page: Page, name: string, ending = 'js'): Promise<() => Promise<void>> {
  const asked = Promise.withResolvers<undefined>();
  const due = Promise.withResolvers<undefined>();
  await page.route(`**/${name}*.${ending}`, async (route) => {
    asked.resolve(undefined);
    await due.promise;
    await route.continue();
  });
  return async () => {
    await asked.promise;
    due.resolve(undefined);
  };
}
