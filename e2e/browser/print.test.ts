/** Pages on paper. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright/test';
import { expect, test } from '../fixtures/shared-page.ts';
import { siteFolder } from '../site-folder.ts';
import { anchorOf, noteOf, numberOf, readingPath, someClaims } from './reading-page.ts';
import { pathOf, readData } from './search-data.ts';

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? 'with scripts' : 'without scripts', () => {
    test.use({ javaScriptEnabled });

    test('every note is printed below its paragraph, with references and without controls', async ({ page }) => {
      await page.goto(await readingPath());
      await page.emulateMedia({ media: 'print' });
      for (const claim of await someClaims(6)) {
        await expect(noteOf(page, claim).locator('.note-body')).toBeVisible();
        await expect(noteOf(page, claim)).toContainText(`¶${claim.id}`);
        const [paragraph, note] = await Promise.all([
          page.locator(`.para:has(#${anchorOf(claim)})`).boundingBox(),
          noteOf(page, claim).boundingBox(),
        ]);
        expect(note?.y).toBeGreaterThan((paragraph?.y ?? 0) + (paragraph?.height ?? 0) - 1);
      }
      for (const part of ['.bar', '.site-header', '.note-close', '.note-foot', '.panel', '#parts']) {
        await expect(page.locator(part).first()).toBeHidden();
      }
      await expect(page.locator('.ed-refs').first()).toBeVisible();
    });
  });
}

test('paper does not depend on what is open on the screen', async ({ page }) => {
  await page.goto(await readingPath());
  const [claim] = (await someClaims(3)).slice(1);
  if (!claim) throw new Error('There are too few claims.');
  const closed = await onPaper(page);
  await numberOf(page, claim).click();
  await expect(noteOf(page, claim)).toBeVisible();
  expect(await onPaper(page), 'with a note').toEqual(closed);
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'Lenses' }).click();
  expect(await onPaper(page), 'with a panel').toEqual(closed);
  await page.locator('#lens-kind').press('Space');
  expect(await onPaper(page), 'with a lens').toEqual(closed);
  await page.locator('.claim a[href*="/entities/"]').first().hover();
  await expect(page.locator('.entity-card')).toBeVisible();
  expect(await onPaper(page), 'with the card of an entity').toEqual(closed);
});

test('folded content is printed, without the summary of the fold and “Cite”', async ({ page }) => {
  const data = await readData();
  const folded = data.entities.find(({ url }) =>
    readFileSync(join(siteFolder(), pathOf(url, data), 'index.html'), 'utf8').includes('class="fold"'),
  );
  await page.goto(pathOf(folded?.url ?? '', data));
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('.fold > summary').first()).toBeHidden();
  await expect(page.locator('.fold > :not(summary)').first()).toBeVisible();
  await expect(page.locator('.by a[href$="#cite"]').filter({ visible: true })).toHaveCount(0);
});

test('nothing is wider than the paper', async ({ page }) => {
  await page.setViewportSize({ width: 660, height: 900 });
  await page.goto(await readingPath());
  await page.emulateMedia({ media: 'print' });
  const wide = await page
    .locator('main *')
    .evaluateAll((elements) =>
      elements
        .filter((element) => element.getBoundingClientRect().right > innerWidth + 1)
        .map((element) => element.getAttribute('class')),
    );
  expect(wide).toEqual([]);
});

/** The number of pages of the PDF, and position and colours of everything on them. */
async function onPaper(page: Page): Promise<unknown[]> {
  const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
  await page.emulateMedia({ media: 'print' });
  const looks = await page.locator('body :not(#copy-status)').evaluateAll((elements) =>
    elements.flatMap((element) => {
      const { x, y, width, height } = element.getBoundingClientRect();
      const { color, backgroundColor, visibility } = getComputedStyle(element);
      if (width === 0 && height === 0) return [];
      return [
        [element.tagName, ...[x, y + scrollY, width, height].map(Math.round), color, backgroundColor, visibility].join(
          ' ',
        ),
      ];
    }),
  );
  await page.emulateMedia({ media: null });
  return [pdf.match(/\/Type\s*\/Page\b/g)?.length, ...looks];
}

test('results of a search begin on the first page, because their container is a block, which every engine can split', async ({
  page,
}) => {
  await page.goto('search/?q=haqqani');
  await expect(page.locator('.search-results li').first()).toBeVisible();
  await page.emulateMedia({ media: 'print' });
  for (let parent = page.locator('.search-results'); (await parent.count()) > 0; parent = parent.locator('xpath=..')) {
    const display = await parent.evaluate((element) => getComputedStyle(element).display);
    expect(display, await parent.evaluate((element) => element.localName)).toBe('block');
  }
});
