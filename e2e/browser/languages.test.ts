/** Any language, any size of letters, any spacing: names run as they should, and no text is lost. */
import { expect, test } from '../fixtures/index.ts';
import { everyKindOfPage } from './built-pages.ts';
import { layoutFaults, TEXT_SPACING } from './layout-faults.ts';
import { pathOf, readData } from './search-data.ts';

/** How a page is looked at. 400 % of 1280 by 1024 is what a window of 320 by 256 shows. */
const WAYS = {
  'at 320 pixels': { width: 320, height: 800 },
  'at 400 % zoom': { width: 320, height: 256 },
  'at 320 pixels with wider text spacing': { width: 320, height: 800, styles: TEXT_SPACING },
  'at 1280 pixels with wider text spacing': { width: 1280, height: 1024, styles: TEXT_SPACING },
  'at 1280 pixels with letters of twice the size': {
    width: 1280,
    height: 1024,
    styles: ':root { font-size: 200% !important; }',
  },
} as const;

// What a reader adds to a page is not the page’s own, whatever its security policy says.
test.use({ bypassCSP: true });

for (const [way, { width, height, ...more }] of Object.entries(WAYS)) {
  test(`no kind of page scrolls sideways or cuts text off ${way}`, async ({ page }) => {
    test.setTimeout(120_000);
    await page.setViewportSize({ width, height });
    for (const path of everyKindOfPage()) {
      await page.goto(path);
      if ('styles' in more) await page.addStyleTag({ content: more.styles });
      expect.soft(await layoutFaults(page), `/${path}`).toEqual([]);
    }
  });
}

test('what opens on the reading page loses no text either', async ({ page }) => {
  const data = await readData();
  await page.setViewportSize({ width: 320, height: 640 });
  await page.goto(pathOf(data.commentaries[0]?.url ?? '', data));
  await page.addStyleTag({ content: TEXT_SPACING });
  await page
    .getByRole('button', { name: /^Claim \d/ })
    .first()
    .click();
  await expect(page.getByRole('dialog')).toBeVisible();
  expect(await layoutFaults(page)).toEqual([]);
});

test('a name from right to left is set apart, and what follows it in the line stays after it', async ({ page }) => {
  for (const path of ['entities/', 'names/']) {
    await page.goto(path);
    const names = await page.locator('[dir=rtl]:visible').evaluateAll((elements) =>
      elements.map((element) => {
        const { direction, unicodeBidi } = getComputedStyle(element);
        return {
          name: element.textContent,
          direction,
          isApart: unicodeBidi.startsWith('isolate'),
          lang: element.getAttribute('lang'),
        };
      }),
    );
    expect(names.length, path).toBeGreaterThan(0);
    expect(names.filter(({ direction, isApart, lang }) => direction !== 'rtl' || !isApart || !lang)).toEqual([]);
  }
});

test('a name in Arabic letters is set in a typeface for them', async ({ page }) => {
  await page.goto('names/');
  const families = await page
    .locator('[lang=ar]')
    .first()
    .evaluate((element) => getComputedStyle(element).fontFamily);
  expect(families).toMatch(/Arabic|Naskh|Amiri|Scheherazade/);
});
