/** The reading page, by keyboard and without JavaScript. */
import { expect, test } from '../fixtures/shared-page.ts';
import { noteOf, numberOf } from './reading-page.ts';
import { pathOf, readData, sample, watch } from './search-data.ts';

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? 'with JavaScript' : 'without JavaScript', () => {
    test.use({ javaScriptEnabled });

    test('is one text with every claim in it', async ({ page, siteUrl }) => {
      const trouble = watch(page, siteUrl);
      const data = await readData();
      await page.goto(pathOf(data.commentaries[0]?.url ?? '', data));
      const text = fold(await page.getByRole('main').innerText());
      for (const paragraph of new Set(data.claims.map((claim) => claim.paragraph)))
        await expect(page.locator(`#p${paragraph}`)).toBeVisible();
      for (const claim of sample(data.claims, 20)) expect(text).toContain(fold(claim.text));
      expect(trouble).toEqual([]);
    });

    test('a claim’s number opens its note by keyboard; closing it and Back lead back to the claim', async ({
      page,
    }) => {
      const data = await readData();
      const [first, second] = sample(data.claims, 2);
      if (!first || !second) throw new Error('There are not two claims.');
      await page.goto(pathOf(first.context, data));
      for (const claim of [first, second]) {
        await expect(noteOf(page, claim)).toBeHidden();
        await numberOf(page, claim).press('Enter');
        await expect(noteOf(page, claim)).toBeVisible();
        await expect(page).toHaveURL(new RegExp(`#about-.*${claim.id.replace('.', '-')}$`));
        // Screen readers and Tab continue within the note.
        await page.keyboard.press('Tab');
        await expect(noteOf(page, claim).locator(':focus')).toHaveCount(1);
      }
      await expect(noteOf(page, first)).toBeHidden();
      await noteOf(page, second).getByRole('link', { name: 'Close' }).press('Enter');
      await expect(noteOf(page, second)).toBeHidden();
      await expect(page.locator(':target')).toContainText(second.text);
      await numberOf(page, second).press('Enter');
      await page.goBack();
      await expect(noteOf(page, second)).toBeHidden();
      await expect(page.locator('.claim').first()).toBeAttached();
    });

    test('a claim’s address shows the claim', async ({ page }) => {
      const data = await readData();
      for (const claim of sample(data.claims, 3).slice(1)) {
        await page.goto('');
        await page.goto(pathOf(claim.context, data));
        const target = page.locator(':target');
        await expect(target).toContainText(claim.text);
        await expect(target).toBeInViewport();
        const others = page.locator('.claim:not(:target)').first();
        // The claim is marked, and not only in view.
        const look = (locator: typeof target) =>
          locator.evaluate((element) => {
            const { backgroundColor, textDecorationLine, boxShadow, outlineStyle, backgroundImage } =
              getComputedStyle(element);
            return [backgroundColor, textDecorationLine, boxShadow, outlineStyle, backgroundImage].join();
          });
        expect(await look(target)).not.toBe(await look(others));
      }
    });

    test('a paragraph’s number links to its address', async ({ page }) => {
      const data = await readData();
      const paragraph = data.claims.at(-1)?.paragraph ?? 0;
      await page.goto(pathOf(data.commentaries[0]?.url ?? '', data));
      await page.getByRole('link', { name: `Paragraph ${paragraph}`, exact: true }).click();
      await expect(page).toHaveURL(new RegExp(`#p${paragraph}$`));
      await expect(page.locator(`#p${paragraph}`)).toBeInViewport();
    });

    test('an entity in the text links to its page', async ({ page }) => {
      const data = await readData();
      const claim = data.claims.find(({ entities }) => entities.length > 0);
      await page.goto(pathOf(claim?.context ?? '', data));
      const link = page.locator('.claim a[href*="/entities/"]').last();
      await link.click();
      await expect(page).toHaveURL(/\/entities\//);
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    });

    test('a note links to the claim’s page', async ({ page }) => {
      const data = await readData();
      const [claim] = sample(data.claims, 2).slice(-1);
      if (!claim) throw new Error('There is no claim.');
      await page.goto(pathOf(claim.context, data));
      await numberOf(page, claim).press('Enter');
      await noteOf(page, claim).getByRole('link', { name: 'Claim page' }).click();
      await expect(page).toHaveURL(new RegExp(`${pathOf(claim.url, data)}$`));
      await expect(page.getByRole('main')).toContainText(claim.label);
    });
  });
}

test('the skip link gets the focus first and leads to the text', async ({ page }) => {
  const data = await readData();
  await page.goto(pathOf(data.commentaries[0]?.url ?? '', data));
  await page.keyboard.press('Tab');
  await expect(page.getByRole('link', { name: /^Skip/ })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('main').getByRole('heading', { level: 2 }).first()).toBeFocused();
});

test('nothing is wider than a screen of 320, 375, 1280 or 1600 pixels', async ({ page }) => {
  const data = await readData();
  const records = [data.commentaries[0], data.claims[0], data.entities[0], data.sources[0]];
  const search = 'search/?kind=claim';
  for (const path of [
    '',
    'claims/',
    'entities/',
    'sources/',
    search,
    ...records.map((record) => pathOf(record?.url ?? '', data)),
  ]) {
    for (const width of [320, 375, 1280, 1600]) {
      await page.setViewportSize({ width, height: 800 });
      // Only search depends on the width at loading: in a wide window its filters are open.
      if (width === 320 || path === search) await page.goto(path);
      const overflow = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      expect(overflow, `${path}, ${width} pixels`).toBeLessThanOrEqual(0);
    }
  }
});

/** Collapses white space. */
function fold(text: string): string {
  return text.replace(/\s+/g, ' ');
}
