/** Search by touch, on a phone. */
import { expect, test } from '../fixtures/shared-page.ts';
import { pathOf, readData, sample } from './search-data.ts';
import { CLAIMS, ENTITIES, searchField, searchPage, suggestions } from './search-page.ts';

test.use({ hasTouch: true, isMobile: true, viewport: { width: 390, height: 780 } });

test('tapping a suggestion opens its page', async ({ page }) => {
  const data = await readData();
  const [entity] = sample(data.entities, 3);
  await page.goto('about/');
  await page.getByText('Menu', { exact: true }).tap();
  await searchField(page).tap();
  await page.keyboard.type(entity?.name ?? '');
  const { options, list } = suggestions(page);
  await expect(options.first()).toContainText(entity?.name ?? '');
  const height = await options.first().evaluate((option) => option.getBoundingClientRect().height);
  expect(height).toBeGreaterThanOrEqual(44);
  await options.first().tap();
  await expect(page).toHaveURL(new RegExp(`${pathOf(entity?.url ?? '', data)}$`));
  await page.goBack();
  await expect(list).toBeHidden();
});

test('a tap beside the list closes it, but scrolling the list does not', async ({ page }) => {
  await page.goto('about/');
  await page.getByText('Menu', { exact: true }).tap();
  await searchField(page).tap();
  await page.keyboard.type('a');
  const { list } = suggestions(page);
  await expect(list).toBeVisible();
  await list.evaluate((element) => {
    element.scrollTop = 40;
  });
  await expect(list).toBeVisible();
  await page.touchscreen.tap(3, 770);
  await expect(list).toBeHidden();
  await expect(searchField(page)).toHaveValue('a');
});

test('a search is typed, filtered and unfiltered, and a result opened', async ({ page }) => {
  const search = searchPage(page);
  await page.goto('search/');
  await search.field.tap();
  await page.keyboard.type('the');
  await page.keyboard.press('Enter');
  await expect(search.group(CLAIMS)).toBeVisible();
  await page.locator('summary', { hasText: 'Filters' }).tap();
  const box = search.box('How firmly', /^Stated/);
  await box.tap();
  await expect(search.group(ENTITIES)).toHaveCount(0);
  await expect(search.chips).toHaveCount(1);
  await search.chips.first().tap();
  await expect(search.chips).toHaveCount(0);
  await expect(box).not.toBeChecked();
  await search.items(CLAIMS).first().getByRole('link').first().tap();
  await expect(page).not.toHaveURL(/\/search\//);
});
