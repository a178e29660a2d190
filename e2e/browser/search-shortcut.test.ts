/** The keyboard shortcut for search. */
import { expect, test } from '../fixtures/shared-page.ts';
import { readData, pathOf } from './search-data.ts';
import { searchField, searchPage } from './search-page.ts';

test('/ moves to the search field of every page, Esc clears it and moves back', async ({ page }) => {
  const data = await readData();
  const paths = [
    '',
    ...[data.commentaries[0], data.claims[0], data.entities[0]].map((record) => pathOf(record?.url ?? '', data)),
    'search/',
  ];
  // Without suggestions, which Esc would close first; other tests check that.
  await page.route('**/names/**', (route) => route.abort());
  for (const path of paths) {
    await page.goto(path);
    const field = searchField(page).and(page.locator(':visible'));
    const link = page.getByRole('navigation', { name: 'Site' }).getByRole('link').first();
    await link.focus();
    await page.keyboard.press('/');
    await expect(field).toBeFocused();
    await expect(field).toHaveValue('');
    // The script for Esc is loaded with the suggestions, when the field is used.
    await expect(field).toHaveAttribute('aria-controls');
    await page.keyboard.type('a/b');
    await expect(field).toHaveValue('a/b');
    await page.keyboard.press('Escape');
    await expect(field).toHaveValue('');
    await expect(field).toBeFocused();
    await page.keyboard.press('Escape');
    await expect(link).toBeFocused();
  }
});

test('/ does nothing in combinations of keys and in other fields', async ({ page }) => {
  await page.goto('search/');
  const search = searchPage(page);
  const { field } = search;
  for (const combination of ['Control+/', 'Alt+/', 'Meta+/']) {
    await page.keyboard.press(combination);
    await expect(field).not.toBeFocused();
  }
  await search.openFilters();
  await search.openFacet('Name');
  const other = page.getByRole('searchbox', { name: 'Find a name' });
  await other.focus();
  await page.keyboard.press('/');
  await expect(other).toBeFocused();
  await expect(other).toHaveValue('/');
});

test('/ can be switched off, and stays off', async ({ page }) => {
  // The filters, once loaded, move what is below them: a click at that moment would miss the checkbox.
  await page.goto('search/', { waitUntil: 'networkidle' });
  const shortcut = page.getByRole('checkbox', { name: /^Press \/ / });
  await expect(shortcut).toBeChecked();
  await shortcut.uncheck();
  await page.goto('');
  await page.keyboard.press('/');
  await expect(searchField(page)).not.toBeFocused();
  await page.goto('search/', { waitUntil: 'networkidle' });
  await expect(shortcut).not.toBeChecked();
  await shortcut.check();
  await page.goto('');
  await page.keyboard.press('/');
  await expect(searchField(page)).toBeFocused();
});
