/** The header: one row in a wide window, a menu in a narrow one, with and without scripts. */
import type { Page } from 'playwright/test';
import { expect, test } from '../fixtures/shared-page.ts';
import { readingPath } from './reading-page.ts';
import { readData } from './search-data.ts';
import { searchField, suggestions } from './search-page.ts';

const navigation = (page: Page) => page.getByRole('navigation', { name: 'Site' });
const menu = (page: Page) => page.getByText('Menu', { exact: true });
const sidewaysRoom = (page: Page) => page.evaluate(() => document.documentElement.scrollWidth - innerWidth);

test('is one row from 900 px on, and a title with a menu in narrower windows', async ({ page }) => {
  await page.goto(await readingPath());
  for (const width of [900, 1024, 1440, 1700]) {
    await page.setViewportSize({ width, height: 600 });
    const rows = await page
      .locator('.site-header li a:visible')
      .evaluateAll((links) => links.map((link) => link.getBoundingClientRect().top));
    expect(rows.length, `entries at ${width} px`).toBe(6);
    expect(new Set(rows).size, `rows at ${width} px`).toBe(1);
    expect((await page.getByRole('banner').boundingBox())?.height).toBeLessThan(72);
    expect(await sidewaysRoom(page)).toBeLessThanOrEqual(0);
  }
  for (const width of [320, 375, 899]) {
    await page.setViewportSize({ width, height: 600 });
    await expect(navigation(page)).toBeHidden();
    await expect(menu(page)).toBeVisible();
    expect((await page.getByRole('banner').boundingBox())?.height).toBeLessThan(84);
    expect(await sidewaysRoom(page)).toBeLessThanOrEqual(0);
  }
});

test('marks the part of the site that a page belongs to', async ({ page }) => {
  await page.goto('entities/');
  await expect(navigation(page).locator('[aria-current=page]')).toHaveText('Names');
  await page.goto('names/');
  await expect(navigation(page).locator('[aria-current=true]')).toHaveText('Names');
});

test.describe('on a narrow window', () => {
  // Like a zoom of 400 % on a screen of 1280 by 1024 px.
  test.use({ viewport: { width: 320, height: 256 } });

  test('the keyboard opens the menu, and / moves to the search in it', async ({ page }) => {
    await page.goto('about/');
    await page.keyboard.press('/');
    await expect(searchField(page)).toBeFocused();
    await page.goto('about/');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    await expect(menu(page)).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(navigation(page)).toBeVisible();
    await page.keyboard.press('Tab');
    await expect(navigation(page).getByRole('link').first()).toBeFocused();
    expect(await sidewaysRoom(page)).toBeLessThanOrEqual(0);
  });

  test('suggestions below the field in the menu open in view', async ({ page }) => {
    const { entities } = await readData();
    await page.goto('about/');
    await page.keyboard.press('/');
    await page.keyboard.type(entities[0]?.name.slice(0, 4) ?? '');
    await expect(suggestions(page).list).toBeInViewport({ ratio: 0.99 });
    await expect(searchField(page)).toBeInViewport({ ratio: 0.99 });
  });

  test.describe('without a script', () => {
    test.use({ javaScriptEnabled: false });

    test('the menu opens and links to the footer, which names every part', async ({ page }) => {
      await page.goto('about/');
      await menu(page).click();
      const entries = await navigation(page).getByRole('link').allTextContents();
      await expect(searchField(page)).toBeVisible();
      await navigation(page).getByRole('link', { name: 'More' }).click();
      await expect(page).toHaveURL(/#parts$/);
      const parts = page.getByRole('navigation', { name: 'All parts' });
      await expect(parts).toBeInViewport();
      expect(await parts.getByRole('link').allTextContents()).toEqual(expect.arrayContaining(entries.slice(0, -1)));
    });
  });
});
