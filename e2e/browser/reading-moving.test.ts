/** Moving around on the reading page: keys, contents, progress, the way back; and that nothing moves by itself. */
import type { Locator } from 'playwright/test';
import { expect, test, testAlone } from '../fixtures/shared-page.ts';
import { anchorOf, noteOf, numberOf, readingPath, shiftOf, someClaims } from './reading-page.ts';

test('j and k step from claim to claim, and with an open note from note to note', async ({ page }) => {
  const data = await someClaims(1000);
  const [first, second, third] = data;
  if (!first || !second || !third) throw new Error('There are too few claims.');
  await page.goto(await readingPath());
  await numberOf(page, first).focus();
  await page.keyboard.press('j');
  await expect(numberOf(page, second)).toBeFocused();
  await expect(numberOf(page, second)).toBeInViewport();
  await page.keyboard.press('Enter');
  await expect(noteOf(page, second)).toBeVisible();
  await page.keyboard.press('j');
  await expect(noteOf(page, third)).toBeVisible();
  await expect(noteOf(page, second)).toBeHidden();
  await page.keyboard.press('Escape');
  await expect(numberOf(page, third)).toBeFocused();
  await page.keyboard.press('k');
  await expect(numberOf(page, second)).toBeFocused();
});

test('keys do not work in fields and combinations, and can be switched off', async ({ page }) => {
  await page.goto(await readingPath());
  const search = page.getByRole('searchbox').or(page.getByRole('combobox')).first();
  await search.focus();
  await page.keyboard.type('jk?');
  await expect(search).toHaveValue('jk?');
  await page.getByRole('link', { name: /^Skip/ }).focus();
  await page.keyboard.press('?');
  const keys = page.getByRole('dialog', { name: 'Keys' });
  await expect(keys).toBeVisible();
  for (const key of ['j', 'k', '/', 'Esc', '?']) await expect(keys.getByText(key, { exact: true })).toBeVisible();
  await keys.getByRole('checkbox').press('Space');
  await page.keyboard.press('Escape');
  await expect(keys).toBeHidden();
  await page.keyboard.press('?');
  await page.keyboard.press('j');
  await expect(keys).toBeHidden();
  await expect(page.locator('.n:focus')).toHaveCount(0);
  // The list can still be opened with the pointer, for switching them on again.
  await page.getByRole('button', { name: 'Keys' }).click();
  await keys.getByRole('checkbox').press('Space');
  await keys.getByRole('button', { name: 'Close' }).click();
  await expect(keys).toBeHidden();
  await page.keyboard.press('j');
  await expect(page.locator('.n:focus')).toHaveCount(1);
});

test('the contents mark the section that is being read', async ({ page }) => {
  await page.goto(await readingPath());
  const sections = page.locator('.text');
  for (const section of await sections.all()) {
    await section.evaluate((element) => {
      element.scrollIntoView();
      scrollBy(0, 200);
    });
    const title = (await section.getByRole('heading').innerText()).trim();
    await expect(page.locator('.bar b').first()).toHaveText(title);
    await expect(page.locator('#contents [aria-current]')).toHaveCount(1);
    await expect(page.locator('#contents [aria-current]')).toHaveText(title.replaceAll(/[[\]]/g, ''));
  }
  await page.getByRole('button', { name: 'Contents' }).click();
  await page.locator('#contents').getByRole('link').first().click();
  await expect(sections.first().getByRole('heading')).toBeInViewport();
});

test('after following a link to an entity, Back and a link lead to the claim, with its lens', async ({ page }) => {
  await page.goto(await readingPath());
  const anchor = await page.locator('.claim:has(a[href*="/entities/"])').last().getAttribute('id');
  const claim = (await someClaims(1000)).find((one) => anchorOf(one) === anchor);
  if (!claim) throw new Error('No claim names an entity.');
  const text = page.locator(`#${anchorOf(claim)}`);
  await page.getByRole('button', { name: 'Lenses' }).click();
  await page.getByRole('radio', { name: 'Kind of statement' }).press('Space');
  for (const back of ['button', 'link']) {
    await text.locator('a[href*="/entities/"]').first().click();
    await expect(page).toHaveURL(/\/entities\//);
    const link = page.getByRole('link', { name: `← Back to ¶${claim.id} in the text` });
    await expect(link).toBeVisible();
    expect(await coversHead(link), 'the link lies on the head of the page').toBe(false);
    if (back === 'button') await page.goBack();
    else await link.click();
    await expect(page).toHaveURL(new RegExp(`#${anchorOf(claim)}$`));
    await expect(text).toBeInViewport();
    await expect(page.locator('.bar .lens-kind')).toBeVisible();
  }
});

/** Whether the words of a link overlap those of the head of the page. */
function coversHead(link: Locator): Promise<boolean> {
  return link.evaluate((element) => {
    const boxOf = (node: Node): DOMRect => {
      const range = document.createRange();
      range.selectNodeContents(node);
      return range.getBoundingClientRect();
    };
    const { bottom } = boxOf(element);
    const head = [...document.querySelectorAll('main :is(p, h1)')].map(boxOf).filter(({ height }) => height > 0);
    return head.some(({ top }) => top < bottom);
  });
}

test('a page that was opened from elsewhere has no link back to the text', async ({ page }) => {
  const [claim] = await someClaims(1);
  await page.goto('entities/');
  await page.getByRole('main').getByRole('listitem').getByRole('link').first().click();
  await expect(page.locator('.way-back')).toHaveCount(0);
  expect(claim).toBeDefined();
});

for (const path of ['', '#lens-speaker']) {
  for (const width of [390, 1280]) {
    testAlone(
      `nothing moves by itself at ${width} pixels${path && ', with a lens in the address'}`,
      async ({ page }) => {
        await page.setViewportSize({ width, height: 800 });
        await page.goto((await readingPath()) + path);
        expect(await shiftOf(page)).toBe(0);
      },
    );
  }
}

testAlone('with less motion asked for, nothing moves but what the reader moves', async ({ browser, siteUrl }) => {
  const context = await browser.newContext({ reducedMotion: 'reduce', baseURL: siteUrl });
  const page = await context.newPage();
  await page.goto(await readingPath());
  const moving = await page.evaluate(() =>
    document
      .getAnimations()
      .filter(({ timeline }) => timeline instanceof DocumentTimeline)
      .map(({ id }) => id),
  );
  expect(moving).toEqual([]);
  const durations = await page
    .locator('main *')
    .evaluateAll((elements) => [...new Set(elements.map((element) => getComputedStyle(element).transitionDuration))]);
  expect(durations).toEqual(['0s']);
  await context.close();
});

test('a line holds 60 to 75 characters', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 800 });
  await page.goto(await readingPath());
  const lines = await page.locator('.para').evaluateAll((paragraphs) =>
    paragraphs.flatMap((paragraph) => {
      const counts = new Map<number, number>();
      const walker = document.createTreeWalker(paragraph, NodeFilter.SHOW_TEXT);
      const bottom = paragraph.getBoundingClientRect().bottom;
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        if (node.parentElement?.closest('[hidden]')) continue;
        for (let index = 0; index < (node.textContent?.length ?? 0); index += 1) {
          const range = document.createRange();
          range.setStart(node, index);
          range.setEnd(node, index + 1);
          const line = Math.round(range.getBoundingClientRect().bottom / 30);
          counts.set(line, (counts.get(line) ?? 0) + 1);
        }
      }
      // The last line of a paragraph can have any length.
      return [...counts].filter(([line]) => Math.abs(line * 30 - bottom) > 40).map(([, count]) => count);
    }),
  );
  const average = lines.reduce((sum, count) => sum + count, 0) / lines.length;
  expect(average).toBeGreaterThanOrEqual(60);
  expect(average).toBeLessThanOrEqual(75);
});

for (const width of [320, 1280]) {
  test(`with the text spacing of WCAG 1.4.12, nothing is cut off at ${width} pixels`, async ({ page }) => {
    await page.setViewportSize({ width, height: width === 320 ? 256 : 800 });
    const [claim] = await someClaims(2);
    for (const path of ['', await readingPath(), claim ? new URL(claim.url).pathname.slice(1) : '']) {
      await page.goto(path);
      await page.evaluate(() => {
        const sheet = new CSSStyleSheet();
        sheet.replaceSync(
          '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-bottom: 2em !important }',
        );
        document.adoptedStyleSheets.push(sheet);
      });
      const root = page.locator('html');
      expect(
        await root.evaluate(({ scrollWidth, clientWidth }) => scrollWidth - clientWidth),
        path,
      ).toBeLessThanOrEqual(0);
      for (const link of await page.getByRole('navigation', { name: 'Site' }).getByRole('link').all()) {
        if (!(await link.isVisible())) continue;
        const box = await link.boundingBox();
        expect((box?.x ?? 0) + (box?.width ?? 0), path).toBeLessThanOrEqual(width);
      }
    }
  });
}
