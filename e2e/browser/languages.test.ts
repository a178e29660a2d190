/** Any language, text size and spacing: names have the right direction, and no text is cut off. */
import { expect, test } from '../fixtures/index.ts';
import { everyKindOfPage } from './built-pages.ts';
import { layoutFaults, TEXT_SPACING } from './layout-faults.ts';
import { pathOf, readData } from './search-data.ts';

/** Changes that a reader may make, at each width. A zoom of 400 % at 1280 by 1024 is like a window of 320 by 256. */
const WAYS: readonly { width: number; shown: Readonly<Record<string, { height: number; styles: string }>> }[] = [
  {
    width: 320,
    shown: {
      'as it is': { height: 800, styles: '' },
      'at 400 % zoom': { height: 256, styles: '' },
      'with wider text spacing': { height: 800, styles: TEXT_SPACING },
    },
  },
  {
    width: 1280,
    shown: {
      'with wider text spacing': { height: 1024, styles: TEXT_SPACING },
      'with text of twice the size': { height: 1024, styles: ':root { font-size: 200% !important; }' },
    },
  },
];

/** How many tests share the pages, so that all workers are busy until the end. */
const SHARES = 3;

// The security policy of a page does not apply to styles that a reader adds.
test.use({ bypassCSP: true });

for (let share = 0; share < SHARES; share += 1) {
  test(`no kind of page scrolls sideways or cuts text off, however it is shown (${share + 1} of ${SHARES})`, async ({
    page,
  }) => {
    for (const path of everyKindOfPage().filter((_, index) => index % SHARES === share)) {
      for (const { width, shown } of WAYS) {
        // A page may start with more content in a wide window, so it is loaded for each width.
        await page.setViewportSize({ width, height: 800 });
        await page.goto(path);
        for (const [how, { height, styles }] of Object.entries(shown)) {
          if (page.viewportSize()?.height !== height) await page.setViewportSize({ width, height });
          expect.soft(await layoutFaults(page, styles), `/${path} at ${width} pixels ${how}`).toEqual([]);
        }
      }
    }
  });
}

test('nothing that opens on the reading page cuts text off', async ({ page }) => {
  const data = await readData();
  await page.setViewportSize({ width: 320, height: 640 });
  await page.goto(pathOf(data.commentaries[0]?.url ?? '', data));
  await page.addStyleTag({ content: TEXT_SPACING });
  await page
    .getByRole('link', { name: /^Claim \d/ })
    .first()
    .click();
  await expect(page.locator('.note:target')).toBeVisible();
  expect(await layoutFaults(page)).toEqual([]);
});

test('a right-to-left name is isolated, and the text after it stays after it', async ({ page }) => {
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

test('a name in Arabic script has a typeface for that script', async ({ page }) => {
  await page.goto('names/');
  const families = await page
    .locator('[lang=ar]')
    .first()
    .evaluate((element) => getComputedStyle(element).fontFamily);
  expect(families).toMatch(/Arabic|Naskh|Amiri|Scheherazade/);
});
