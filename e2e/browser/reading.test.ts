/** The reading page, by keyboard and without JavaScript. */
import type { Page } from 'playwright/test';
import { expect, test } from '../fixtures/index.ts';
import { pathOf, readData, sample, watch, type Claim } from './search-data.ts';

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? 'with JavaScript' : 'without JavaScript', () => {
    test.use({ javaScriptEnabled });

    test('reads as one text, with every claim in it', async ({ page, siteUrl }) => {
      const trouble = watch(page, siteUrl);
      const data = await readData();
      await page.goto(pathOf(data.commentaries[0]?.url ?? '', data));
      const text = fold(await page.getByRole('main').innerText());
      for (const { paragraph } of data.claims) await expect(page.locator(`#p${paragraph}`)).toBeVisible();
      for (const claim of sample(data.claims, 20)) expect(text).toContain(fold(claim.text));
      expect(trouble).toEqual([]);
    });

    test('a claim’s number opens what is known of it, by keyboard; Esc closes it and focus returns', async ({
      page,
    }) => {
      const data = await readData();
      for (const claim of sample(data.claims, 3)) {
        await page.goto(pathOf(claim.context, data));
        const number = page.getByRole('button', { name: `Claim ${claim.id}`, exact: true });
        const card = page.getByRole('dialog', { name: `Claim ${claim.id}`, exact: true });
        await expect(card).toBeHidden();
        await number.focus();
        await page.keyboard.press('Enter');
        await expect(card).toBeVisible();
        await expect(card).toContainText(`¶${claim.id}`);
        // Focus is within it, so that it is read out and Tab goes on inside; without scripts it goes there with Tab.
        if (!javaScriptEnabled) await page.keyboard.press('Tab');
        await expect(card.or(card.locator(':focus')).and(page.locator(':focus'))).toHaveCount(1);
        await page.keyboard.press('Escape');
        await expect(card).toBeHidden();
        await expect(number).toBeFocused();
      }
    });

    test('one card is open at a time, and its links are reached by Tab', async ({ page }) => {
      const data = await readData();
      const [first, second] = sample(data.claims, 2);
      if (!first || !second) throw new Error('There are not two claims.');
      await page.goto(pathOf(first.context, data));
      await open(page, first);
      await expect(card(page, first)).toBeVisible();
      await expect
        .poll(
          async () => {
            await page.keyboard.press('Tab');
            return card(page, first)
              .getByRole('link')
              .last()
              .evaluate((link) => link === document.activeElement);
          },
          { intervals: [50] },
        )
        .toBe(true);
      await page.keyboard.press('Escape');
      await open(page, second);
      await expect(card(page, second)).toBeVisible();
      await expect(card(page, first)).toBeHidden();
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
        // Something besides its place on the screen tells which claim is meant.
        const look = (locator: typeof target) =>
          locator.evaluate((element) => {
            const { backgroundColor, textDecorationLine, boxShadow, outlineStyle, backgroundImage } =
              getComputedStyle(element);
            return [backgroundColor, textDecorationLine, boxShadow, outlineStyle, backgroundImage].join();
          });
        expect(await look(target)).not.toBe(await look(others));
      }
    });

    test('a paragraph’s number is its address', async ({ page }) => {
      const data = await readData();
      const paragraph = data.claims.at(-1)?.paragraph ?? 0;
      await page.goto(pathOf(data.commentaries[0]?.url ?? '', data));
      await page.getByRole('link', { name: `Paragraph ${paragraph}`, exact: true }).click();
      await expect(page).toHaveURL(new RegExp(`#p${paragraph}$`));
      await expect(page.locator(`#p${paragraph}`)).toBeInViewport();
    });

    test('an entity in the text leads to its page', async ({ page }) => {
      const data = await readData();
      const claim = data.claims.find(({ entities }) => entities.length > 0);
      await page.goto(pathOf(claim?.context ?? '', data));
      const link = page.locator(':target').getByRole('link').last();
      await link.click();
      await expect(page).toHaveURL(/\/entities\//);
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    });

    test('a card leads to the claim’s own page, and from there back into the text', async ({ page }) => {
      const data = await readData();
      const [claim] = sample(data.claims, 2).slice(-1);
      if (!claim) throw new Error('There is no claim.');
      await page.goto(pathOf(claim.context, data));
      await open(page, claim);
      await card(page, claim)
        .getByRole('link', { name: `¶${claim.id}`, exact: true })
        .first()
        .click();
      await expect(page).toHaveURL(new RegExp(`${pathOf(claim.url, data)}$`));
      await expect(page.getByRole('main')).toContainText(claim.text);
    });
  });
}

test('the skip link is the first stop and leads to the text', async ({ page }) => {
  const data = await readData();
  await page.goto(pathOf(data.commentaries[0]?.url ?? '', data));
  await page.keyboard.press('Tab');
  await expect(page.getByRole('link', { name: /^Skip/ })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('main').getByRole('heading', { level: 2 }).first()).toBeFocused();
});

for (const width of [320, 375, 1280, 1600]) {
  test(`nothing is wider than a screen of ${width} pixels`, async ({ page }) => {
    const data = await readData();
    await page.setViewportSize({ width, height: 800 });
    const records = [data.commentaries[0], data.claims[0], data.entities[0], data.sources[0]];
    for (const path of [
      '',
      'claims/',
      'entities/',
      'sources/',
      'search/?kind=claim',
      ...records.map((record) => pathOf(record?.url ?? '', data)),
    ]) {
      await page.goto(path);
      const overflow = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      expect(overflow, path).toBeLessThanOrEqual(0);
    }
  });
}

/** White space folded; the word joiners and numbers of the apparatus are no part of a claim’s text. */
function fold(text: string): string {
  return text.replace(/\u2060/g, '').replace(/\s+/g, ' ');
}

function card(page: Page, { id }: Claim) {
  return page.getByRole('dialog', { name: `Claim ${id}`, exact: true });
}

async function open(page: Page, { id }: Claim): Promise<void> {
  await page.getByRole('button', { name: `Claim ${id}`, exact: true }).press('Enter');
}
