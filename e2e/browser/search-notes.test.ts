/** What the page says about how it read a query. */
import type { Page } from 'playwright/test';
import { expect, test } from '../fixtures/shared-page.ts';
import { readData } from './search-data.ts';
import { CLAIMS, ENTITIES, searchPage } from './search-page.ts';

test('a misspelt name finds what is meant, and can be searched for unchanged', async ({ page }) => {
  const { entities } = await readData();
  const name = entities.find(({ name: one }) => /^\p{Lu}\p{Ll}{7,}$/u.test(one))?.name ?? '';
  const mistaken = name.slice(0, 4) + name.slice(5);
  await page.goto(`search/?q=${mistaken}`);
  await expect(notes(page)).toContainText(`Showing results for ${name}.`);
  await expect(searchPage(page).items(ENTITIES).first()).toContainText(name);
  await page.getByRole('link', { name: `Search for ${mistaken} instead` }).click();
  await expect(searchPage(page).status).toContainText('Nothing found');
  await expect(page.getByRole('heading', { name: 'Similar names' })).toBeVisible();
});

test('the page says that unknown words and signs without meaning are left out', async ({ page }) => {
  await page.goto('search/?q=Afghanistan AND axolotl*');
  await expect(searchPage(page).items(ENTITIES).first()).toContainText('Afghanistan');
  await expect(notes(page)).toContainText('Left out, because no record has it: “axolotl”.');
  await expect(notes(page)).toContainText('“AND” and “*” have no meaning here');
});

test('records with most of the words come first, and say which they lack', async ({ page }) => {
  const { claims } = await readData();
  const search = searchPage(page);
  // Two words that are not in the same claim.
  const [one = '', other = ''] = claims.flatMap(({ text }) => /\p{Ll}{9,}/u.exec(text)?.[0] ?? []).slice(0, 2);
  await page.goto(`search/?q=${one} ${other}&kind=claim`);
  await expect(search.group(CLAIMS)).toBeVisible();
  await expect(
    search
      .items(CLAIMS)
      .filter({ hasText: `Without: ${other}` })
      .first(),
  ).toBeVisible();
});

test('a term offers its filter', async ({ page }) => {
  await page.goto('search/?q=possible');
  await page.getByRole('link', { name: 'Show only: Possible' }).click();
  await expect(page).toHaveURL(/\/search\/\?certainty=possible$/);
  await expect(searchPage(page).group(CLAIMS)).toBeVisible();
});

test('a word can be left out, and a phrase kept together', async ({ page }) => {
  const search = searchPage(page);
  await page.goto('search/?q=Afghanistan&kind=claim');
  const all = await countOf(page);
  await search.field.fill('Afghanistan -taliban');
  await expect(notes(page)).toContainText('Without what has “taliban”.');
  expect(await countOf(page)).toBeLessThan(all);
  const { claims } = await readData();
  const words = claims[0]?.text.split(' ').slice(0, 3).join(' ') ?? '';
  await search.field.fill(`"${words}"`);
  await expect(search.items(CLAIMS).first()).toContainText(words);
});

test('a pasted sentence is distinguished from an altered one', async ({ page }) => {
  const { claims } = await readData();
  const claim = claims.find(({ text }) => text.split(' ').length > 12);
  const [text = '', id = ''] = [claim?.text, claim?.id];
  const search = searchPage(page);
  await page.goto('search/');
  await search.field.fill(text);
  await expect(notes(page)).toContainText(`This is the wording of ¶${id} today.`);
  const words = text.split(' ');
  await search.field.fill([...words.slice(0, 6), 'zeppelins', ...words.slice(7)].join(' '));
  await expect(notes(page)).toContainText(`This is close to the wording of ¶${id} today, but altered`);
  await expect(notes(page)).toContainText('“zeppelins”');
  // The sentence is passed on in the fragment, which is not sent to a server.
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await notes(page).getByRole('link', { name: 'Check it word for word' }).click();
  await expect(page.locator('[data-verdict]')).toContainText(/^Altered\. .*zeppelins/);
  expect(asked.filter((url) => url.replace(/#.*/, '').includes('zeppelins'))).toEqual([]);
});

test('dates find what happened then, and dates that are not from the article are marked', async ({ page }) => {
  await page.goto('search/?q=15 august 2021');
  const items = page.getByRole('main').getByRole('listitem').filter({ hasText: 'When:' });
  await expect(items.first()).toBeVisible();
  await expect(items.filter({ hasText: '(from a reference)' }).first()).toBeVisible();
});

test('for a question with “when”, results show when the event happened', async ({ page }) => {
  const first = searchPage(page).items(ENTITIES).first();
  await page.goto('search/?q=august 2021&entity-type=event');
  const name = (await first.getByRole('link').first().textContent()) ?? '';
  await page.goto(`search/?q=${encodeURIComponent(name)}`);
  await expect(first).toContainText(name);
  await expect(first).not.toContainText('When:');
  await page.goto(`search/?q=${encodeURIComponent(`when was ${name}`)}`);
  await expect(first).toContainText(name);
  await expect(first).toContainText(/When: .* \d{4} \(from a reference\)/);
  await expect(first, 'in words').not.toContainText(/\d{4}-\d{2}/);
});

test('a query for events and a year links to the list of events in that year', async ({ page }) => {
  await page.goto('search/?q=events in 2020');
  await notes(page).getByRole('link', { name: 'Events in 2020', exact: true }).click();
  await expect(page).toHaveURL(/\/events\/\?year=2020$/);
  await expect(page.getByRole('list', { name: 'Filters in use' })).toContainText('2020');
});

test('a query of common words shows everything, and the page says so', async ({ page }) => {
  await page.goto('search/?q=the');
  await expect(searchPage(page).group(CLAIMS)).toBeVisible();
  await expect(notes(page)).toContainText('“the” is too common to search for');
});

function notes(page: Page) {
  return page.locator('[data-notes]');
}

/** The number of claims found. */
async function countOf(page: Page): Promise<number> {
  await expect(searchPage(page).group(CLAIMS)).toBeVisible();
  return Number.parseInt((await searchPage(page).group(CLAIMS).textContent()) ?? '', 10);
}
