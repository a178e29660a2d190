/** The timeline, the voices and the home page: by keyboard, without JavaScript, on narrow screens, in print. */
import type { Page } from 'playwright/test';
import { expect, test } from '../fixtures/shared-page.ts';
import { openAll } from './built-pages.ts';
import { pathOf, readData, watch } from './search-data.ts';

const HOME = '';
/** The pictures, the selector of their marks, and what has the same in words: a table, or the names of the marks. */
const PICTURES = [
  {
    name: 'timeline',
    marks: '.chart .num',
    expectWords: (page: Page) => expect(page.getByRole('table').first()).toBeVisible(),
  },
  {
    name: 'voices',
    marks: '.tile',
    expectWords: async (page: Page) => {
      const { claims, commentaries } = await readData();
      const own = claims.filter(({ url }) => url.startsWith(commentaries[0]?.url ?? ''));
      const inWords = /^¶\d+\. ?\d+[a-z]? ?, .+, .+, (stated|probable|possible|left open)$/;
      await expect(page.getByRole('link', { name: inWords })).toHaveCount(own.length);
    },
  },
];

for (const { name, marks } of PICTURES) {
  test(`${name}: Tab reaches every mark in order, and the focus is visible`, async ({ page }) => {
    await page.goto(await pathTo(name));
    const links = page.locator(marks);
    const count = Math.min(await links.count(), 20);
    expect(count).toBeGreaterThan(0);
    await links.first().focus();
    for (let index = 0; index < count; index += 1) {
      const link = links.nth(index);
      // There may be other links between two marks, such as those of sources and references.
      await expect
        .poll(
          async () => {
            const focused = await link.evaluate((element) => element === document.activeElement);
            if (!focused) await page.keyboard.press('Tab');
            return focused;
          },
          { intervals: [20] },
        )
        .toBe(true);
      if (index > 0) {
        expect(await link.evaluate((element) => getComputedStyle(element).outlineStyle)).toBe('solid');
        await expect(link).toBeInViewport();
      }
    }
  });
}

test('a date on the axis links to its claim, by its mark and by its words', async ({ page }) => {
  const data = await readData();
  for (const selector of ['.chart:not(.outside) .num', '.chart:not(.outside) .bar-link']) {
    await page.goto(await pathTo('timeline'));
    const mark = page.locator(selector).first();
    const target = await mark.getAttribute('href');
    await mark.click();
    await expect(page).toHaveURL(new RegExp(`${target ?? ''}$`));
    expect(data.claims.map((claim) => new URL(claim.url).pathname)).toContain(new URL(page.url()).pathname);
  }
});

test('a span starts under its year', async ({ page }) => {
  await page.goto(await pathTo('timeline'));
  const years = await page.locator('.chart .axis text').first().boundingBox();
  const strips = await page
    .locator('.chart .strip')
    .evaluateAll((all) => all.map((strip) => strip.getBoundingClientRect().left));
  const axis = await page.locator('.chart .axis svg').first().boundingBox();
  expect(years).not.toBeNull();
  for (const left of strips) expect(Math.abs(left - (axis?.x ?? 0))).toBeLessThan(1);
});

test('a number in the table of sources links to exactly its claims', async ({ page }) => {
  await page.goto(await pathTo('sources'));
  const cell = page.locator('.cell a').nth(1);
  const number = Number(await cell.locator('b').innerText());
  await cell.press('Enter');
  await expect(page).toHaveURL(/\/claims\/\?source=.*&certainty=/);
  await expect(page.locator('tr[data-row]:visible')).toHaveCount(number);
});

test('the address of a folded claim opens the fold', async ({ page }) => {
  const { entities } = await readData();
  for (const { url } of entities) {
    await page.goto(pathOf(url, await readData()));
    const row = page.locator('details .item[id]').first();
    if ((await row.count()) === 0) continue;
    await expect(row).toBeHidden();
    await page.goto(`${page.url()}#${(await row.getAttribute('id')) ?? ''}`);
    await expect(row).toBeInViewport();
    return;
  }
  throw new Error('No page of an entity folds anything');
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  for (const { name, marks, expectWords } of PICTURES) {
    test(`${name}: has its marks and the same in words, without errors`, async ({ page, siteUrl }) => {
      const trouble = watch(page, siteUrl);
      await page.goto(await pathTo(name));
      await expect(page.locator(marks).first()).toBeVisible();
      for (const summary of await page.locator('main summary').all()) await summary.click();
      await expectWords(page);
      expect(trouble).toEqual([]);
    });
  }
});

test('at 320, 390, 768 and 1280 pixels only elements that can be focused scroll sideways', async ({ page }) => {
  for (const path of [HOME, ...(await ownPages()), ...(await allPaths())]) {
    await page.setViewportSize({ width: 320, height: 800 });
    await page.goto(path);
    await openAll(page);
    for (const width of [320, 390, 768, 1280]) {
      await page.setViewportSize({ width, height: 800 });
      const place = `${path}, ${width} pixels`;
      expect(await overflow(page), place).toBeLessThanOrEqual(0);
      // Every element that scrolls can be focused and has a name.
      const unnamed = await page.evaluate(() =>
        [...document.querySelectorAll('main *')]
          .filter(
            (element) =>
              element.scrollWidth > element.clientWidth + 1 && getComputedStyle(element).overflowX === 'auto',
          )
          .filter((element) => element.getAttribute('tabindex') !== '0' || element.getAttribute('aria-label') === null)
          .map(({ className }) => className),
      );
      expect(unnamed, place).toEqual([]);
    }
  }
});

test('text keeps its size on a phone', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 800 });
  for (const path of await allPaths()) {
    await page.goto(path);
    const smallest = await page.evaluate(() =>
      Math.min(
        ...[...document.querySelectorAll('main svg text, main .tile, main .moment-date')].map((element) =>
          parseFloat(getComputedStyle(element).fontSize),
        ),
      ),
    );
    expect(smallest, path).toBeGreaterThanOrEqual(12);
  }
});

test('marks are large enough for a finger', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 800 });
  for (const path of await allPaths()) {
    await page.goto(path);
    const heights = await page
      .locator('.bar-link, .tile, .home-go')
      .evaluateAll((marks) => marks.map((mark) => mark.getBoundingClientRect().height));
    expect(
      heights.filter((height) => height < 43.5),
      path,
    ).toEqual([]);
  }
});

test.describe('with styles that a reader adds', () => {
  // The security policy of a page does not apply to styles that a reader adds.
  test.use({ bypassCSP: true });

  test('text can be spaced and enlarged', async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 800 });
    for (const path of [HOME, ...(await ownPages()), ...(await allPaths())]) {
      await page.goto(path);
      await page.addStyleTag({
        content:
          '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; }',
      });
      expect(await overflow(page), path).toBeLessThanOrEqual(0);
    }
  });
});

test('paper has the pictures and their tables', async ({ page }) => {
  await page.emulateMedia({ media: 'print' });
  for (const path of await allPaths()) {
    await page.goto(path);
    for (const table of await page.getByRole('table').all()) await expect(table).toBeVisible();
    await expect(page.locator('main svg').first()).toBeVisible();
  }
});

/** The page of an overview that shows a commentary; with a single commentary it is the overview itself. */
async function pathTo(name: string): Promise<string> {
  const { commentaries } = await readData();
  const [first] = commentaries;
  return commentaries.length === 1 ? `${name}/` : `${name}/${pathOf(first?.url ?? '', await readData())}`;
}

async function allPaths(): Promise<string[]> {
  return Promise.all(PICTURES.map(({ name }) => pathTo(name)));
}

/** The pages that each commentary has. */
async function ownPages(): Promise<string[]> {
  const data = await readData();
  const [first] = data.commentaries;
  return ['argument/', 'coverage/'].map((page) => pathOf(first?.url ?? '', data) + page);
}

function overflow(page: Page): Promise<number> {
  return page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
}
