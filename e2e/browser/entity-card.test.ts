/** The card beside a link to an entity: by pointer, by keyboard, by touch, and without scripts, where it is only a link. */
import type { Page } from 'playwright/test';
import { expect, test, testAlone } from '../fixtures/shared-page.ts';
import { anchorOf, noteOf, numberOf, readingPath, someClaims } from './reading-page.ts';
import { pathOf, readData, type Claim } from './search-data.ts';

test('pointing at a name shows the card, the pointer can move to it, and leaving both closes it', async ({ page }) => {
  const { link, card, entity } = await atName(page);
  await expect(card).toHaveCount(0);
  await link.hover();
  await expect(card).toBeVisible();
  await expect(card).toContainText(entity.name);
  await expect(card).toContainText(/\d+ claims?/);
  await expect(card.locator('a')).toHaveAttribute('href', new RegExp(`${(await link.getAttribute('href')) ?? ''}$`));
  await card.hover();
  await page.waitForTimeout(600);
  await expect(card).toBeVisible();
  await page.mouse.move(2, 400);
  await expect(card).toHaveCount(0);
});

test('passing over a name shows nothing', async ({ page }) => {
  const { link, card } = await atName(page);
  await link.hover();
  await page.mouse.move(2, 400);
  await page.waitForTimeout(600);
  await expect(card).toHaveCount(0);
});

test('focus shows it, Esc closes it and leaves focus where it was, Enter follows the link', async ({ page }) => {
  const { link, card } = await atName(page);
  await page.keyboard.press('Shift');
  await link.focus();
  await expect(card).toBeVisible();
  // Screen readers ignore it, and Tab does not stop at it.
  await expect(card).toHaveAttribute('aria-hidden', 'true');
  await expect(card.locator('a')).toHaveAttribute('tabindex', '-1');
  await page.keyboard.press('Escape');
  await expect(card).toHaveCount(0);
  await expect(link).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/entities\//);
});

test('a pointer that does not move leaves a card open that the keyboard has opened', async ({ page }) => {
  await page.mouse.move(400, 400);
  const { link, card } = await atName(page);
  await page.keyboard.press('Shift');
  await link.focus();
  await expect(card).toBeVisible();
  // Like scrolling: another element is now under the pointer.
  await page.locator('main').dispatchEvent('pointerover', { pointerType: 'mouse' });
  await page.waitForTimeout(600);
  await expect(card).toBeVisible();
});

test('scrolling closes it', async ({ page }) => {
  const { link, card } = await atName(page);
  await page.keyboard.press('Shift');
  await link.focus();
  await expect(card).toBeVisible();
  const scrolled = () => page.evaluate(() => window.scrollY);
  const before = await scrolled();
  // A headless browser sometimes ignores the wheel.
  await expect(async () => {
    await page.mouse.wheel(0, 300);
    await expect.poll(scrolled, { timeout: 1000 }).toBeGreaterThan(before);
  }).toPass();
  await expect(card).toHaveCount(0);
});

test('Esc closes it and leaves the card of a claim below it open', async ({ page }) => {
  const claim = (await someClaims(1000)).find(({ entities }) => entities.length > 2);
  if (!claim) throw new Error('No claim names three entities.');
  await page.goto(`${await readingPath()}#${anchorOf(claim)}`);
  await numberOf(page, claim).press('Enter');
  const link = noteOf(page, claim).locator('a[href*="/entities/"]').first();
  await link.hover();
  await expect(page.locator('.entity-card')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.locator('.entity-card')).toHaveCount(0);
  await expect(noteOf(page, claim)).toBeVisible();
});

test('if the card cannot be fetched, the link works as usual', async ({ page }) => {
  await page.route('**/card.json', (route) => route.abort());
  const { link, card } = await atName(page);
  await link.hover();
  await page.waitForTimeout(600);
  await expect(card).toHaveCount(0);
  await link.click();
  await expect(page).toHaveURL(/\/entities\//);
});

test.describe('by touch', () => {
  test.use({ hasTouch: true, viewport: { width: 390, height: 844 } });

  test('the first tap shows the card, with a link to the page; a tap outside closes it', async ({ page }) => {
    const { link, entity } = await atName(page);
    const address = page.url();
    await link.tap();
    const card = page.getByRole('dialog', { name: entity.name, exact: true });
    await expect(card).toBeVisible();
    expect(new URL(page.url()).pathname).toBe(new URL(address).pathname);
    await expect(card).toMatchAriaSnapshot(`
      - dialog:
        - button "Close"
        - link:
          - /url: /entities/
        - paragraph: /.+ · .*\\d+ claims?/
    `);
    expect((await card.getByRole('link').boundingBox())?.height).toBeGreaterThanOrEqual(44);
    await page.touchscreen.tap(4, 80);
    await expect(card).toHaveCount(0);
    await page.waitForTimeout(500);
    await expect(page.locator('.entity-card')).toHaveCount(0);
    await link.tap();
    await card.getByRole('link').tap();
    await expect(page).toHaveURL(/\/entities\//);
  });

  test('Esc closes it for good, although the name gets the focus back', async ({ page }) => {
    const { link, card } = await atName(page);
    await link.tap();
    await expect(card).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(card).toHaveCount(0);
    await expect(link).toBeFocused();
    await page.waitForTimeout(600);
    await expect(card).toHaveCount(0);
  });

  test('a second tap on the name follows it', async ({ page }) => {
    const { link } = await atName(page);
    await link.tap();
    await expect(page.locator('.entity-card')).toBeVisible();
    await link.tap();
    await expect(page).toHaveURL(/\/entities\//);
  });

  test('if the card cannot be fetched, the first tap follows the link', async ({ page }) => {
    await page.route('**/card.json', (route) => route.abort());
    const { link } = await atName(page);
    await link.tap();
    await expect(page).toHaveURL(/\/entities\//);
  });
});

test('a later mention in a section is plain text, but also shows the card', async ({ page }) => {
  await page.goto(await readingPath());
  const later = page.locator('.claim [data-entity]').first();
  await later.hover();
  await expect(page.locator('.entity-card')).toBeVisible();
  await expect(page.locator('.entity-card a')).toHaveAttribute(
    'href',
    new RegExp(`/entities/${(await later.getAttribute('data-entity')) ?? ''}/$`),
  );
  // In a section, only the first mention is a link.
  const repeated = await page.locator('.text').evaluateAll((sections) =>
    sections.flatMap((section) => {
      const links = [...section.querySelectorAll('.para a[href*="/entities/"]')].map((link) =>
        link.getAttribute('href'),
      );
      return links.filter((link, index) => links.indexOf(link) !== index);
    }),
  );
  expect(repeated).toEqual([]);
});

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });

  test('a name is a link', async ({ page }) => {
    const { link } = await atName(page);
    await link.click();
    await expect(page).toHaveURL(/\/entities\//);
  });
});

test('names have cards on the pages of claims and of entities too', async ({ page }) => {
  const data = await readData();
  const claim = claimWithName(data.claims);
  const entity = data.entities.find(({ id }) => id === claim.entities[0]?.id);
  for (const url of [claim.url, entity?.url ?? '']) {
    await page.goto(pathOf(url, data));
    const names = page.locator(
      'main .statement a[href*="/entities/"], main h3 a[href*="/entities/"], main .ed-note a[href*="/entities/"]',
    );
    if ((await names.count()) === 0) continue;
    await names.first().hover();
    await expect(page.locator('.entity-card')).toBeVisible();
  }
});

testAlone('nothing of a card is fetched before somebody stirs', async ({ page }) => {
  const fetched: string[] = [];
  page.on('request', (request) => fetched.push(new URL(request.url()).pathname));
  await page.goto(await readingPath());
  await page.waitForTimeout(500);
  expect(fetched.filter((path) => /card|reading\.|cite-link|lenses/.test(path))).toEqual([]);
});

/** Scrolls to a name in the middle of the text that is a link. */
async function atName(page: Page) {
  const data = await readData();
  await page.goto(await readingPath());
  const links = page.locator('.claim a[href*="/entities/"]');
  const link = links.nth(Math.floor((await links.count()) / 2));
  await link.evaluate((element) => {
    element.scrollIntoView({ block: 'center' });
  });
  const id = (await link.getAttribute('href'))?.split('/').at(-2);
  const entity = data.entities.find((record) => record.id === id);
  if (!entity) throw new Error(`There is no entity “${id}”.`);
  return { link, entity, card: page.locator('.entity-card') };
}

function claimWithName(claims: readonly Claim[]): Claim {
  const named = claims.filter(({ entities }) => entities.length > 0);
  const claim = named[Math.floor(named.length / 2)];
  if (!claim) throw new Error('No claim names an entity.');
  return claim;
}
