/** Citing a claim, with and without scripts. */
import { readFile } from 'node:fs/promises';
import type { Locator, Page } from 'playwright/test';
import { expect, test, testAlone } from '../fixtures/shared-page.ts';
import { readData, pathOf, type Data } from './search-data.ts';

test.describe('with scripts', () => {
  test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

  test('a reference is copied as shown, in the chosen style, with its italics', async ({ page }) => {
    await page.goto(await claimPath());
    const card = cardOf(page);
    await card.getByRole('radio', { name: 'Chicago 18, notes' }).check();
    await expect(card.getByRole('radio', { name: 'APA 7' })).not.toBeChecked();
    const note = card.getByRole('definition').filter({ visible: true }).nth(1);
    await note.getByRole('button', { name: /^Copy Chicago 18, notes, note: The article/ }).click();
    await expect(page.getByRole('status').filter({ hasText: 'Copied' })).toHaveCount(1);
    const copied = await readClipboard(page);
    expect(copied.text).toBe((await note.getByRole('paragraph').innerText()).trim());
    expect(copied.text).toMatch(/^\S.*, “.*\.$/);
    const full = card.getByRole('button', { name: /^Copy Chicago 18, notes, note: This page$/ });
    await full.click();
    await expect(full).toHaveText('Copied');
    expect((await readClipboard(page)).text).toMatch(/^\S.*, “¶.*https?:.*\.$/);
    expect((await readClipboard(page)).html).toContain('<i>');
  });

  test('copying fills in today’s date in styles that ask for the date of access', async ({ page }) => {
    await page.goto(await claimPath());
    const card = cardOf(page);
    await card.getByRole('radio', { name: 'Harvard' }).check();
    const entry = card.getByRole('definition').filter({ visible: true, hasText: 'Accessed' });
    await expect(entry).toContainText('(Accessed: [day of access])');
    await entry.getByRole('button').click();
    await expect(entry.getByRole('button')).toHaveText('Copied');
    const today = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long' }).format(new Date());
    expect((await readClipboard(page)).text).toContain(`(Accessed: ${today}).`);
    await expect(entry.getByRole('button')).toHaveText('Copy');
  });

  test('every button copies the text beside it', async ({ page }) => {
    await page.goto(await claimPath());
    const card = cardOf(page);
    for (const radio of await card.getByRole('radio').all()) {
      await radio.check();
      for (const line of await card.getByRole('definition').filter({ visible: true }).all()) {
        await line.getByRole('button').click();
        // The button of the line before still says that it has copied.
        await expect(async () => {
          expect((await readClipboard(page)).text).toBe((await line.getByRole('paragraph').innerText()).trim());
        }).toPass();
      }
    }
  });

  test('the permanent address is the canonical one', async ({ page }) => {
    await page.goto(await claimPath());
    await cardOf(page).getByRole('button', { name: 'Copy permanent address' }).click();
    await expect(page.getByRole('status').filter({ hasText: 'Copied' })).toHaveCount(1);
    expect((await readClipboard(page)).text).toBe(await canonical(page));
  });

  test('the styles can be chosen with the keyboard', async ({ page }) => {
    await page.goto(await claimPath());
    const card = cardOf(page);
    await card.getByRole('radio', { name: 'APA 7' }).focus();
    await page.keyboard.press('ArrowRight');
    await expect(card.getByRole('radio', { name: 'Chicago 18, notes' })).toBeChecked();
    await expect(card.getByText('Shortened note').first()).toBeVisible();
    await page.keyboard.press('Tab');
    await expect(
      card.getByRole('button', { name: /^Copy Chicago 18, notes, bibliography: The article/ }),
    ).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(page.getByRole('status').filter({ hasText: 'Copied' })).toHaveCount(1);
  });

  testAlone('the style is remembered by the browser, on other pages too, and the card says so', async ({ page }) => {
    await page.goto(await claimPath());
    await expect(cardOf(page).getByText('stored in this browser')).toBeVisible();
    await cardOf(page).getByRole('radio', { name: 'Vancouver' }).check();
    const data = await readData();
    await page.goto(pathOf(data.claims[0]?.url ?? '', data));
    await expect(cardOf(page).getByRole('radio', { name: 'Vancouver' })).toBeChecked();
    await page.goto('guide/citing/#page');
    await expect(page.locator('#page').getByRole('radio', { name: 'Vancouver' })).toBeChecked();
    await page.addInitScript(() => {
      Storage.prototype.getItem = () => {
        throw new Error('forbidden');
      };
    });
    await page.goto(await claimPath());
    await expect(cardOf(page).getByRole('radio', { name: 'APA 7' })).toBeChecked();
    await expect(cardOf(page).getByText('does not let the site store')).toBeVisible();
  });

  test('every page links to its own reference, a table with its filters', async ({ page }) => {
    const data = await readData();
    const entity = data.entities[0];
    if (!entity) throw new Error('The site has no entities.');
    await page.goto(pathOf(entity.url, data));
    await page.getByRole('link', { name: 'Cite this page' }).click();
    const card = page.locator('#page');
    await expect(card.getByRole('heading', { name: `The page “${entity.name}”` })).toBeInViewport();
    const entry = card.getByRole('definition').filter({ visible: true }).first();
    await expect(entry).toContainText(entity.url);
    await expect(card.getByText('[title of the page]')).toHaveCount(0);

    await page.goto('claims/?certainty=possible');
    await page.getByRole('link', { name: 'Cite this page' }).click();
    await expect(entry).toContainText('claims/?certainty=possible');
    await expect(entry).toContainText(/Claims: Possible/i);
  });

  test('a page of another site is not cited, and without scripts the blanks stay for the reader', async ({ page }) => {
    await page.goto('guide/citing/?page=https://elsewhere.example/x/#page');
    await expect(
      page.locator('#page').getByText('[title of the page]').filter({ visible: true }).first(),
    ).toBeVisible();
  });

  testAlone('where the clipboard is refused, the reference is copied by selecting it', async ({ page }) => {
    await page.addInitScript(() => Object.defineProperty(navigator, 'clipboard', { value: undefined }));
    await page.goto(await claimPath());
    const entry = cardOf(page).getByRole('definition').filter({ visible: true }).first();
    await entry.getByRole('button').click();
    await expect(entry.getByRole('button')).toHaveText(/Copied|Selected/);
    const selected = await page.evaluate(() => String(document.getSelection()));
    expect(selected.trim()).toBe((await entry.getByRole('paragraph').innerText()).trim());
  });

  testAlone('nothing moves when the card is upgraded', async ({ page }) => {
    await page.goto(await claimPath());
    const shift = await page.evaluate(
      () =>
        new Promise<number>((resolve) => {
          let total = 0;
          new PerformanceObserver((list) => {
            // TypeScript has no type for layout shifts.
            for (const entry of list.getEntries()) total += (entry as PerformanceEntry & { value: number }).value;
          }).observe({ type: 'layout-shift', buffered: true });
          setTimeout(() => resolve(total), 500);
        }),
    );
    expect(shift).toBe(0);
  });
});

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });

  test('every style can be chosen and read, and no button pretends to copy', async ({ page }) => {
    await page.goto(await claimPath());
    const card = cardOf(page);
    const radios = await card.getByRole('radio').all();
    expect(radios).toHaveLength(7);
    for (const [index, radio] of radios.entries()) {
      await radio.check();
      const lines = card.getByRole('group', { name: 'Style' }).getByRole('definition').filter({ visible: true });
      // References to the article and the page, each in all forms of the style.
      await expect(lines).toHaveCount(index < 6 ? 6 : 4);
      await expect(lines.last()).toContainText('¶');
    }
    await expect(card.getByRole('button')).toHaveCount(0);
    await expect(card.getByText('stored in this browser')).toBeHidden();
  });

  test('references are saved as files with exactly the bytes of their links', async ({ page }) => {
    await page.goto(await claimPath());
    await expectDownloads(page, cardOf(page));
  });
});

/** A claim in the middle of the first commentary. */
function claimOf({ claims, commentaries }: Data): Data['claims'][number] {
  const own = claims.filter(({ url }) => url.startsWith(commentaries[0]?.url ?? ''));
  const claim = own[Math.floor(own.length / 2)];
  if (!claim) throw new Error('The site has no claims.');
  return claim;
}

async function claimPath(): Promise<string> {
  const data = await readData();
  return pathOf(claimOf(data).url, data);
}

function cardOf(page: Page) {
  return page.getByRole('region', { name: 'Cite this claim' });
}

/** Saves every file of a card, and compares it with the data in its link or the file that it links to. */
async function expectDownloads(page: Page, card: Locator): Promise<void> {
  const cited = claimOf(await readData());
  for (const [label, ending] of Object.entries({ BibTeX: 'bib', RIS: 'ris', 'CSL-JSON': 'csl.json' })) {
    const links = card.getByRole('link', { name: label, exact: true });
    await expect(links).toHaveCount(2);
    const article = await save(page, links.first(), `${cited.commentary}-article.${ending}`);
    expect(article).toContain(`${cited.commentary}-original`);
    expect(article).not.toContain(cited.url);
    expect(await save(page, links.last(), `${nameOf(cited)}.${ending}`)).toContain(cited.url);
  }
}

/** Saves the file of a link, and checks its name; gives its text. */
async function save(page: Page, link: Locator, name: string): Promise<string> {
  const started = page.waitForEvent('download');
  await link.click();
  const download = await started;
  expect(download.suggestedFilename()).toBe(name);
  const saved = await readFile(await download.path());
  const address = new URL((await link.getAttribute('href')) ?? '', page.url());
  const held = await fetch(address);
  expect(saved.equals(Buffer.from(await held.arrayBuffer()))).toBe(true);
  return saved.toString();
}

/** The name of the files of a claim, made from the last two parts of its address. */
function nameOf({ url }: Data['claims'][number]): string {
  return new URL(url).pathname.split('/').slice(-3, -1).join('-');
}

async function canonical(page: Page): Promise<string | null> {
  return page.locator('link[rel=canonical]').getAttribute('href');
}

async function readClipboard(page: Page): Promise<{ text: string; html: string }> {
  return page.evaluate(async () => {
    const [item] = await navigator.clipboard.read();
    const read = async (type: string) => (item?.types.includes(type) ? (await item.getType(type)).text() : '');
    return { text: await read('text/plain'), html: await read('text/html') };
  });
}
