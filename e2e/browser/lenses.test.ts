/**
 * The lenses of the reading page: by hand, by address, with scripts and without. Choices are made by key: a click of the
 * test first scrolls the page, which takes the panel, anchored to its button, away from under the pointer.
 */
import type { Page } from 'playwright/test';
import { expect, test } from '../fixtures/index.ts';
import { readingPath, someClaims } from './reading-page.ts';

const LENSES = [
  ['lens-speaker', 'Coloured by who speaks'],
  ['lens-firmness', 'Coloured by how firmly'],
  ['lens-kind', 'Coloured by kind of statement'],
  ['lens-only-sourced', 'Only what others say'],
  ['lens-only-own', 'Only the author’s own'],
  ['lens-only-contested', 'Only what is contested'],
] as const;

/** The lenses of the first commentary: one of them is there only where its notes tell of later events. */
async function listLenses(): Promise<readonly (readonly [id: string, name: string])[]> {
  const noted = (await someClaims(10_000)).some(({ editorNotes }) => editorNotes.some(({ kind }) => kind === 'since'));
  return noted ? [...LENSES, ['lens-only-since', 'Since then']] : LENSES;
}

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? 'with scripts' : 'without scripts', () => {
    test.use({ javaScriptEnabled, viewport: { width: 1280, height: 800 } });

    test('every lens is reached by keyboard, changes the text, and says what it shows', async ({ page }) => {
      await page.goto(await readingPath());
      const plain = await look(page);
      await page.getByRole('button', { name: 'Lenses' }).press('Enter');
      await page.keyboard.press('Tab');
      await page.getByRole('radio', { name: 'Plain' }).press('Space');
      for (const [id, name] of await listLenses()) {
        await page.keyboard.press('ArrowDown');
        await expect(page.getByRole('radio', { name })).toBeChecked();
        expect(await look(page), id).not.toEqual(plain);
        await expect(page.locator(`.bar .${id}`)).toBeVisible();
        await expect(page.locator('.bar-keys > p:visible')).toHaveCount(1);
        if (javaScriptEnabled) await expect(page).toHaveURL(new RegExp(`#${id}$`));
      }
      await page.getByRole('radio', { name: 'Plain' }).press('Space');
      expect(await look(page)).toEqual(plain);
      await expect(page.locator('.bar-keys > p:visible')).toHaveCount(0);
    });

    test('the address of a lens sets it; another choice takes its place', async ({ page }) => {
      test.slow(); // many pages
      await page.goto(await readingPath());
      const plain = await look(page);
      for (const [id] of await listLenses()) {
        await page.goto('about:blank');
        await page.goto(`${await readingPath()}#${id}_hedges`);
        await expect(page.locator(`.bar .${id}`)).toBeVisible();
        await expect(page.locator('.bar .lens-hedges')).toBeVisible();
      }
      await page.getByRole('button', { name: 'Lenses' }).click();
      const hedges = page.getByRole('checkbox');
      if (await hedges.isChecked()) await hedges.press('Space');
      await page.getByRole('radio', { name: 'Plain' }).press('Space');
      expect(await look(page)).toEqual(plain);
    });

    test('the words of doubt and attribution light up, each with a line of its own', async ({ page }) => {
      await page.goto(await readingPath());
      await page.getByRole('button', { name: 'Lenses' }).click();
      await page.getByRole('checkbox', { name: 'Light up doubt and attribution' }).press('Space');
      const line = (selector: string) =>
        page
          .locator(selector)
          .last()
          .evaluate((word) => getComputedStyle(word).borderBottomStyle);
      expect(await line('.claim .cue-hedge')).toBe('dotted');
      expect(await line('.claim .cue-attribution')).toBe('solid');
    });
  });
}

test('colour never speaks alone', async ({ page }) => {
  for (const [id] of LENSES.filter(([lens]) => ['lens-speaker', 'lens-kind'].includes(lens))) {
    await page.goto('about:blank');
    await page.goto(`${await readingPath()}#${id}`);
    await expect(page.locator(`.bar .${id}`)).toBeVisible();
    // Claims of different colours have different signs.
    const marks = await page.locator('.claim').evaluateAll((claims) =>
      claims.map((claim) => {
        const number = claim.querySelector('.verse button');
        return [getComputedStyle(claim).backgroundColor, number && getComputedStyle(number, '::before').content];
      }),
    );
    const colours = new Set(marks.map(([colour]) => colour));
    const pairs = new Set(marks.map((mark) => mark.join()));
    expect(colours.size).toBeGreaterThan(2);
    expect(new Set(marks.map(([, sign]) => sign)).size).toBe(pairs.size);
  }
  await page.goto('about:blank');
  await page.goto(`${await readingPath()}#lens-firmness`);
  await expect(page.locator('.bar .lens-firmness')).toBeVisible();
  const lines = await page.locator('.claim').evaluateAll((claims) =>
    claims.map((claim) => {
      const { backgroundColor, textDecorationStyle } = getComputedStyle(claim);
      return `${backgroundColor} ${textDecorationStyle}`;
    }),
  );
  expect(new Set(lines).size).toBe(new Set(lines.map((line) => line.split(' ').at(-1))).size);
});

test('nothing of a lens is kept outside the address', async ({ page, context }) => {
  await page.goto(await readingPath());
  await page.getByRole('button', { name: 'Lenses' }).click();
  await page.getByRole('radio', { name: 'Only what is contested' }).press('Space');
  await expect(page).toHaveURL(/#lens-only-contested$/);
  expect(await page.evaluate(() => [localStorage.length, sessionStorage.length])).toEqual([0, 0]);
  expect(await context.cookies()).toEqual([]);
  const other = await context.newPage();
  await other.goto(await readingPath());
  await expect(other.locator('.bar-keys > p:visible')).toHaveCount(0);
});

test('the lenses in the accessibility tree', async ({ page }) => {
  await page.goto(await readingPath());
  await page.getByRole('button', { name: 'Lenses' }).click();
  await expect(page.getByRole('radio', { name: 'Plain' })).toBeChecked();
  await expect(page.locator('#lenses')).toMatchAriaSnapshot(`
    - group "Read the text":
      - text: Read the text
      - radio "Plain" [checked]
      - text: Plain
      - radio "Coloured by who speaks"
      - text: Coloured by who speaks
      - radio "Coloured by how firmly"
      - text: Coloured by how firmly
      - radio "Coloured by kind of statement"
      - text: Coloured by kind of statement
      - radio "Only what others say"
      - text: Only what others say
      - radio "Only the author’s own"
      - text: Only the author’s own
      - radio "Only what is contested"
      - text: Only what is contested
      - checkbox "Light up doubt and attribution"
      - text: Light up doubt and attribution
  `);
});

/** What every claim looks like. */
function look(page: Page): Promise<string[]> {
  return page.locator('.claim').evaluateAll((claims) =>
    claims.map((claim) => {
      const { backgroundColor, color, textDecoration } = getComputedStyle(claim);
      return [backgroundColor, color, textDecoration].join();
    }),
  );
}
