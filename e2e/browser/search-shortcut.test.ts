/** The keyboard’s way to search. */
import { expect, test } from '../fixtures/index.ts';
import { readData, pathOf } from './search-data.ts';

test('/ goes to the search field of every page, Esc empties it and goes back', async ({ page }) => {
  const data = await readData();
  const paths = [
    '',
    ...[data.commentaries[0], data.claims[0], data.entities[0]].map((record) => pathOf(record?.url ?? '', data)),
    'search/',
  ];
  for (const path of paths) {
    await page.goto(path);
    const field = page.getByRole('searchbox');
    const link = page.getByRole('navigation', { name: 'Site' }).getByRole('link').first();
    await link.focus();
    await page.keyboard.press('/');
    await expect(field).toBeFocused();
    await expect(field).toHaveValue('');
    await page.keyboard.type('a/b');
    await expect(field).toHaveValue('a/b');
    await page.keyboard.press('Escape');
    await expect(field).toHaveValue('');
    await expect(field).toBeFocused();
    await page.keyboard.press('Escape');
    await expect(link).toBeFocused();
  }
});

test('/ leaves combinations of keys and other fields alone', async ({ page }) => {
  await page.goto('search/');
  const field = page.getByRole('searchbox');
  for (const combination of ['Control+/', 'Alt+/', 'Meta+/']) {
    await page.keyboard.press(combination);
    await expect(field).not.toBeFocused();
  }
  const select = page.getByRole('combobox', { name: 'Source' });
  await select.focus();
  await page.keyboard.press('/');
  await expect(select).toBeFocused();
});

test('/ can be switched off, and stays off', async ({ page }) => {
  await page.goto('search/');
  const shortcut = page.getByRole('checkbox', { name: /^Press \/ / });
  await expect(shortcut).toBeChecked();
  await shortcut.uncheck();
  await page.goto('');
  await page.keyboard.press('/');
  await expect(page.getByRole('searchbox')).not.toBeFocused();
  await page.goto('search/');
  await expect(shortcut).not.toBeChecked();
  await shortcut.check();
  await page.goto('');
  await page.keyboard.press('/');
  await expect(page.getByRole('searchbox')).toBeFocused();
});
