/** What search finds and how results are shown. */
import type { Locator } from 'playwright/test';
import { expect, test } from '../fixtures/shared-page.ts';
import { nameOf, pathOf, readData, sample, watch, type Claim } from './search-data.ts';
import { CLAIMS, ENTITIES, searchPage, SOURCES } from './search-page.ts';

test('a claim is found by its words and shown in full, with its number, who says it and how firmly', async ({
  page,
}) => {
  const data = await readData();
  const search = searchPage(page);
  await page.goto('search/');
  for (const claim of sample(data.claims, 6)) {
    await search.field.fill(rareWords(claim, data.claims));
    const item = search.items(CLAIMS).filter({ has: page.getByRole('link', { name: nameOf(claim), exact: true }) });
    // Words in brackets are not part of the claim.
    expect((await ownWords(item)).replace(/\s+/g, ' ')).toContain(claim.text);
    await expect(item).toContainText(/(states?|thinks?|suggests?|raises?|leaves?) it\b/);
    await expect(item.locator('mark').first()).toBeVisible();
  }
});

test('a claim links to its page and to its place on the reading page', async ({ page }) => {
  const data = await readData();
  const search = searchPage(page);
  const [claim] = sample(data.claims, 2).slice(-1);
  if (!claim) throw new Error('There is no claim.');
  await page.goto(`search/?q=${claim.id}&kind=claim`);
  const item = search.items(CLAIMS).first();
  await item.getByRole('link', { name: claim.text }).click();
  await expect(page).toHaveURL(new RegExp(`${escape(pathOf(claim.context, data))}$`));
  await page.goBack();
  await item.getByRole('link', { name: nameOf(claim), exact: true }).click();
  await expect(page).toHaveURL(new RegExp(`${escape(pathOf(claim.url, data))}$`));
});

test('a claim’s number finds it first', async ({ page }) => {
  const { claims } = await readData();
  const search = searchPage(page);
  await page.goto('search/');
  for (const claim of sample(claims, 4)) {
    await search.field.fill(claim.id);
    await expect(search.items(CLAIMS).first().getByRole('link').first()).toHaveText(nameOf(claim));
  }
});

test('every name of an entity finds it first', async ({ page }) => {
  const { entities } = await readData();
  const search = searchPage(page);
  await page.goto('search/');
  const known = entities.toSorted((a, b) => b.otherNames.length - a.otherNames.length).slice(0, 5);
  for (const { name, otherNames } of known) {
    const shared = new Set(
      entities.filter((other) => other.name !== name).flatMap((other) => other.otherNames.map(({ text }) => text)),
    );
    for (const text of [name, ...otherNames.map((other) => other.text)].filter((one) => !shared.has(one))) {
      await search.field.fill(text);
      await expect(search.items(ENTITIES).first().getByRole('link').first(), text).toHaveText(name);
    }
  }
});

test('a source is found by its name, and shows its kind', async ({ page }) => {
  const { sources } = await readData();
  const search = searchPage(page);
  await page.goto('search/');
  for (const { name } of sample(sources, 4)) {
    await search.field.fill(name);
    await expect(search.items(SOURCES).first().getByRole('link').first()).toHaveText(name);
  }
});

test('entities come before sources, sources before claims', async ({ page }) => {
  const { entities } = await readData();
  const search = searchPage(page);
  await page.goto('search/');
  for (const { name } of sample(entities, 4)) {
    await search.field.fill(name);
    await expect(search.status).toContainText(name);
    const headings = await search.group(/^\d+ \w+$/).allTextContents();
    const kinds = headings.map((heading) => [ENTITIES, SOURCES, CLAIMS].findIndex((kind) => kind.test(heading)));
    expect(kinds).toEqual(kinds.toSorted((a, b) => a - b));
  }
});

test('other names are shown as names, never within a text', async ({ page }) => {
  const { entities } = await readData();
  const search = searchPage(page);
  const entity = entities.find(({ otherNames }) => otherNames.some(({ lang }) => lang === 'ar'));
  const name = entity?.otherNames.find(({ lang }) => lang === 'ar')?.text ?? '';
  expect(name, 'an entity with an Arabic name').not.toBe('');
  await page.goto(`search/?q=${encodeURIComponent(name)}`);
  const item = search.items(ENTITIES).first();
  const shown = item.locator('bdi', { hasText: name });
  await expect(shown).toHaveAttribute('lang', 'ar');
  expect(await shown.evaluate((element) => getComputedStyle(element).direction)).toBe('rtl');
  await expect(shown.locator('mark')).toHaveText(name);
  await expect(item.getByText('Also:')).toContainText(name);
});

test('an entity links to all claims that involve it', async ({ page }) => {
  const { claims, entities } = await readData();
  const search = searchPage(page);
  const countOf = (id: string) => claims.filter((claim) => claim.entities.some((entity) => entity.id === id)).length;
  const [entity] = entities.toSorted((a, b) => countOf(b.id) - countOf(a.id));
  if (!entity) throw new Error('There is no entity.');
  await page.goto(`search/?q=${encodeURIComponent(entity.name)}`);
  await search
    .items(ENTITIES)
    .first()
    .getByRole('link', { name: /^\d+ claims$/ })
    .click();
  await expect(search.group(CLAIMS)).toHaveText(`${countOf(entity.id)} claims`);
});

test('more results are shown on request, and the focus moves to the first of them', async ({ page }) => {
  const { claims } = await readData();
  const search = searchPage(page);
  await page.goto('search/?kind=claim');
  await expect(search.group(CLAIMS)).toHaveText(`${claims.length} claims`);
  const shown = await search.items(CLAIMS).count();
  expect(shown, 'claims that fit on a page').toBeLessThan(claims.length);
  await page.getByRole('button', { name: /^Show / }).click();
  await expect(search.items(CLAIMS)).not.toHaveCount(shown);
  await expect(search.items(CLAIMS).nth(shown).getByRole('link').first()).toBeFocused();
});

test('every example that the empty page gives finds something', async ({ page }) => {
  const search = searchPage(page);
  await page.goto('search/');
  const examples = page.getByRole('main').locator('.search-examples a');
  const texts = await examples.allInnerTexts();
  expect(texts.length).toBeGreaterThan(1);
  for (const [index, text] of texts.entries()) {
    await page.goto('search/');
    await examples.nth(index).click();
    await expect(search.field).toHaveValue(text);
    await expect(search.status).toHaveText(/^\d+ results? for /);
    await expect(page.getByRole('main')).not.toContainText('too common');
  }
});

test('an empty result says what was searched and links to the indexes', async ({ page }) => {
  const data = await readData();
  const search = searchPage(page);
  for (const query of ['axolotl', 'zzzz', 'qwertyuiop']) {
    await page.goto(`search/?q=${query}`);
    await expect(search.status).toHaveText(`Nothing found for “${query}”.`);
    await expect(page.getByRole('main')).toContainText(`${data.claims.length} claims`);
    for (const index of ['All claims', 'All names', 'All sources']) {
      await expect(page.getByRole('link', { name: index, exact: true })).toBeVisible();
    }
  }
});

test('an empty result offers the most similar names', async ({ page }) => {
  const data = await readData();
  const search = searchPage(page);
  const entity = data.entities.find(({ name }) => /^\p{L}{6,}$/u.test(name));
  const mistyped = `${entity?.name.slice(0, 3) ?? ''}q${entity?.name.slice(4) ?? ''}`;
  await page.goto(`search/?q="${mistyped}"&kind=claim`);
  await expect(search.status).toContainText('Nothing found');
  const names = page.locator('section, div', { has: page.getByRole('heading', { name: 'Similar names' }) });
  const item = names
    .getByRole('listitem')
    .filter({ has: page.getByRole('link', { name: entity?.name ?? '', exact: true }) });
  const number = data.claims.filter(({ entities }) => entities.some(({ id }) => id === entity?.id)).length;
  await item.getByRole('link', { name: /^\d+ claims?$/ }).click();
  await expect(search.group(CLAIMS)).toHaveText(number === 1 ? '1 claim' : `${number} claims`);
  await page.goBack();
  await item.getByRole('link', { name: entity?.name ?? '', exact: true }).click();
  await expect(page).toHaveURL(new RegExp(`${escape(pathOf(entity?.url ?? '', data))}$`));
});

test('search is loaded only if it is used, without requests to other hosts and without console messages', async ({
  page,
  siteUrl,
}) => {
  const trouble = watch(page, siteUrl);
  const requests: string[] = [];
  page.on('request', (request) => requests.push(request.url()));
  await page.goto('');
  await page.waitForLoadState('networkidle');
  expect(requests.filter((url) => url.includes('/pagefind/'))).toEqual([]);
  await page.goto('search/?q=threat&kind=claim');
  await expect(searchPage(page).status).toContainText('result');
  expect(requests.some((url) => url.includes('/pagefind/'))).toBe(true);
  expect(trouble).toEqual([]);
});

/** The text of a result without the words that editors added. */
async function ownWords(item: Locator): Promise<string> {
  await expect(item).toBeVisible();
  return item.evaluate((element) => {
    const copy = element.cloneNode(true) as Element;
    for (const added of copy.querySelectorAll('.added')) added.remove();
    return copy.textContent;
  });
}

/** The three rarest words of a claim. */
function rareWords(claim: Claim, claims: readonly Claim[]): string {
  const words = [...new Set(claim.text.toLowerCase().match(/\p{L}{5,}/gu) ?? [])];
  const frequency = (word: string) => claims.filter(({ text }) => text.toLowerCase().includes(word)).length;
  return words
    .toSorted((a, b) => frequency(a) - frequency(b))
    .slice(0, 3)
    .join(' ');
}

function escape(text: string): string {
  return text.replace(/[.#?/]/g, '\\$&');
}
