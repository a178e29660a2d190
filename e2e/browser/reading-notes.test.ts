/** Notes on the reading page: how they open, stay and close; and what the margin says. */
import { expect, test } from '../fixtures/shared-page.ts';
import { anchorOf, noteOf, numberOf, readingPath, someClaims } from './reading-page.ts';

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true });

  test('a tap opens a sheet and leaves the text where it is; a tap beside it and Back close it', async ({ page }) => {
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

  test('numbers and what opens from the bar are as large as a finger needs', async ({ page }) => {
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

  test('zoomed in to 400 %, the sheet is the window, its × stays and its actions are reached', async ({ page }) => {
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

  test('the first sentence is high up; a phone has it on the first screen too', async ({ page }) => {
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

  test('by keyboard: focus goes into the note and back to the number; a linked claim opens in its place', async ({
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

  test('the words of closed notes are found by the browser, which opens the note', async ({ page }) => {
    await page.goto(await readingPath());
    await page.mouse.move(300, 300);
    const body = page.locator('.note-body').nth(20);
    await expect(body).toHaveAttribute('hidden', 'until-found');
    // What a search within the page does, which a test cannot call.
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

  test('the margin says only what differs, each within a line of its claim, and lights with it', async ({ page }) => {
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
      // Letters of the margin are smaller: what begins in the very line of its claim stands a little lower in it.
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

test('a claim in the accessibility tree: its number, then its words, and no more', async ({ page }) => {
  await page.goto(await readingPath());
  for (const claim of await someClaims(4)) {
    const snapshot = await page.locator(`#${anchorOf(claim)}`).ariaSnapshot();
    expect(snapshot).toContain(`link "Claim ${claim.id}"`);
    // Read one after another, its parts are the claim.
    const read = snapshot.replaceAll(/^.*\/url:.*$/gm, '').replaceAll(/^\s*- (text: |link |emphasis: )?/gm, '');
    const words = (text: string) => text.replaceAll(/[^\p{L}\p{N}]+/gu, ' ').trim();
    expect(words(read)).toBe(words(`Claim ${claim.id} ${claim.text}`));
  }
});

test('on a narrow window each note of the editors is marked once, at the number of its claim', async ({ page }) => {
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
