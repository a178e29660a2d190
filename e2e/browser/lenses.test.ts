/** The lenses of the reading page: by keyboard and pointer, by address, with and without scripts. */
import type { Page } from 'playwright/test';
import { expect, test, testAlone } from '../fixtures/shared-page.ts';
import { readingPath, someClaims } from './reading-page.ts';

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? 'with scripts' : 'without scripts', () => {
    test.use({ javaScriptEnabled, viewport: { width: 1280, height: 800 } });

    test('every lens is reached by keyboard, changes the text, and says in one line what it shows', async ({
      page,
    }) => {
      await page.goto(await readingPath());
      const marked = await look(page);
      await page.getByRole('button', { name: 'Lenses' }).press('Enter');
      const radios = page.locator('#lenses [name=lens]:not([hidden])');
      const ids = await radios.evaluateAll((all) => all.map(({ id }) => id));
      expect(ids.length).toBeGreaterThan(8);
      await page.locator('#lens-none').focus();
      await page.keyboard.press('Space');
      if (javaScriptEnabled) {
        // Once the script is loaded, Space also closes the panel.
        await expect(async () => {
          await page.keyboard.press('Space');
          await expect(page.locator('#lenses')).toBeHidden({ timeout: 200 });
        }).toPass();
        await page.getByRole('button', { name: 'Lenses' }).press('Enter');
      }
      await page.locator('#lens-none').focus();
      for (const id of ids.slice(1)) {
        await page.keyboard.press('ArrowDown');
        await expect(page.locator(`#${id}`)).toBeChecked();
        expect(await look(page), id).not.toEqual(marked);
        await expect(page.locator('.bar-key:visible')).toHaveCount(id === 'lens-plain' ? 0 : 1);
        if (id !== 'lens-plain') {
          const line = await page.locator('.bar-key:visible').boundingBox();
          expect(line?.height, `${id} has one line`).toBeLessThan(45);
        }
        if (javaScriptEnabled) await expect(page).toHaveURL(new RegExp(`#${id}$`));
      }
      await page.locator('#lens-none').press('Space');
      expect(await look(page)).toEqual(marked);
    });

    test('no choice is cut off at the side of the panel', async ({ page }) => {
      await page.goto(await readingPath());
      await page.getByRole('button', { name: 'Lenses' }).click();
      const panel = page.locator('#lenses');
      await expect(panel.getByRole('combobox')).toHaveCount(javaScriptEnabled ? 1 : 0);
      expect(await panel.evaluate(({ scrollWidth, clientWidth }) => scrollWidth - clientWidth)).toBe(0);
    });

    test('the address of a lens sets it; another choice replaces it', async ({ page }) => {
      await page.goto(await readingPath());
      const marked = await look(page);
      for (const id of ['lens-speaker', 'lens-only-contested', 'lens-kind']) {
        await page.goto('about:blank');
        await page.goto(`${await readingPath()}#${id}`);
        await expect(page.locator(`.bar .${id}`)).toBeVisible();
      }
      await page.getByRole('button', { name: 'Lenses' }).click();
      await page.locator('#lens-none').press('Space');
      expect(await look(page)).toEqual(marked);
    });

    test('plain text has neither numbers nor margin, and a note still opens by its address', async ({ page }) => {
      await page.goto(`${await readingPath()}#lens-plain`);
      await expect(page.locator('.n').first()).toBeHidden();
      expect(await page.locator(':is(.m, .para-number):visible').count()).toBe(0);
      await expect(page.locator('.para').first()).toBeVisible();
    });
  });
}

test('the line of certainty is under the words of doubt', async ({ page }) => {
  await page.goto(await readingPath());
  const lines = await page.locator('.claim .cue-hedge').evaluateAll((words) =>
    words.map((word) => {
      const { textDecorationLine, textDecorationStyle } = getComputedStyle(word);
      const firm = word.closest('.claim')?.className.match(/firm-(\w+)/)?.[1] ?? 'stated';
      return `${firm} ${textDecorationLine} ${textDecorationStyle}`;
    }),
  );
  const drawn = { probable: 'dashed', possible: 'dotted', open: 'double', stated: 'solid' };
  for (const line of lines) {
    const [firm = '', ...how] = line.split(' ');
    expect(how.join(' ')).toBe(`underline ${drawn[firm as keyof typeof drawn]}`);
  }
  expect(new Set(lines).size).toBeGreaterThan(2);
});

test('colour is never the only mark, and no colour has two meanings', async ({ page }) => {
  const meanings = new Map<string, string>();
  for (const id of ['lens-speaker', 'lens-kind']) {
    await page.goto('about:blank');
    await page.goto(`${await readingPath()}#${id}`);
    await expect(page.locator(`.bar .${id}`)).toBeVisible();
    // Claims of different kinds have different signs.
    const marks = await page.locator('.claim').evaluateAll((claims) =>
      claims.map((claim) => {
        const { backgroundColor } = getComputedStyle(claim);
        return { colour: backgroundColor, sign: getComputedStyle(claim).getPropertyValue('--mark') };
      }),
    );
    for (const { colour, sign } of marks) {
      if (colour === 'rgba(0, 0, 0, 0)') continue;
      expect(sign).not.toBe('');
      const owner = id === 'lens-kind' ? id : sign;
      expect(meanings.get(colour) ?? owner, colour).toBe(owner);
      meanings.set(colour, owner);
    }
  }
  expect(meanings.size).toBeGreaterThan(2);
});

test('buttons step through the claims of a lens, and the bar does not cover them', async ({ page }) => {
  await page.goto(`${await readingPath()}#lens-only-contested`);
  const picked = await page.locator('.claim.contested').evaluateAll((claims) => claims.map(({ id }) => id));
  const line = page.locator('.bar-key:visible');
  await page.mouse.move(400, 400);
  await expect(line.locator('.steps')).toContainText(`of ${picked.length}`);
  for (const [index, id] of picked.slice(0, 3).entries()) {
    await page.keyboard.press('j');
    await expect(page.locator(`#${id} .n`)).toBeFocused();
    await expect(line.locator('.steps')).toContainText(`${index + 1} of ${picked.length}`);
  }
  await line.getByRole('button', { name: 'The previous claim' }).click();
  await expect(line.locator('.steps')).toContainText(`2 of ${picked.length}`);
  await page.goto(`${await readingPath()}#lens-kind`);
  await page.evaluate(() => document.querySelectorAll('.claim')[30]?.scrollIntoView());
  const covered = await page.evaluate(() => {
    const bar = document.querySelector('.bar')?.getBoundingClientRect().bottom ?? 0;
    return (document.querySelectorAll('.claim')[30]?.getBoundingClientRect().top ?? 0) < bar;
  });
  expect(covered).toBe(false);
});

test('choosing one speaker closes the panel, and the choice has an address', async ({ page }) => {
  const claims = await someClaims(10_000);
  const source = claims.flatMap(({ attributions }) => attributions).find(({ voice }) => voice !== 'author')?.source;
  const own = claims.filter(({ attributions }) => attributions.some((one) => one.source === source));
  await page.goto(await readingPath());
  await page.getByRole('button', { name: 'Lenses' }).click();
  const speaker = page.getByLabel('What one says', { exact: true });
  // Pressing it only opens its list.
  await speaker.dispatchEvent('click', { detail: 1 });
  await expect(speaker).toBeVisible();
  await speaker.selectOption(source ?? '');
  await expect(page.locator('#lenses')).toBeHidden();
  await expect(page).toHaveURL(new RegExp(`#lens-by-${source ?? ''}$`));
  await expect(page.locator('.claim.picked')).toHaveCount(own.length);
  await page.reload();
  await expect(page.locator('.claim.picked')).toHaveCount(own.length);
});

testAlone('nothing of a lens is kept outside the address', async ({ page, context }) => {
  await page.goto(await readingPath());
  await page.getByRole('button', { name: 'Lenses' }).click();
  await page.getByRole('radio', { name: 'What is contested' }).press('Space');
  await expect(page).toHaveURL(/#lens-only-contested$/);
  expect(await page.evaluate(() => [localStorage.length, sessionStorage.length])).toEqual([0, 0]);
  expect(await context.cookies()).toEqual([]);
  const other = await context.newPage();
  await other.goto(await readingPath());
  await expect(other.locator('.bar-key:visible')).toHaveCount(0);
});

test('the lenses in the accessibility tree', async ({ page }) => {
  await page.goto(await readingPath());
  await page.getByRole('button', { name: 'Lenses' }).click();
  await expect(page.locator('#lenses')).toMatchAriaSnapshot(`
    - dialog "Lenses":
      - /children: contain
      - group "Read":
        - /children: contain
        - radio "With what differs marked" [checked]
        - radio "Plain text, without numbers and margin"
      - group "Colour by":
        - /children: contain
        - radio "Who speaks"
        - radio "How firmly"
        - radio "Kind of statement"
      - group "Only":
        - /children: contain
        - radio "What others say"
        - radio "The author’s own"
        - radio "What is contested"
        - combobox "What one says"
  `);
});

/** The look of every claim. */
function look(page: Page): Promise<string[]> {
  return page.locator('.claim').evaluateAll((claims) =>
    claims.map((claim) => {
      const { backgroundColor, color, textDecoration } = getComputedStyle(claim);
      const number = claim.querySelector('.n');
      return [backgroundColor, color, textDecoration, number && getComputedStyle(number).display].join();
    }),
  );
}
