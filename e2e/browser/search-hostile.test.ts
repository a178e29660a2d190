/** Malicious and unusual queries. */
import { expect, test } from '../fixtures/shared-page.ts';
import { watch } from './search-data.ts';
import { searchField, searchPage, suggestions } from './search-page.ts';

const queries: [name: string, query: string][] = [
  ['symbols', '!!! ??? — <> &&&'],
  ['stop words', 'the and of to a in'],
  ['markup', '<img src=x onerror="alert(1)"><script>alert(1)</script>'],
  ['a tag', '<b>the</b>'],
  ['an entity reference', '&lt;mark&gt; &amp;'],
  ['quotes that do not close', '"the'],
  ['an empty phrase', '""'],
  ['10,000 characters', 'x'.repeat(10_000)],
  ['10,000 characters in words', 'the '.repeat(2_500)],
  ['a pattern', '.*[(\\'],
  ['names of the language', '__proto__ constructor toString'],
  ['half a surrogate pair', 'a\ud800b'],
  ['a null', 'a\u0000b'],
  ['white space', ' \t\n '],
];

for (const [name, query] of queries)
  test(`a query of ${name} breaks nothing, and the page still works`, async ({ page, siteUrl }) => {
    const trouble = watch(page, siteUrl);
    page.on('dialog', (dialog) => trouble.push(`dialog: ${dialog.message()}`));
    const search = searchPage(page);
    await page.goto('search/');
    await search.field.fill(query);
    await search.field.press('Enter');
    await expect(page.locator('[data-results]')).not.toHaveAttribute('aria-busy', /./);
    if (query.trim() !== '') await expect(search.status).not.toBeEmpty();
    await expect(page.locator('[data-results] :is(img, script, b)')).toHaveCount(0);

    await search.field.fill('a');
    await expect(search.status).toContainText('“a”');
    expect(trouble).toEqual([]);
  });

test('no query in the head of a page breaks anything', async ({ page, siteUrl }) => {
  const trouble = watch(page, siteUrl);
  page.on('dialog', (dialog) => trouble.push(`dialog: ${dialog.message()}`));
  await page.goto('about/');
  const field = searchField(page);
  const { list, options } = suggestions(page);
  for (const [name, query] of queries) {
    await field.fill(query);
    await field.press('Alt+ArrowDown');
    await expect(list.locator('img, script, b *'), name).toHaveCount(0);
  }
  await field.fill('al');
  await expect(options.first()).toBeVisible();
  await field.fill('"><img src=x onerror=alert(1)>');
  await field.press('Enter');
  await expect(page).toHaveURL(/\/search\/\?q=%22%3E%3Cimg/);
  await expect(searchPage(page).status).not.toBeEmpty();
  expect(trouble).toEqual([]);
});

test('markup in the address stays text', async ({ page, siteUrl }) => {
  const trouble = watch(page, siteUrl);
  const query = '<img src=x onerror=alert(1)>';
  await page.goto(`search/?q=${encodeURIComponent(query)}&kind=${encodeURIComponent('"><script>')}`);
  await expect(searchPage(page).status).toContainText(query);
  await expect(searchPage(page).field).toHaveValue(query);
  expect(trouble).toEqual([]);
});

test('a long query in the address is cut, not refused', async ({ page, siteUrl }) => {
  const trouble = watch(page, siteUrl);
  const search = searchPage(page);
  await page.goto(`search/?q=${'x'.repeat(6_000)}`);
  await expect(search.status).toContainText('Nothing found');
  expect((await search.field.inputValue()).length).toBeLessThanOrEqual(600);
  expect(trouble).toEqual([]);
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the search page says so and links to the indexes', async ({ page }) => {
    await page.goto('search/?q=a');
    await expect(page.getByRole('main')).toContainText('needs JavaScript', { useInnerText: true });
    await expect(searchPage(page).field).toBeDisabled();
    for (const name of ['All claims', 'All names', 'All sources']) {
      await page.goto('search/');
      await page.getByRole('link', { name, exact: true }).click();
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
      await expect(page).not.toHaveURL(/\/search\//);
    }
  });
});
