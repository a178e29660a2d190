/** The tables of claims and sources: filters, order, Back, keyboard, touch, a narrow screen, no JavaScript. */
import type { Locator, Page } from 'playwright/test';
import { expect, test } from '../fixtures/shared-page.ts';
import { findings } from './axe.ts';
import { readData } from './search-data.ts';

const rows = (page: Page): Locator => page.locator('tr[data-row]:visible');
const status = (page: Page): Locator => page.locator('browse-table').getByRole('status');
const order = (page: Page): Locator => page.getByRole('combobox', { name: 'Order' });
const handle = (page: Page, filter: string): Locator => page.locator(`[data-label="${filter}"] > summary`);
const choice = (page: Page, filter: string, label: string): Locator =>
  page.locator(`[data-label="${filter}"]`).getByRole('checkbox', { name: label, exact: true });
const chips = (page: Page): Locator => page.getByRole('list', { name: 'Filters in use' }).getByRole('button');
/** Opens a filter and toggles one of its choices. */
async function choose(page: Page, filter: string, label: string): Promise<void> {
  if (!(await choice(page, filter, label).isVisible())) await handle(page, filter).click();
  await choice(page, filter, label).click();
}
const numbers = (page: Page): Promise<string[]> => rows(page).locator('.num').allTextContents();

test('a filter low in the window opens in view', async ({ page }) => {
  await page.setViewportSize({ width: 800, height: 600 });
  await page.goto('claims/');
  await expect(status(page)).toBeVisible();
  const bottom = handle(page, 'About');
  await bottom.evaluate((element) =>
    window.scrollBy(0, element.getBoundingClientRect().bottom - window.innerHeight + 20),
  );
  await bottom.click();
  await expect(page.locator('[data-label="About"] > div')).toBeInViewport({ ratio: 1 });
});

test('a filter whose choices are loaded opens in view with them', async ({ page }) => {
  await page.setViewportSize({ width: 800, height: 600 });
  await page.goto('claims/');
  await expect(status(page)).toBeVisible();
  const about = page.locator('[data-label="About"]');
  const count = await about.evaluate((list: HTMLElement) => {
    const labels = list.querySelectorAll('label');
    for (const label of labels) label.remove();
    list.dataset.from = new URL('../search/labels.json', location.href).href;
    window.scrollBy(0, list.getBoundingClientRect().bottom - window.innerHeight + 20);
    return labels.length;
  });
  await handle(page, 'About').click();
  await expect.poll(() => about.locator('label').count()).toBeGreaterThanOrEqual(count);
  await expect(about.locator('> div')).toBeInViewport({ ratio: 1 });
});

test('filters narrow the table and are in the address, and Back restores them', async ({ page }) => {
  const { claims } = await readData();
  const reports = claims.filter(({ type }) => type === 'report');
  const hedged = claims.filter(({ certainty }) => certainty === 'possible' || certainty === 'probable');
  await page.goto('claims/');
  await expect(status(page)).toHaveText(`${claims.length} claims`);
  await expect(page).toHaveTitle(/^Claims · /);

  await choose(page, 'Kind', 'Report');
  await expect(page).toHaveURL(/\/claims\/\?type=report$/);
  await expect(rows(page)).toHaveCount(reports.length);
  await expect(status(page)).toHaveText(`${reports.length} of ${claims.length} claims`);

  await choose(page, 'Kind', 'Report');
  await choose(page, 'How firmly', 'Possible');
  await choose(page, 'How firmly', 'Probable');
  await expect(page).toHaveURL(/\/claims\/\?certainty=probable&certainty=possible$/);
  await expect(rows(page)).toHaveCount(hedged.length);
  await expect(page).toHaveTitle(/^How firmly: Probable or Possible · Claims · /);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Claims How firmly: Probable or Possible');
  await expect(chips(page)).toHaveText(['How firmly: Probable', 'How firmly: Possible']);

  await page.goBack();
  await page.goBack();
  await page.goBack();
  await expect(chips(page)).toHaveText(['Kind: Report']);
  await expect(choice(page, 'How firmly', 'Possible')).not.toBeChecked();
  await expect(rows(page)).toHaveCount(reports.length);
  for (const _ of [1, 2, 3]) await page.goForward();
  await expect(rows(page)).toHaveCount(hedged.length);

  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'Remove How firmly: Possible' }).click();
  await expect(page).toHaveURL(/\/claims\/\?certainty=probable$/);
  await expect(chips(page)).toBeFocused();
  await page.getByRole('button', { name: 'Show all' }).click();
  await expect(page).toHaveURL(/\/claims\/$/);
  await expect(page).toHaveTitle(/^Claims · /);
  await expect(rows(page)).toHaveCount(claims.length);
  await expect(chips(page)).toHaveCount(0);
  await expect(handle(page, 'Source')).toBeFocused();
});

test('claims are filtered by what they deny, what happens in them, its status, and what they relate', async ({
  page,
}) => {
  const { claims } = await readData();
  const denied = claims.filter(({ negated }) => negated);
  const stalled = claims.filter(({ events }) => events.some(({ status }) => status === 'stalled'));
  const members = claims.filter(({ relations }) => relations.some(({ type }) => type === 'member-of'));
  await page.goto('claims/');
  for (const [filter, label, expected] of [
    ['Affirmed or denied', 'Denied', denied],
    ['Event status', 'Stalled', stalled],
    ['Connection', 'Member of', members],
  ] as const) {
    expect(expected.length, label).toBeGreaterThan(0);
    await choose(page, filter, label);
    expect(await numbers(page), label).toEqual(expected.map(({ id }) => `¶${id}`));
    await choose(page, filter, label);
  }
});

test('an address with filters shows exactly those rows; unknown filters are reported and ignored', async ({ page }) => {
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
  await page.goto('claims/?entity=%3Cscript%3E&sort=constructor&certainty=&certanty=possible');
  await expect(rows(page)).toHaveCount(claims.length);
  const note = page.locator('[data-unknown]');
  for (const words of ['“<script>”', '“constructor”', '“certanty”']) await expect(note).toContainText(words);
  await choose(page, 'Kind', 'Report');
  await expect(note).toBeHidden();
});

test('the header of a column sorts it in both directions by keyboard, and announces the order', async ({ page }) => {
  const { claims } = await readData();
  await page.goto('claims/');
  const header = page.getByRole('columnheader', { name: 'Date' });
  await expect(header).toHaveAttribute('aria-sort', 'none');
  await header.getByRole('button').focus();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\?sort=date$/);
  await expect(header).toHaveAttribute('aria-sort', 'ascending');
  await expect(order(page)).toHaveValue('date');
  const dates = await datesOf(page);
  expect(dates).toEqual([...dates].sort());
  expect(dates.length).toBeGreaterThan(1);
  // Rows without a date come last.
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

test('entities are filtered too, and headings without rows disappear', async ({ page }) => {
  const { entities } = await readData();
  await page.goto('entities/?type=person&type=agreement');
  await expect(page.locator('li[data-row]:visible')).toHaveCount(
    entities.filter(({ type }) => type === 'person' || type === 'agreement').length,
  );
  await expect(page.locator('browse-table h2:visible')).toHaveText([/^People/, /^Agreements/]);
  await order(page).selectOption('-claims');
  await expect(page.locator('browse-table h2:visible')).toHaveCount(0);
  await page.goBack();
  await expect(page.locator('browse-table h2:visible')).toHaveCount(2);
});

test('the events of a year are those that claims or references date in that year', async ({ page }) => {
  const { claims } = await readData();
  const told = claims.filter(
    ({ events, when }) => events.length > 0 && when.some(({ edtf }) => edtf?.startsWith('2020') === true),
  );
  await page.goto('events/?year=2020');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Events Year: 2020');
  const shown = await rows(page).locator('a.num').allTextContents();
  expect(shown).toEqual(expect.arrayContaining(told.map(({ id }) => `¶${id}`)));
  await expect(rows(page).filter({ hasText: 'Doha' }).filter({ hasText: 'References' })).not.toHaveCount(0);
  await choose(page, 'From', 'References');
  await expect(rows(page).locator('a.num')).toHaveCount(0);
});

test('a filter with many choices has a field that finds choices, and closes with Escape', async ({ page }) => {
  await page.goto('claims/');
  await handle(page, 'About').click();
  const boxes = page.locator('[data-label="About"] [type=checkbox]:visible');
  const all = await boxes.count();
  const last = (await page.locator('[data-label="About"] label').last().innerText()).trim();
  await page.getByRole('searchbox', { name: 'Find in “About”' }).fill(last);
  expect(await boxes.count()).toBeLessThan(all);
  await expect(choice(page, 'About', last)).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(boxes).toHaveCount(0);
  await expect(handle(page, 'About')).toBeFocused();
});

test('the column of the claim is wide enough to read at every width, and paper names the filters', async ({ page }) => {
  await page.goto('claims/?certainty=possible');
  await expect(status(page)).toContainText(' of ');
  for (const width of [320, 375, 768, 1024, 1100, 1280, 1440]) {
    await page.setViewportSize({ width, height: 900 });
    const column = (await page.locator('tr[data-row]:visible .sentence').first().boundingBox())?.width ?? 0;
    expect(column, `${width} pixels`).toBeGreaterThanOrEqual(Math.min(400, width - 60));
  }
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByRole('heading', { level: 1 })).toContainText('How firmly: Possible');
  await expect(status(page)).toBeVisible();
  await expect(page.locator('.filters, .chips, [data-clear]').filter({ visible: true })).toHaveCount(0);
});

test('filters without results say so in the status', async ({ page }) => {
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

test('sources are filtered by side and sorted by the number of claims', async ({ page }) => {
  await page.goto('sources/');
  await page.getByRole('columnheader', { name: 'Claims' }).getByRole('button').click();
  await expect(page).toHaveURL(/\/sources\/\?sort=-claims$/);
  const counts = await rows(page).evaluateAll((all) => all.map((row) => Number((row as HTMLElement).dataset.claims)));
  expect(counts).toEqual([...counts].sort((a, b) => b - a));
  // The filter exists only if some source makes no claim alone.
  const alone = await rows(page).evaluateAll((all) => all.map((row) => (row as HTMLElement).dataset.alone));
  const isChoice = alone.includes('0') && alone.some((count) => count !== '0');
  await expect(handle(page, 'Resting on it')).toHaveCount(isChoice ? 1 : 0);
  if (isChoice) {
    await choose(page, 'Resting on it', 'Some on it alone');
    for (const row of await rows(page).all()) await expect(row).not.toHaveAttribute('data-alone', '0');
  }
  const side = await page.locator('[data-label="Side"] [type=checkbox]').nth(1).getAttribute('value');
  await page.goto(`sources/?side=${side ?? ''}`);
  await expect(rows(page)).toHaveCount(await page.locator(`tr[data-side~="${side ?? ''}"]`).count());
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the tables are complete and in order, without controls that do nothing', async ({ page }) => {
    const { claims, sources } = await readData();
    await page.goto('claims/?certainty=possible&sort=date');
    expect(await numbers(page)).toEqual(claims.map(({ id }) => `¶${id}`));
    await expect(page.locator('select:visible, button:visible, input:visible').and(page.locator('main *'))).toHaveCount(
      0,
    );
    await page.goto('sources/');
    await expect(rows(page)).toHaveCount(sources.length);
  });

  test('an entity’s folded claims open, and their numbers link to claims', async ({ page }) => {
    const { entities, claims } = await readData();
    const largest = [...entities].sort((a, b) => claimsOf(b.id) - claimsOf(a.id))[0];
    function claimsOf(id: string): number {
      return claims.filter((claim) => claim.entities.some((entity) => entity.id === id)).length;
    }
    await page.goto(`entities/${largest?.id ?? ''}/`);
    const fold = page
      .locator('details')
      .filter({ has: page.locator('> summary', { hasText: /^\d+ more claims?:/ }) })
      .first();
    await fold.locator('> summary').click();
    await fold.getByRole('link', { name: /^¶/ }).first().click();
    await expect(page.locator('.kicker')).toContainText('¶');
  });
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 320, height: 640 }, hasTouch: true, isMobile: true });

  for (const path of ['claims/', 'sources/', 'entities/', 'events/', 'claims/?sort=date&certainty=possible']) {
    test(`${path} needs no sideways scrolling`, async ({ page }) => {
      await page.goto(path);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
    });
  }

  test('no page of an entity or a source needs sideways scrolling', async ({ page }) => {
    const { entities, sources } = await readData();
    for (const path of [...entities.map(({ id }) => `entities/${id}/`), ...sources.map(({ id }) => `sources/${id}/`)]) {
      await page.goto(path, { waitUntil: 'domcontentloaded' });
      expect.soft(await page.evaluate(() => document.documentElement.scrollWidth), path).toBeLessThanOrEqual(320);
    }
  });

  test('a list that is taller than the window opens with its summary in view', async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 568 });
    await page.goto('claims/');
    await page.getByText('Filter and sort').tap();
    const about = page.locator('[data-label="About"]');
    await handle(page, 'About').tap();
    await expect(handle(page, 'About')).toBeInViewport({ ratio: 1 });
    const { height } = (await about.boundingBox()) ?? { height: 0 };
    expect(height).toBeGreaterThan(568);
    await expect(handle(page, 'About')).toBeFocused();
  });

  test('filters are folded, and open and work by touch', async ({ page }) => {
    const { claims } = await readData();
    await page.goto('claims/');
    await expect(handle(page, 'How firmly')).toBeHidden();
    await page.getByText('Filter and sort').tap();
    await handle(page, 'How firmly').tap();
    await choice(page, 'How firmly', 'Possible').tap();
    const possible = claims.filter(({ certainty }) => certainty === 'possible');
    await expect(rows(page)).toHaveCount(possible.length);
    await order(page).selectOption('-order');
    expect(await numbers(page)).toEqual(possible.map(({ id }) => `¶${id}`).reverse());
    await page.getByRole('button', { name: 'Show all' }).tap();
    await expect(rows(page)).toHaveCount(claims.length);
  });
});

test('axe finds nothing on sorted and filtered tables', async ({ page }) => {
  for (const path of ['claims/?sort=-date&certainty=stated', 'sources/?sort=-claims']) {
    await page.goto(path);
    expect.soft(await findings(page), path).toEqual([]);
  }
});

/** The sort keys of the rows that have a date. */
function datesOf(page: Page): Promise<string[]> {
  return rows(page).evaluateAll((all) => all.flatMap((row) => (row as HTMLElement).dataset.date ?? []));
}
