/** Notes on the reading page: how they open, stay and close; and what the margin says. */
import { expect, test } from '../fixtures/shared-page.ts';
import { anchorOf, noteOf, numberOf, readingPath, someClaims } from './reading-page.ts';

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true });

  test('a tap opens a sheet and does not move the text; a tap beside it and Back close it', async ({ page }) => {
    await page.goto(await readingPath());
    for (const claim of (await someClaims(4)).slice(1)) {
      const text = page.locator(`#${anchorOf(claim)}`);
      await text.evaluate((element) => {
        scrollBy({ top: element.getBoundingClientRect().top - 150, behavior: 'instant' });
      });
      const before = await text.boundingBox();
      await numberOf(page, claim).tap();
      await expect(noteOf(page, claim)).toBeInViewport({ ratio: 0.99 });
      const room = (await noteOf(page, claim).boundingBox())?.y ?? 0;
      if ((before?.y ?? 0) + (before?.height ?? 0) < room - 10) {
        expect((await text.boundingBox())?.y).toBeCloseTo(before?.y ?? 0, 0);
      }
      await page.touchscreen.tap(190, 25);
      await expect(noteOf(page, claim)).toBeHidden();
      await expect(page).toHaveURL(new RegExp(`#${anchorOf(claim)}$`));
      await numberOf(page, claim).tap();
      await expect(noteOf(page, claim)).toBeVisible();
      await page.goBack();
      await expect(noteOf(page, claim)).toBeHidden();
      await expect(page.locator('.text').first()).toBeAttached();
    }
  });

  test('numbers and what the bar opens are large enough for a finger', async ({ page }) => {
    await page.goto(await readingPath());
    const sizes = await page.locator('.n').evaluateAll((numbers) =>
      numbers.map((number) => {
        const { width, height } = getComputedStyle(number, '::after');
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

  test('the number of a paragraph is above the target of its first claim', async ({ page }) => {
    await page.goto(await readingPath());
    const covered = await page.locator('.para-number').evaluateAll((links) =>
      links.filter((link) => {
        link.scrollIntoView({ block: 'center', behavior: 'instant' });
        const { left, right, top, bottom } = link.getBoundingClientRect();
        return document.elementFromPoint((left + right) / 2, (top + bottom) / 2) !== link;
      }),
    );
    expect(covered).toHaveLength(0);
  });

  test('zoomed to 400 %, the sheet fills the window, its × stays and its buttons can be reached', async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 225 });
    const [claim] = (await someClaims(3)).slice(1);
    if (!claim) throw new Error('There are too few claims.');
    await page.goto(await readingPath());
    await numberOf(page, claim).press('Enter');
    const note = noteOf(page, claim);
    await expect(note).toBeInViewport({ ratio: 0.99 });
    await note.getByRole('link', { name: 'Claim page' }).scrollIntoViewIfNeeded();
    await expect(note.getByRole('link', { name: 'Claim page' })).toBeInViewport();
    await expect(note.getByRole('link', { name: 'Close' })).toBeInViewport();
  });
});

test.describe('on a wide window', () => {
  test.use({ viewport: { width: 1440, height: 900 } });

  test('the first sentence is near the top; a phone also has it on the first screen', async ({ page }) => {
    await page.goto(await readingPath());
    const top = () =>
      page
        .locator('.claim')
        .first()
        .evaluate((claim) => claim.getBoundingClientRect().top);
    expect(await top()).toBeLessThanOrEqual(560);
    await page.setViewportSize({ width: 375, height: 812 });
    expect(await top()).toBeLessThanOrEqual(720);
  });

  test('by keyboard: focus moves into the note and back to the number; the note of a linked claim replaces it', async ({
    page,
  }) => {
    await page.goto(await readingPath());
    const linked = page.locator('.note-body a[href^="#about-"]').first();
    const from = (await linked.evaluate((link) => link.closest('.note')?.id)) ?? '';
    const to = ((await linked.getAttribute('href')) ?? '').slice(1);
    await page.locator(`#${from.replace('about-', '')} .n`).press('Enter');
    await expect(page.locator(`#${from}`)).toBeFocused();
    await page.locator(`#${from} a[href="#${to}"]`).first().press('Enter');
    await expect(page.locator(`#${to}`)).toBeFocused();
    await expect(page.locator(`#${to}`)).toBeInViewport({ ratio: 0.99 });
    await expect(page.locator(`#${from}`)).toBeHidden();
    await page.goBack();
    await expect(page.locator(`#${from}`)).toBeFocused();
    await page.keyboard.press('Escape');
    await expect(page.locator(`#${from.replace('about-', '')} .n`)).toBeFocused();
    await expect(page).toHaveURL(new RegExp(`#${from.replace('about-', '')}$`));
  });

  test('the browser’s search finds words of closed notes, and opens the note', async ({ page }) => {
    await page.goto(await readingPath());
    await page.mouse.move(300, 300);
    const body = page.locator('.note-body').nth(20);
    await expect(body).toHaveAttribute('hidden', 'until-found');
    // Does what the browser’s search does, which a test cannot start.
    await page.waitForTimeout(500);
    await body.evaluate((element) => {
      element.dispatchEvent(new Event('beforematch', { bubbles: true }));
      element.removeAttribute('hidden');
    });
    await expect(body).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(body).toHaveAttribute('hidden', 'until-found');
    await expect(page.locator('.note:target')).toHaveCount(0);
  });

  test('the margin says only what differs, within a line of its claim, and is highlighted with it', async ({
    page,
  }) => {
    await page.goto(await readingPath());
    const text = await page.getByRole('main').innerText();
    const statements = text.match(/states? it\b/g)?.length ?? 0;
    expect(statements).toBeGreaterThan(0);
    expect(statements).toBeLessThanOrEqual(3);
    for (const width of [1100, 1440]) {
      await page.setViewportSize({ width, height: 900 });
      const marks = await page.locator('.claim .m').evaluateAll((all) =>
        all.map((mark) => {
          const claim = mark.closest('.claim');
          const { top, left, right } = mark.getBoundingClientRect();
          const line = claim?.getClientRects()[0];
          return {
            name: `${claim?.id ?? ''} ${mark.getAttribute('data-m') ?? mark.getAttribute('data-ed') ?? ''}`,
            top: top - (line?.top ?? 0),
            lineHeight: claim ? parseFloat(getComputedStyle(claim).lineHeight) : 0,
            inside: left > (claim?.closest('.para')?.getBoundingClientRect().right ?? 0) && right <= innerWidth,
          };
        }),
      );
      // The letters of the margin are smaller, so an entry in the same line as its claim is a little lower.
      const inLine = Math.min(...marks.map(({ top }) => top));
      expect(inLine).toBeGreaterThanOrEqual(0);
      expect(inLine).toBeLessThan(10);
      const far = marks.filter(({ top, lineHeight }) => top - inLine > lineHeight + 0.5);
      expect(far.map(({ name }) => name)).toEqual([]);
      expect(marks.filter(({ inside }) => !inside)).toEqual([]);
    }
    const mark = page.locator('.m').first();
    await mark.click();
    await expect(page.locator('.note:target')).toBeInViewport();
  });
});

test('a claim in the accessibility tree has its number, then its words, and nothing else', async ({ page }) => {
  await page.goto(await readingPath());
  for (const claim of await someClaims(4)) {
    const snapshot = await page.locator(`#${anchorOf(claim)}`).ariaSnapshot();
    expect(snapshot).toContain(`link "Claim ${claim.id}"`);
    // Its parts, read one after the other, give the claim.
    const read = snapshot.replaceAll(/^.*\/url:.*$/gm, '').replaceAll(/^\s*- (text: |link |emphasis: )?/gm, '');
    const words = (text: string) => text.replaceAll(/[^\p{L}\p{N}]+/gu, ' ').trim();
    expect(words(read)).toBe(words(`Claim ${claim.id} ${claim.text}`));
  }
});

test('in a narrow window each note of the editors is marked once, at the number of its claim', async ({ page }) => {
  await page.setViewportSize({ width: 375, height: 812 });
  await page.goto(await readingPath());
  const marked = await page.evaluate(() => {
    const isMark = (element: Element, piece: string): boolean => /[†‡]/.test(getComputedStyle(element, piece).content);
    return [...document.querySelectorAll('main *')]
      .flatMap((element) => ['::before', '::after'].filter((piece) => isMark(element, piece)).map(() => element))
      .map((element) => (element.matches('.m') ? 'number' : element.matches('.key *') ? 'key' : element.className));
  });
  expect(new Set(marked)).toEqual(new Set(['key', 'number']));
  expect(marked.filter((place) => place === 'key')).toHaveLength(2);
});
