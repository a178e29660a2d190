/** The tables of claims and sources: filters, order, Back, keyboard, touch, a narrow screen, no JavaScript. */
import type { Locator, Page } from 'playwright/test';
import { expect, test } from '../fixtures/index.ts';
import { findings } from './axe.ts';
import { readData } from './search-data.ts';

const rows = (page: Page): Locator => page.locator('tr[data-row]:visible');
const status = (page: Page): Locator => page.locator('browse-table').getByRole('status');
const control = (page: Page, name: string): Locator => page.getByRole('combobox', { name, exact: true });
const numbers = (page: Page): Promise<string[]> => rows(page).locator('.num').allTextContents();

test('filters narrow the table, live in the address, and Back restores them', async ({ page }) => {
  const { claims } = await readData();
  const reports = claims.filter(({ type }) => type === 'report');
  const possible = claims.filter(({ certainty }) => certainty === 'possible');
  await page.goto('claims/');
  await expect(status(page)).toHaveText(`${claims.length} claims`);

  await control(page, 'Kind').selectOption('report');
  await expect(page).toHaveURL(/\/claims\/\?type=report$/);
  await expect(rows(page)).toHaveCount(reports.length);
  await expect(status(page)).toHaveText(`${reports.length} of ${claims.length} claims`);

  await control(page, 'Kind').selectOption('');
  await control(page, 'How firmly').selectOption('possible');
  await expect(page).toHaveURL(/\/claims\/\?certainty=possible$/);
  await expect(rows(page)).toHaveCount(possible.length);

  await page.goBack();
  await page.goBack();
  await expect(control(page, 'Kind')).toHaveValue('report');
  await expect(control(page, 'How firmly')).toHaveValue('');
  await expect(rows(page)).toHaveCount(reports.length);
  await page.goForward();
  await page.goForward();
  await expect(rows(page)).toHaveCount(possible.length);

  await page.getByRole('button', { name: 'Show all' }).click();
  await expect(page).toHaveURL(/\/claims\/$/);
  await expect(rows(page)).toHaveCount(claims.length);
  await expect(control(page, 'Who says so')).toBeFocused();
});

test('an address with filters shows just that, and one that nobody offers shows everything', async ({ page }) => {
  const { claims } = await readData();
  const claim = claims.find(({ entities }) => entities.length > 0);
  const entity = claim?.entities[0]?.id ?? '';
  const source = claim?.attributions[0]?.source ?? '';
  const expected = claims.filter(
    ({ entities, attributions }) =>
      entities.some(({ id }) => id === entity) && attributions.some((one) => one.source === source),
  );
  await page.goto(`claims/?entity=${entity}&source=${source}`);
  await expect(rows(page)).toHaveCount(expected.length);
  expect(await numbers(page)).toEqual(expected.map(({ id }) => `¶${id}`));
  await page.goto('claims/?entity=%3Cscript%3E&sort=constructor&certainty=');
  await expect(rows(page)).toHaveCount(claims.length);
});

test('a column sorts by its header, by keyboard, there and back, and says so', async ({ page }) => {
  const { claims } = await readData();
  await page.goto('claims/');
  const header = page.getByRole('columnheader', { name: 'Date' });
  await expect(header).toHaveAttribute('aria-sort', 'none');
  await header.getByRole('button').focus();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\?sort=date$/);
  await expect(header).toHaveAttribute('aria-sort', 'ascending');
  await expect(control(page, 'Order')).toHaveValue('date');
  const dates = await datesOf(page);
  expect(dates).toEqual([...dates].sort());
  expect(dates.length).toBeGreaterThan(1);
  // What has no date comes last.
  await expect(rows(page).first()).toHaveAttribute('data-date', /./);
  await expect(rows(page)).toHaveCount(claims.length);

  await page.keyboard.press('Space');
  await expect(page).toHaveURL(/\?sort=-date$/);
  await expect(header).toHaveAttribute('aria-sort', 'descending');
  expect(await datesOf(page)).toEqual([...dates].sort().reverse());
  await expect(header.getByRole('button')).toBeFocused();

  await page.getByRole('columnheader', { name: 'No.' }).getByRole('button').click();
  await expect(page).toHaveURL(/\/claims\/$/);
  expect(await numbers(page)).toEqual(claims.map(({ id }) => `¶${id}`));
  await expect(page.getByRole('rowheader').first()).toBeVisible();
});

test('what is said of nobody says so in the status', async ({ page }) => {
  const { claims } = await readData();
  const pairs = claims.flatMap(({ type }) => claims.map(({ certainty }) => ({ type, certainty })));
  const none = pairs.find(
    (pair) => !claims.some(({ type, certainty }) => type === pair.type && certainty === pair.certainty),
  );
  expect(none, 'a kind and a certainty that no claim has together').toBeDefined();
  await page.goto(`claims/?type=${none?.type ?? ''}&certainty=${none?.certainty ?? ''}`);
  await expect(status(page)).toHaveText(`0 of ${claims.length} claims`);
  await expect(page.locator('browse-table table')).toBeHidden();
});

test('sources are filtered by side and sorted by what rests on them', async ({ page }) => {
  await page.goto('sources/');
  await page.getByRole('columnheader', { name: 'Claims' }).getByRole('button').click();
  await expect(page).toHaveURL(/\/sources\/\?sort=-claims$/);
  const counts = await rows(page).evaluateAll((all) => all.map((row) => Number((row as HTMLElement).dataset.claims)));
  expect(counts).toEqual([...counts].sort((a, b) => b - a));
  // There is a choice only where some source has no claim to itself.
  const alone = await rows(page).evaluateAll((all) => all.map((row) => (row as HTMLElement).dataset.alone));
  const isChoice = alone.includes('0') && alone.some((count) => count !== '0');
  await expect(control(page, 'Resting on it')).toHaveCount(isChoice ? 1 : 0);
  if (isChoice) {
    await control(page, 'Resting on it').selectOption('alone');
    for (const row of await rows(page).all()) await expect(row).not.toHaveAttribute('data-alone', '0');
  }
  const side = await control(page, 'Side').locator('option').nth(1).getAttribute('value');
  await page.goto(`sources/?side=${side ?? ''}`);
  await expect(rows(page)).toHaveCount(await page.locator(`tr[data-side~="${side ?? ''}"]`).count());
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the tables are whole, in their order, with no control that does nothing', async ({ page }) => {
    const { claims, sources } = await readData();
    await page.goto('claims/?certainty=possible&sort=date');
    expect(await numbers(page)).toEqual(claims.map(({ id }) => `¶${id}`));
    await expect(page.locator('select:visible, button:visible').and(page.locator('main *'))).toHaveCount(0);
    await page.goto('sources/');
    await expect(rows(page)).toHaveCount(sources.length);
  });

  test('an entity’s folded claims open, and its numbers lead to claims', async ({ page }) => {
    const { entities, claims } = await readData();
    const largest = [...entities].sort((a, b) => claimsOf(b.id) - claimsOf(a.id))[0];
    function claimsOf(id: string): number {
      return claims.filter((claim) => claim.entities.some((entity) => entity.id === id)).length;
    }
    await page.goto(`entities/${largest?.id ?? ''}/`);
    const fold = page.locator('details').filter({ hasText: 'more' }).first();
    await fold.locator('summary').click();
    await fold.getByRole('link', { name: /^¶/ }).first().click();
    await expect(page.locator('.kicker')).toContainText('¶');
  });
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 320, height: 640 }, hasTouch: true, isMobile: true });

  for (const path of ['claims/', 'sources/', 'entities/', 'claims/?sort=date&certainty=possible']) {
    test(`${path} needs no sideways scrolling`, async ({ page }) => {
      await page.goto(path);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
    });
  }

  test('no page of an entity or a source needs sideways scrolling', async ({ page }) => {
    test.setTimeout(120_000);
    const { entities, sources } = await readData();
    for (const path of [...entities.map(({ id }) => `entities/${id}/`), ...sources.map(({ id }) => `sources/${id}/`)]) {
      await page.goto(path, { waitUntil: 'domcontentloaded' });
      expect.soft(await page.evaluate(() => document.documentElement.scrollWidth), path).toBeLessThanOrEqual(320);
    }
  });

  test('filters stand behind a handle, and open and work by touch', async ({ page }) => {
    const { claims } = await readData();
    await page.goto('claims/');
    await expect(control(page, 'How firmly')).toBeHidden();
    await page.getByText('Filter and sort').tap();
    await expect(control(page, 'How firmly')).toBeVisible();
    await control(page, 'How firmly').selectOption('possible');
    const possible = claims.filter(({ certainty }) => certainty === 'possible');
    await expect(rows(page)).toHaveCount(possible.length);
    await control(page, 'Order').selectOption('-order');
    expect(await numbers(page)).toEqual(possible.map(({ id }) => `¶${id}`).reverse());
    await page.getByRole('button', { name: 'Show all' }).tap();
    await expect(rows(page)).toHaveCount(claims.length);
  });
});

test('axe finds nothing on tables that are sorted and filtered', async ({ page }) => {
  test.setTimeout(60_000);
  for (const path of ['claims/?sort=-date&certainty=stated', 'sources/?sort=-claims']) {
    await page.goto(path);
    expect.soft(await findings(page), path).toEqual([]);
  }
});

/** The dates of the rows that have one, as they sort. */
function datesOf(page: Page): Promise<string[]> {
  return rows(page).evaluateAll((all) => all.flatMap((row) => (row as HTMLElement).dataset.date ?? []));
}
