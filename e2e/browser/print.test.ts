/** The reading page on paper. */
import { expect, test } from '../fixtures/index.ts';
import { readingPath, someClaims } from './reading-page.ts';
import { readData } from './search-data.ts';

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? 'with scripts' : 'without scripts', () => {
    test.use({ javaScriptEnabled });

    test('numbers stand in the margins, annotations as notes, entities and sources in an appendix', async ({
      page,
    }) => {
      const { url, entities, sources } = await readData();
      await page.goto(await readingPath());
      await page.emulateMedia({ media: 'print' });
      for (const heading of ['Notes', 'Entities and sources']) {
        await expect(page.getByRole('heading', { name: heading, exact: true })).toBeVisible();
      }
      for (const claim of await someClaims(6)) {
        const slug = claim.context.slice(claim.context.indexOf('#') + 1);
        await expect(page.locator(`#${slug} .side`)).toBeVisible();
        const note = page.locator(`#about-${slug}`);
        await expect(note).toBeVisible();
        await expect(note.getByRole('button')).toBeHidden();
        const written = await note
          .locator('.card-head')
          .getByRole('link')
          .evaluate((link) => getComputedStyle(link, '::after').content.replaceAll(/" "|"/g, ''));
        expect(written.replaceAll(' ', '')).toContain(claim.url.startsWith(url) ? claim.url : url);
      }
      const appendix = page.locator('.appendix');
      const named = new Set((await someClaims(10_000)).flatMap((claim) => claim.entities.map(({ id }) => id)));
      for (const { name } of entities.filter(({ id }) => named.has(id)).slice(0, 5)) {
        await expect(appendix.getByText(name, { exact: true }).first()).toBeVisible();
      }
      expect(sources.length).toBeGreaterThan(0);
      for (const part of ['.bar', '.site-header', '.crumbs', '.card cite-link', '.site-parts']) {
        await expect(page.locator(part).first()).toBeHidden();
      }
    });

    test('as a PDF it has numbered pages, and every note', async ({ page }) => {
      await page.goto(await readingPath());
      const pdf = (await page.pdf({ preferCSSPageSize: true, tagged: true })).toString('latin1');
      const pages = pdf.match(/\/Type\s*\/Page\b/g)?.length ?? 0;
      expect(pages).toBeGreaterThan(3);
      expect(pages).toBeLessThan(40);
    });
  });
}

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

test('an open card or a lens changes nothing on paper', async ({ page }) => {
  await page.goto(`${await readingPath()}#lens-kind`);
  await expect(page.locator('.bar .lens-kind')).toBeVisible();
  await page.emulateMedia({ media: 'print' });
  const colours = await page
    .locator('.claim')
    .evaluateAll((claims) => [...new Set(claims.map((claim) => getComputedStyle(claim).backgroundColor))]);
  expect(colours).toEqual(['rgba(0, 0, 0, 0)']);
});
