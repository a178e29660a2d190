/** The home page and the argument: by keyboard, by address, without JavaScript, on a phone and on paper. */
import { expect, test } from '../fixtures/shared-page.ts';
import { pathOf, readData } from './search-data.ts';

test('the arrow keys step from claim to claim, into a fold and out of it', async ({ page }) => {
  await page.goto(await argumentPath());
  const branch = page.locator('.branch.top:has(> .fold)').first();
  const title = branch.locator(':scope > .told-claim .label a');
  await title.focus();
  // The script for the keys is fetched when the argument gets the focus.
  await page.waitForFunction(() => customElements.get('argument-map') !== undefined);
  await page.keyboard.press('ArrowRight');
  const below = branch.locator(':scope > .fold > .below > .branch').first().locator(':scope > .told-claim .label a');
  await expect(below).toBeFocused();
  await page.keyboard.press('ArrowUp');
  await expect(title).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await expect(below).toBeFocused();
  await page.keyboard.press('ArrowLeft');
  await page.keyboard.press('ArrowLeft');
  await expect(branch.locator(':scope > .fold')).not.toHaveAttribute('open');
  await expect(title).toBeFocused();
});

test('the address of a relation within a fold opens the fold and shows the reference', async ({ page }) => {
  await page.goto(await argumentPath());
  const id = await page.locator('.below .below .relation').first().getAttribute('id');
  await page.goto(`${await argumentPath()}#${id ?? ''}`);
  const relation = page.locator(`#${id ?? ''}`);
  await expect(relation).toBeInViewport();
  await expect(relation.locator('.reference')).toBeVisible();
  await expect(relation.locator('.reference')).toContainText(`#${id ?? ''}`);
  await expect(page.locator('.reference:visible')).toHaveCount(1);
});

test('a former address of a relation shows its reference too', async ({ page }) => {
  await page.goto(await argumentPath());
  const relation = page.locator('.relation').first();
  await relation.evaluate((element) => {
    element.prepend(Object.assign(document.createElement('span'), { id: 'r-former' }));
    location.hash = 'r-former';
  });
  await expect(relation.locator('.reference')).toBeVisible();
  await expect(page.locator('.reference:visible')).toHaveCount(1);
  const plain = page.locator('.relation').nth(1);
  const [own, other] = await Promise.all(
    [relation, plain].map((one) => one.evaluate((element) => getComputedStyle(element).backgroundColor)),
  );
  expect(own).not.toBe(other);
});

test('on a phone the link to the text is on the first screen of the home page, and nothing is wider than the screen', async ({
  page,
}) => {
  await page.setViewportSize({ width: 375, height: 812 });
  for (const path of ['', await argumentPath(), await coveragePath()]) {
    await page.goto(path);
    expect(await page.evaluate(() => document.documentElement.scrollWidth), path).toBeLessThanOrEqual(375);
  }
  await page.goto('');
  await expect(page.locator('.way-in a').first()).toBeInViewport({ ratio: 1 });
  await expect(page.locator('.way-in')).toContainText(/About \d+ minutes?/);
});

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });

  test('the argument is a nested list with every claim, and its folds open', async ({ page }) => {
    await page.goto(await argumentPath());
    const fold = page.locator('.branch.top > .fold').first();
    await fold.locator('summary').first().click();
    await expect(fold.locator('.branch').first()).toBeVisible();
    await expect(page.locator('.scripted')).toBeHidden();
    const branches = page.locator('.branch');
    const listed = await branches.evaluateAll((all) => all.map((item) => item.parentElement?.matches('ol, ul')));
    expect(listed).toEqual(Array(await branches.count()).fill(true));
  });

  test('paper has every claim and relation of the argument, and no controls', async ({ page }) => {
    await page.goto(await argumentPath());
    await page.emulateMedia({ media: 'print' });
    const hidden = await page
      .locator('.told, .relation')
      .evaluateAll((all) => all.filter((item) => !item.checkVisibility({ contentVisibilityAuto: true })).length);
    expect(hidden).toBe(0);
    await expect(page.locator('.relation > .cite').first()).toBeHidden();
    await page.goto('');
    await expect(page.locator('.way-in')).toBeHidden();
  });
});

async function argumentPath(): Promise<string> {
  return `${await commentaryPath()}argument/`;
}

async function coveragePath(): Promise<string> {
  return `${await commentaryPath()}coverage/`;
}

async function commentaryPath(): Promise<string> {
  const data = await readData();
  const [commentary] = data.commentaries;
  if (!commentary) throw new Error('There is no commentary.');
  return pathOf(commentary.url, data);
}
