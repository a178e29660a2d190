/** The cards of claims on the reading page: where they lie, how they open and close, and their addresses. */
import type { Page } from 'playwright/test';
import { expect, test } from '../fixtures/index.ts';
import { anchorOf, cardOf, numberOf, readingPath, someClaims } from './reading-page.ts';

const SCREENS = [
  { width: 320, height: 568 },
  { width: 390, height: 844 },
  { width: 820, height: 1100 },
  { width: 1280, height: 720 },
];

for (const javaScriptEnabled of [true, false]) {
  for (const viewport of SCREENS) {
    test.describe(`${viewport.width} pixels, ${javaScriptEnabled ? 'with' : 'without'} scripts`, () => {
      test.use({ javaScriptEnabled, viewport, hasTouch: true });

      test('a card never covers its claim, wherever that stands, and the page stays where it is', async ({ page }) => {
        test.slow(); // many cards
        await page.goto(await readingPath());
        for (const [index, claim] of (await someClaims(6)).entries()) {
          const text = page.locator(`#${anchorOf(claim)}`);
          await text.evaluate(
            (element, part) => {
              scrollBy(0, element.getBoundingClientRect().top - innerHeight * part);
            },
            [0.15, 0.45, 0.65][index % 3] ?? 0.15,
          );
          const before = await text.boundingBox();
          await numberOf(page, claim).tap();
          const card = cardOf(page, claim);
          await expect(card).toBeVisible();
          await expect(card).toBeInViewport({ ratio: 0.99 });
          await expect.poll(() => overlap(page, anchorOf(claim)), { message: claim.id }).toBe(false);
          expect((await text.boundingBox())?.y).toBeCloseTo(before?.y ?? 0, 0);
          await page.keyboard.press('Escape');
          await expect(card).toBeHidden();
        }
      });
    });
  }
}

test.describe('by touch', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true });

  test('a tap opens a card, a tap beside it closes it, and nothing sticks', async ({ page }) => {
    await page.goto(await readingPath());
    const [claim] = (await someClaims(3)).slice(1);
    if (!claim) throw new Error('There are too few claims.');
    await numberOf(page, claim).tap();
    await expect(cardOf(page, claim)).toBeVisible();
    const { y = 0, height = 0 } = (await cardOf(page, claim).boundingBox()) ?? {};
    await page.touchscreen.tap(5, y > 120 ? 60 : y + height + 60);
    await expect(cardOf(page, claim)).toBeHidden();
    await expect(page.locator('[data-open]')).toHaveCount(0);
    await numberOf(page, claim).tap();
    await cardOf(page, claim).getByRole('button', { name: 'Close' }).tap();
    await expect(cardOf(page, claim)).toBeHidden();
  });

  test('numbers and what opens from the bar are as large as a finger needs', async ({ page }) => {
    await page.goto(await readingPath());
    const sizes = await page.locator('.verse button').evaluateAll((buttons) =>
      buttons.map((button) => {
        const { width, height } = getComputedStyle(button, '::after');
        return Math.min(Number.parseFloat(width), Number.parseFloat(height));
      }),
    );
    expect(Math.min(...sizes)).toBeGreaterThanOrEqual(44);
    for (const name of ['Contents', 'Lenses', 'Keys']) {
      expect((await page.getByRole('button', { name, exact: true }).boundingBox())?.height).toBeGreaterThanOrEqual(44);
    }
    await page.getByRole('button', { name: 'Lenses' }).tap();
    for (const choice of await page.locator('#lenses label').all()) {
      expect((await choice.boundingBox())?.height).toBeGreaterThanOrEqual(44);
    }
  });
});

test('the address of a card opens it at its claim; closed, the address is the claim’s', async ({ page }) => {
  const [claim] = (await someClaims(3)).slice(1);
  if (!claim) throw new Error('There are too few claims.');
  await page.goto(`${await readingPath()}#about-${anchorOf(claim)}`);
  await expect(cardOf(page, claim)).toBeVisible();
  await expect(page.locator(`#${anchorOf(claim)}`)).toBeInViewport();
  await page.keyboard.press('Escape');
  await expect(cardOf(page, claim)).toBeHidden();
  await expect(page).toHaveURL(new RegExp(`#${anchorOf(claim)}$`));
  await expect(numberOf(page, claim)).toBeInViewport();
});

test('opening a card writes its address, closing it puts back what was there', async ({ page }) => {
  const [first, second] = await someClaims(4);
  if (!first || !second) throw new Error('There are too few claims.');
  await page.goto(`${await readingPath()}#${anchorOf(first)}`);
  await numberOf(page, first).press('Enter');
  await expect(page).toHaveURL(new RegExp(`#about-${anchorOf(first)}$`));
  await numberOf(page, second).press('Enter');
  await expect(page).toHaveURL(new RegExp(`#about-${anchorOf(second)}$`));
  await expect(page.locator('.card:popover-open')).toHaveCount(1);
  await page.keyboard.press('Escape');
  await expect(page).toHaveURL(new RegExp(`#${anchorOf(first)}$`));
});

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });

  test('the address of a card shows it', async ({ page }) => {
    const [claim] = (await someClaims(3)).slice(1);
    if (!claim) throw new Error('There are too few claims.');
    await page.goto(`${await readingPath()}#about-${anchorOf(claim)}`);
    await expect(page.locator(`#about-${anchorOf(claim)}`)).toBeInViewport();
  });
});

test('a click on the note in the margin opens the card', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 800 });
  const [claim] = (await someClaims(3)).slice(1);
  if (!claim) throw new Error('There are too few claims.');
  await page.goto(`${await readingPath()}#${anchorOf(claim)}`);
  await page.locator(`#${anchorOf(claim)} .side`).click();
  await expect(cardOf(page, claim)).toBeVisible();
});

test('the note in the margin stands level with its claim', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 800 });
  await page.goto(await readingPath());
  // The first claim of a paragraph has nothing above it that could push its note down.
  const offsets = await page.locator('.para').evaluateAll((paragraphs) =>
    paragraphs.map((paragraph) => {
      const top = (selector: string) => paragraph.querySelector(selector)?.getBoundingClientRect().top ?? Number.NaN;
      return Math.abs(top('.side') - top('.verse'));
    }),
  );
  expect(Math.max(...offsets)).toBeLessThan(12);
});

test('a claim in the accessibility tree: its number, then its words, and no more', async ({ page }) => {
  const path = await readingPath();
  for (const claim of await someClaims(4)) {
    await page.goto(path);
    const snapshot = await page.locator(`#${anchorOf(claim)}`).ariaSnapshot();
    const roles = snapshot.split('\n').map((line) => /^\s*- (\/?\w+)/.exec(line)?.[1]);
    expect(roles[0]).toBe('button');
    expect(snapshot).toContain(`button "Claim ${claim.id}"`);
    expect(roles.filter((role) => role === 'button')).toHaveLength(1);
    expect(roles.filter((role) => !['button', 'link', 'text', '/url', 'emphasis'].includes(role ?? ''))).toEqual([]);
    // Read one after another, its parts are the claim.
    const named = snapshot.replaceAll(/(button "[^"]*"): .*$/gm, '$1');
    const read = named.replaceAll(/^.*\/url:.*$/gm, '').replaceAll(/^\s*- (text: |link |button )?/gm, '');
    const words = (text: string) => text.replaceAll(/[^\p{L}\p{N}]+/gu, ' ').trim();
    expect(words(read)).toBe(words(`Claim ${claim.id} ${claim.text}`));
  }
});

/** Whether an open card lies on any line of its claim. */
function overlap(page: Page, id: string): Promise<boolean> {
  return page.evaluate((claim) => {
    const card = document.getElementById(`about-${claim}`)?.getBoundingClientRect();
    const lines = [...(document.getElementById(claim)?.getClientRects() ?? [])];
    return lines.some(
      (line) =>
        card !== undefined &&
        card.top < line.bottom - 1 &&
        card.bottom > line.top + 1 &&
        card.left < line.right - 1 &&
        card.right > line.left + 1,
    );
  }, id);
}
