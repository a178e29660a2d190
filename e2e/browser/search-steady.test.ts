/** Results that arrive while one is being read or pressed: elements that stay the same are not replaced. */
import { expect, test } from '../fixtures/shared-page.ts';
import { readData } from './search-data.ts';
import { CLAIMS, ENTITIES, searchPage, suggestions } from './search-page.ts';

test('a result that is found again keeps its element', async ({ page }) => {
  const { entities } = await readData();
  const search = searchPage(page);
  const name = entities[0]?.name ?? '';
  await page.goto(`search/?q=${encodeURIComponent(name)}`);
  const link = search.items(ENTITIES).first().getByRole('link').first();
  await expect(link).toHaveText(name);
  const element = await link.evaluateHandle((node) => node);
  // With a space at the end, the text of the field is different, but the search is the same.
  await search.field.press('End');
  await search.field.pressSequentially(' ');
  await page.waitForTimeout(500);
  expect(await element.evaluate((node) => document.contains(node))).toBe(true);
});

test('results that arrive between pressing and releasing do not prevent the click', async ({ page }) => {
  const { entities } = await readData();
  const search = searchPage(page);
  const name = entities.find(({ type }) => type === 'place')?.name ?? '';
  await page.goto(`search/?q=${encodeURIComponent(name.slice(0, 3))}`);
  const link = search.items(CLAIMS).first().getByRole('link').first();
  await expect(link).toBeVisible();
  const number = /¶(\S+)/.exec(await link.innerText())?.[1] ?? '';
  await link.hover();
  await page.mouse.down();
  await search.field.evaluate((field: HTMLInputElement) => {
    field.value = 'axolotl';
    field.dispatchEvent(new Event('input', { bubbles: true }));
  });
  await page.waitForTimeout(600);
  await expect(link).toBeVisible();
  await page.mouse.up();
  await expect(page).toHaveURL(new RegExp(`/c${number.replace('.', '-')}/$`));
});

test('suggestions that arrive between pressing and releasing do not prevent the click', async ({ page }) => {
  const { entities } = await readData();
  const name = entities[0]?.name ?? '';
  await page.goto('about/');
  await page.keyboard.press('/');
  await page.keyboard.type(name.slice(0, 2));
  const { options } = suggestions(page);
  await expect(options.first()).toBeVisible();
  const href = await options.first().getAttribute('href');
  await options.first().hover();
  await page.mouse.down();
  await page.keyboard.type('xyzzy');
  await page.waitForTimeout(400);
  await page.mouse.up();
  await expect(page).toHaveURL(href ?? '');
});
