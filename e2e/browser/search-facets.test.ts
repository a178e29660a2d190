/** Facets: counts, combining and removing them, and the address. */
import type { Locator } from 'playwright/test';
import { expect, test, testAlone } from '../fixtures/shared-page.ts';
import { readData } from './search-data.ts';
import { CLAIMS, ENTITIES, searchPage } from './search-page.ts';

/** The names of facets in the address, by their labels on the page. */
const closed = { 'How firmly': 'certainty', 'Kinds of statement': 'type', 'Kinds of source': 'voice' } as const;
const long = { Source: 'source', Side: 'side', Name: 'entity', Place: 'place', Year: 'year' } as const;

test('every facet narrows the results to the number that it shows', async ({ page }) => {
  const search = searchPage(page);
  for (const [facet, name] of Object.entries({ ...closed, ...long })) {
    await page.goto('search/?kind=claim');
    await expect(search.status).toContainText('results');
    await search.openFilters();
    if (facet in long) await search.openFacet(facet);
    const box = search.box(facet, /\d+$/).first();
    const number = await countIn(box);
    await box.check();
    await expect(page, facet).toHaveURL(new RegExp(`\\?(kind=claim&)?(.*&)?${name}=[^&]+`));
    await expect(search.group(CLAIMS), facet).toHaveText(number === 1 ? '1 claim' : `${number} claims`);
  }
});

testAlone('filters alone fetch no words of the index', async ({ page }) => {
  const words: string[] = [];
  page.on('request', (request) => {
    if (request.url().endsWith('.pf_index')) words.push(request.url());
  });
  const search = searchPage(page);
  await page.goto('search/?certainty=possible');
  await expect(search.group(CLAIMS)).toBeVisible();
  expect(words).toEqual([]);
  await search.field.fill('threat');
  await expect(search.status).toContainText('threat');
  expect(words).not.toEqual([]);
});

testAlone(
  'what facets are counted with is fetched when it is seen: nothing at first, long lists when they are opened',
  async ({ page }) => {
    const fetched: string[] = [];
    page.on('request', (request) => {
      if (/\/f-[a-z-]+\.json$/.test(request.url())) fetched.push(request.url());
    });
    const search = searchPage(page);
    const stated = search.box('How firmly', /^Stated \d+$/);
    await page.goto('search/');
    await search.field.focus();
    await search.openFilters();
    await expect(stated).toBeVisible();
    expect(fetched).toEqual([]);
    const all = await countIn(stated);

    await search.field.fill('Paktia');
    await expect(search.group(CLAIMS)).toBeVisible();
    await expect.poll(() => countIn(stated)).toBeLessThan(all);
    const closed = new Set(fetched).size;
    expect(closed).toBeLessThanOrEqual(5);

    await search.openFacet('Source');
    await expect(search.box('Source', /\d+$/).first()).toBeVisible();
    expect(new Set(fetched).size).toBe(closed + 1);
  },
);

test('a list whose counts cannot be fetched says so, and is filled when opened again', async ({ page }) => {
  const search = searchPage(page);
  await page.goto('search/?q=Paktia');
  await search.openFilters();
  await expect(search.box('How firmly', /^Stated \d+$/)).toBeVisible();
  await page.route('**/f-source.json', (route) => route.fulfill({ status: 500 }));
  await search.openFacet('Source');
  await expect(page.getByText('These choices could not be loaded.')).toBeVisible();
  await page.unroute('**/f-source.json');
  const summary = page.getByRole('main').locator('details details > summary', { hasText: 'Source' });
  await summary.click();
  await summary.click();
  await expect(search.box('Source', /\d+$/).first()).toBeVisible();
  await expect(page.getByText('These choices could not be loaded.')).toBeHidden();
});

test('a facet that does not apply to any kind of result is not offered', async ({ page }) => {
  const search = searchPage(page);
  const source = page.getByRole('main').locator('summary', { hasText: 'Source' });
  await page.goto('search/?kind=claim');
  await expect(search.group(CLAIMS)).toBeVisible();
  await search.openFilters();
  await expect(source).toBeVisible();
  await search.kind('Names').check();
  await expect(search.group(ENTITIES)).toBeVisible();
  await expect(source).toBeHidden();
});

test('if a choice finds nothing, other choices that would find something are still offered', async ({ page }) => {
  const search = searchPage(page);
  await page.goto('search/?q=threat&kind=source');
  await expect(search.status).toContainText('Nothing found');
  await search.kind('Claims').check();
  await expect(search.group(CLAIMS)).toBeVisible();
});

test('kinds of name narrow names', async ({ page }) => {
  const { entities } = await readData();
  const search = searchPage(page);
  await page.goto('search/?kind=entity');
  await search.openFilters();
  await search.box('Kinds of name', /^Place/).check();
  const places = entities.filter(({ type }) => type === 'place').length;
  await expect(search.group(ENTITIES)).toHaveText(`${places} names`);
  await expect(page).toHaveURL(/\?kind=entity&entity-type=place$/);
});

test('filters in use are above the results, can be removed one by one or all at once, and Back restores them', async ({
  page,
}) => {
  const { entities, claims } = await readData();
  const search = searchPage(page);
  const entity = entities.find(({ id }) => claims.some((claim) => claim.entities.some((one) => one.id === id)));
  await page.goto(`search/?certainty=stated&certainty=probable&entity=${entity?.id ?? ''}`);
  const names = ['Remove Certainty: Stated', 'Remove Certainty: Probable', `Remove Name: ${entity?.name ?? ''}`];
  const chips = async (): Promise<string[]> =>
    Promise.all((await search.chips.all()).map(async (chip) => (await chip.textContent()) ?? ''));
  await expect(search.chips).toHaveCount(3);
  expect((await chips()).toSorted()).toEqual(names.toSorted());

  await search.chips.filter({ hasText: 'Probable' }).click();
  await expect(search.chips).toHaveCount(2);
  await expect(page).toHaveURL(new RegExp(`\\?certainty=stated&entity=${entity?.id ?? ''}$`));
  // The focus moves to the next one.
  await expect(search.chips.filter({ hasText: 'Name' })).toBeFocused();

  await page.getByRole('button', { name: 'Clear filters' }).click();
  await expect(search.chips).toHaveCount(0);
  await expect(page).toHaveURL(/\/search\/$/);
  await expect(search.field).toBeFocused();

  await page.goBack();
  await expect(search.chips).toHaveCount(2);
  await page.goBack();
  await expect(search.chips).toHaveCount(3);
  await expect(search.group(CLAIMS)).toBeVisible();
  await page.goForward();
  await expect(search.chips).toHaveCount(2);
});

test('removing the last filter moves the focus to the search field', async ({ page }) => {
  const search = searchPage(page);
  await page.goto('search/?q=a&certainty=stated');
  await search.chips.first().press('Enter');
  await expect(search.chips).toHaveCount(0);
  await expect(search.field).toBeFocused();
});

testAlone('a long facet is not in the page before it is opened, and finds one among many', async ({ page }) => {
  const { claims, entities } = await readData();
  const search = searchPage(page);
  const labels: string[] = [];
  page.on('request', (request) => {
    if (request.url().endsWith('labels.json')) labels.push(request.url());
  });
  await page.goto('search/?kind=claim');
  await expect(search.status).toContainText('results');
  const boxes = page.getByRole('group', { name: 'Name', exact: true }).getByRole('checkbox');
  await search.openFilters();
  await expect(boxes).toHaveCount(0);
  expect(labels).toEqual([]);

  await search.openFacet('Name');
  await expect(boxes).toHaveCount(10);
  expect(labels).toHaveLength(1);
  const involved = entities.filter(({ id }) => claims.some((claim) => claim.entities.some((one) => one.id === id)));
  const rare = involved.at(-1);
  await page.getByRole('searchbox', { name: 'Find a name' }).fill(rare?.name.toUpperCase() ?? '');
  await expect(boxes.first()).toHaveAccessibleName(new RegExp(`^${rare?.name ?? ''} \\d+$`));
  await page.getByRole('searchbox', { name: 'Find a name' }).fill('axolotl');
  await expect(boxes).toHaveCount(0);
  await expect(page.getByText('None of that name')).toBeVisible();
  await page.getByRole('searchbox', { name: 'Find a name' }).press('Escape');
  await expect(boxes).toHaveCount(10);
  await page.getByRole('group', { name: 'Name', exact: true }).locator('~ button').click();
  await expect(boxes.nth(10)).toBeFocused();
  expect(await boxes.count()).toBeGreaterThan(10);
});

test('choosing by keyboard keeps the focus', async ({ page }) => {
  const search = searchPage(page);
  await page.goto('search/?kind=claim');
  await search.openFilters();
  await search.openFacet('Source');
  const boxes = page.getByRole('group', { name: 'Source', exact: true }).getByRole('checkbox');
  await boxes.nth(2).focus();
  // Identified by its value, because its position changes when the counts arrive.
  const value = (await page.locator(':focus').getAttribute('value')) ?? '';
  const box = boxes.and(page.locator(`[value="${value}"]`));
  await page.keyboard.press('Space');
  await expect(search.chips).toHaveCount(2);
  await expect(box).toBeFocused();
  await expect(box).toBeChecked();
});

test('choices that would find nothing are not offered, and without results there are no filters to open', async ({
  page,
}) => {
  const search = searchPage(page);
  await page.goto('search/?kind=entity');
  await expect(search.status).toContainText('results');
  await search.openFilters();
  await expect(page.getByRole('group', { name: 'How firmly' })).toBeHidden();
  await page.goto('search/?q=axolotl');
  await expect(search.status).toContainText('Nothing found');
  await expect(page.locator('summary:visible')).toHaveCount(0);
  await expect(search.kind('Claims')).toBeHidden();
  await search.field.fill('a');
  await expect(search.status).toContainText('results');
  await expect(page.locator('summary', { hasText: 'Filters' })).toBeVisible();
});

/** The number that a choice shows. */
async function countIn(box: Locator): Promise<number> {
  return Number(/(\d+)$/.exec((await box.locator('xpath=ancestor::label').innerText()).trim())?.[1]);
}
