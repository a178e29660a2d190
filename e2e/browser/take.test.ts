/** Quoting claims and exporting lists. */
import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright/test';
import { expect, test, testAlone } from '../fixtures/shared-page.ts';
import { pathOf, readData, type Claim, type Data } from './search-data.ts';

test.describe('with scripts', () => {
  test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

  test('the page of a claim copies its quotation in every form, in the chosen style', async ({ page }) => {
    const { data, claim } = await anyClaim();
    await page.goto(pathOf(claim.url, data));
    await page.locator('.statement').hover();
    const said = (await page.locator('.said').first().innerText()).trim();
    const button = page.getByRole('button', { name: 'Copy quote' });
    await button.click();
    await expect(button).toHaveText('Copied');
    // Tab follows the visible order.
    await page.keyboard.press('Tab');
    await expect(page.getByRole('button', { name: 'Copy as Markdown' })).toBeFocused();
    await page.locator('.quote summary').focus();
    await page.keyboard.press('Tab');
    await expect(page.locator('.quote blockquote a')).toBeFocused();
    await page.keyboard.press('Tab');
    await expect(button).toBeFocused();
    const { text, html } = await readClipboard(page);
    expect(text.split('\n').slice(0, 2)).toEqual([`“${claim.standalone}”`, said]);
    expect(text).toContain(claim.url);
    expect(html).toContain(`<blockquote cite="${claim.url}`);
    expect(html).toContain('<i>');
    expect(html).not.toMatch(/style=|class=/);

    await page.locator('.take-forms').getByRole('combobox').selectOption('mla');
    await page.getByRole('button', { name: 'Copy as Markdown' }).click();
    await expect(page.getByRole('button', { name: 'Copy as Markdown' })).toHaveText('Copied');
    const markdown = (await readClipboard(page)).text;
    expect(markdown).toMatch(/^> “/);
    expect(markdown).toContain(`<${claim.url}`);
    expect(markdown).toMatch(/\*[^*]+\*/);
    await page.getByRole('button', { name: 'Copy as HTML, to embed' }).click();
    await expect(page.getByRole('button', { name: 'Copy as HTML, to embed' })).toHaveText('Copied');
    expect((await readClipboard(page)).text).toMatch(/^<blockquote cite="/);
  });

  testAlone('where nothing can be copied, the quotation shows in a field, selected', async ({ page }) => {
    await page.addInitScript(() => {
      Object.defineProperty(navigator, 'clipboard', { value: undefined });
      Object.defineProperty(document, 'execCommand', { value: () => false });
    });
    const { data, claim } = await anyClaim();
    await page.goto(pathOf(claim.url, data));
    await page.locator('.statement').hover();
    await page.getByRole('button', { name: 'Copy quote' }).click();
    const field = page.getByRole('textbox', { name: 'Text to copy' });
    await expect(field).toHaveValue(new RegExp(`^“${escape(claim.standalone)}”\n`));
    expect(
      await field.evaluate((area: HTMLTextAreaElement) => area.selectionEnd - area.selectionStart),
    ).toBeGreaterThan(claim.standalone.length);
  });

  test('selected words can be quoted, cited and linked with the keyboard alone', async ({ page }) => {
    const { data, claim } = await anyClaim();
    await page.goto(pathOf(claim.context, data));
    await page.locator('.para').first().hover();
    await select(page, claim);
    const bar = page.getByRole('group', { name: `For ¶${claim.id}` });
    await expect(bar).toBeVisible();
    // Away from the words, where browsers show their own menu.
    const [box, words] = await Promise.all([bar.boundingBox(), page.locator(`#${anchorOf(claim)}`).boundingBox()]);
    const apart = Math.min(Math.abs((box?.y ?? 0) - (words?.y ?? 0)), Math.abs((words?.y ?? 0) - (box?.y ?? 0)));
    expect(apart).toBeGreaterThan(100);
    await page.keyboard.press('q');
    await expect(bar.getByRole('button', { name: 'Copy quote' })).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(bar.getByRole('button', { name: 'Copy quote' })).toHaveText('Copied');
    expect((await readClipboard(page)).text).toContain(`“${claim.standalone}”`);
    await bar.getByRole('button', { name: 'Copy citation' }).press('Enter');
    await expect(bar.getByRole('button', { name: 'Copy citation' })).toHaveText('Copied');
    expect((await readClipboard(page)).text).toContain(claim.label);
    await bar.getByRole('button', { name: 'Copy link' }).press('Enter');
    await expect(bar.getByRole('button', { name: 'Copy link' })).toHaveText('Copied');
    const link = (await readClipboard(page)).text;
    expect(link).toMatch(new RegExp(`^${escape(claim.context)}:~:text=`));
    await page.keyboard.press('Escape');
    await expect(bar).toBeHidden();
  });

  test('claims that are copied in the usual way keep who says them, even if the text is cut', async ({ page }) => {
    const { data } = await anyClaim();
    await page.goto(pathOf(data.commentaries[0]?.url ?? '', data));
    await page.locator('.para').first().hover();
    await page.evaluate(() => {
      const sections = [...document.querySelectorAll('main .text')];
      const range = document.createRange();
      range.setStartBefore(sections[0] ?? document.body);
      range.setEndAfter(sections.at(-1) ?? document.body);
      document.getSelection()?.removeAllRanges();
      document.getSelection()?.addRange(range);
    });
    await expect(page.getByRole('group', { name: /^For ¶/ })).toBeVisible();
    await page.keyboard.press('ControlOrMeta+c');
    const claims = await page.evaluate(() =>
      [...document.querySelectorAll<HTMLElement>('.text .claim')].map((claim) => {
        const [before, after] = claim.querySelectorAll(':scope > i');
        const around = [before, after].map((each) => each?.textContent.trim() ?? '');
        return { words: claim.innerText.trim(), around };
      }),
    );
    const text = (await readClipboard(page)).text;
    const all = text.split(/\s+/);
    let whole = 0;
    let kept = 0;
    for (const size of [128, 256, 512]) {
      for (let from = 0; from < all.length; from += 32) {
        const piece = all.slice(from, from + size).join(' ');
        for (const { words, around } of claims) {
          if (!piece.includes(words.replace(/\s+/g, ' '))) continue;
          whole += 1;
          if (around.some((attribution) => piece.includes(attribution.replace(/\s+/g, ' ')))) kept += 1;
        }
      }
    }
    test.info().annotations.push({ type: 'cutting', description: `${kept} of ${whole}` });
    expect(whole).toBeGreaterThan(claims.length);
    expect(kept).toBe(whole);
  });

  test('a list exports files of what it shows, in its order', async ({ page }) => {
    const data = await readData();
    await page.goto('claims/?certainty=possible&sort=-order');
    const shown = page.locator('browse-table tr[data-row]:not([hidden]) .num a');
    await expect(page.getByRole('status').first()).toContainText(' of ');
    const numbers = await shown.allInnerTexts();
    await page.locator('h1').hover();
    await page.getByText('Export', { exact: true }).click();
    const csv = await save(page, 'CSV');
    expect(csv.startsWith('\ufeffid,')).toBe(true);
    expect([...csv.matchAll(/^\ufeff?"?(¶[\d.]+[a-z]?)/gm)].map(([, number]) => number)).toEqual(numbers);
    expect([...(await save(page, 'RIS')).matchAll(/^TY {2}- /gm)]).toHaveLength(numbers.length);
    expect([...(await save(page, 'BibTeX')).matchAll(/^@/gm)]).toHaveLength(numbers.length);
    expect(JSON.parse(await save(page, 'CSL-JSON'))).toHaveLength(numbers.length);
    const list = await save(page, 'List');
    for (const number of numbers) {
      const claim = data.claims.find(({ id }) => `¶${id}` === number);
      expect(list).toContain(claim?.url);
    }
    expect([...list.matchAll(/<blockquote /g)]).toHaveLength(numbers.length);
  });

  for (const path of ['entities/', 'sources/', 'events/', 'search/?q=taliban']) {
    test(`${path} exports a table and references of what it shows`, async ({ page }) => {
      await page.goto(path);
      await page.locator('h1').hover();
      if (path.startsWith('search')) await expect(page.locator('[data-results] li').first()).toBeVisible();
      await page.getByText('Export', { exact: true }).click();
      const rows = (await save(page, 'CSV')).replace(/"(?:[^"]|"")*"/g, '').split('\r\n').length - 2;
      if (!path.startsWith('search')) expect(rows).toBe(await page.locator('[data-row]').count());
      expect(rows).toBeGreaterThan(3);
      expect(await save(page, 'RIS')).toMatch(/^TY {2}- /);
    });
  }

  test('the page of an entity exports the claims about it', async ({ page }) => {
    const data = await readData();
    const count = (id: string): number =>
      data.claims.filter(({ entities }) => entities.some((one) => one.id === id)).length;
    const entity = data.entities.toSorted((a, b) => count(b.id) - count(a.id))[0];
    await page.goto(pathOf(entity?.url ?? '', data));
    await page.locator('h1').hover();
    await page.getByText('Export', { exact: true }).click();
    const csv = await save(page, 'CSV');
    for (const { url } of data.claims.filter(({ entities }) => entities.some(({ id }) => id === entity?.id))) {
      expect(csv).toContain(`,${url},`);
    }
  });
});

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });

  test('a click selects a quotation, and lists link to the files of the whole site', async ({ page }) => {
    const { data, claim } = await anyClaim();
    await page.goto(pathOf(claim.url, data));
    await page.getByText('Quote', { exact: true }).click();
    const quotation = page.locator('.quote blockquote');
    await expect(quotation).toContainText(`“${claim.standalone}”`);
    await expect(quotation).toHaveCSS('user-select', 'all');
    await page.goto('claims/');
    await page.getByText('Export', { exact: true }).click();
    await expect(page.getByRole('link', { name: 'BibTeX' })).toBeVisible();
    await expect(page.getByRole('link', { name: 'CSV' })).toBeVisible();
  });
});

async function anyClaim(): Promise<{ data: Data; claim: Claim }> {
  const data = await readData();
  const own = data.claims.filter(({ url }) => url.startsWith(data.commentaries[0]?.url ?? ''));
  const claim = own[Math.floor(own.length / 2)];
  if (!claim) throw new Error('The site has no claims.');
  return { data, claim };
}

const anchorOf = ({ context }: Claim): string => new URL(context).hash.slice(1);

/** Selects words of a claim in the text, in the middle of the window. */
async function select(page: Page, claim: Claim): Promise<void> {
  await page.evaluate((id) => {
    const element = document.getElementById(id);
    const walker = document.createTreeWalker(element ?? document.body, NodeFilter.SHOW_TEXT);
    const texts: Text[] = [];
    while (walker.nextNode()) {
      const node = walker.currentNode;
      if (node instanceof Text && node.parentElement?.checkVisibility() === true) texts.push(node);
    }
    element?.scrollIntoView({ block: 'center', behavior: 'instant' });
    const [first] = texts;
    const last = texts.at(-1);
    if (!first || !last) return;
    const range = document.createRange();
    range.setStart(first, 0);
    range.setEnd(last, last.length);
    document.getSelection()?.removeAllRanges();
    document.getSelection()?.addRange(range);
  }, anchorOf(claim));
}

/** Saves a file of the list; returns its text. */
async function save(page: Page, label: string): Promise<string> {
  const started = page.waitForEvent('download');
  await page.getByRole('button', { name: label, exact: true }).click();
  const download = await started;
  return readFile(await download.path(), 'utf8');
}

async function readClipboard(page: Page): Promise<{ text: string; html: string }> {
  return page.evaluate(async () => {
    const [item] = await navigator.clipboard.read();
    const read = async (type: string) => (item?.types.includes(type) ? (await item.getType(type)).text() : '');
    return { text: await read('text/plain'), html: await read('text/html') };
  });
}

const escape = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
