/** The page that compares a copy of an original, with a made-up original: nothing of the copy is sent or stored. */
import type { Page } from 'playwright/test';
import { articlePage, articleText, besideData, longArticle, madeUp } from '../fixtures/made-up-original.ts';
import { expect, test, testAlone } from '../fixtures/shared-page.ts';
import { findings } from './axe.ts';
import { readingPath } from './reading-page.ts';

test('a pasted copy is shown beside its restatement, and differences are marked', async ({ page }) => {
  await open(page, '?at=2.2');
  const copy = articleText()
    .replaceAll('’', "'")
    .replace('is likely to close', 'will close')
    .replace('Fishermen doubt that.\u0020', '');
  await page.getByLabel(/^Paste the article/).fill(copy);
  await page.getByRole('button', { name: 'Set side by side' }).click();
  await expect(page.getByRole('status').first()).toHaveText(
    '6 of 7 sentences found; 2 with other quotation marks, dashes or the like, 1 with other words.',
  );
  const row = (id: string) => page.locator(`[data-sentence="${id}"]`);
  await expect(row('1.1')).toContainText('the lamp was lit at dusk');
  await expect(row('1.1')).toContainText('Nobody saw it stop burning. ¶1.1b');
  await expect(row('1.1').locator('.beside-standing')).toHaveCount(0);
  await expect(row('2.1')).toContainText('Not found in your copy');
  await expect(row('2.2')).toContainText('The same words, with other quotation marks');
  await expect(row('3.1')).toContainText('Differs from the copy the editors used');
  await expect(row('3.1')).toContainText('will probably stay closed while');
  // If the address of the original is known, each sentence links there.
  await expect(row('1.2').getByRole('link', { name: 'In the article' })).toHaveAttribute(
    'href',
    `${madeUp.url}#:~:text=out.-,The,out.`,
  );

  // The address asked for a claim; keys, buttons and scrolling move on from there.
  const place = page.locator('[data-place]');
  await expect(place).toHaveText('¶2.2, sentence 5 of 7');
  const rows = page.getByRole('list', { name: /^Sentences of the article/ });
  await rows.focus();
  await page.keyboard.press('ArrowDown');
  await expect(row('2.3')).toHaveAttribute('aria-current', 'true');
  await page.keyboard.press('k');
  await page.keyboard.press('ArrowUp');
  await expect(place).toHaveText('¶2.1, sentence 4 of 7');
  await page.getByRole('button', { name: 'Next difference' }).click();
  await expect(place).toHaveText('¶3.1, sentence 7 of 7');
  await page.setViewportSize({ width: 600, height: 400 });
  await row('1.1').evaluate((element) => {
    element.scrollIntoView({ block: 'center' });
  });
  await expect(row('1.1')).toHaveAttribute('aria-current', 'true');

  // Side by side in a wide window and on paper; on a phone one above the other.
  const beside = (): Promise<boolean> =>
    row('1.2').evaluate((element) => {
      const [own, restated] = ['.beside-own', '.beside-restated'].map((name) =>
        element.querySelector(name)?.getBoundingClientRect(),
      );
      return Math.abs((own?.top ?? 0) - (restated?.top ?? 0)) < 8 && (own?.right ?? 0) <= (restated?.left ?? 0);
    });
  await page.setViewportSize({ width: 375, height: 800 });
  expect(await beside()).toBe(false);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(375);
  await page.emulateMedia({ media: 'print' });
  await page.setViewportSize({ width: 660, height: 900 });
  expect(await beside()).toBe(true);
  await expect(page.getByRole('button', { name: 'Next', exact: true })).toBeHidden();
  await page.emulateMedia({ media: 'screen' });
  await page.setViewportSize({ width: 1280, height: 800 });
  expect(await beside()).toBe(true);

  await page
    .getByLabel(/^Paste a sentence/)
    .fill('A clerk suggests that the quay will stay closed while the inquiry lasts.');
  await page.getByRole('button', { name: 'Check' }).click();
  const verdict = page.locator('[data-verdict]');
  await expect(verdict).toContainText('Altered. Nearest is ¶3.1.');
  await expect(verdict).toContainText('Doubt or certainty left out: “probably”');
  await expect(verdict.locator('del')).toHaveText('probably');
  expect(await findings(page)).toEqual([]);
});

testAlone(
  'a saved page becomes no part of this one, and after the parser has come nothing is asked for or stored',
  async ({ page }) => {
    const requests: string[] = [];
    page.on('request', (request) => requests.push(request.url()));
    page.on('dialog', (dialog) => {
      requests.push(`dialog ${dialog.message()}`);
      void dialog.dismiss();
    });
    await open(page);
    const drop = async (name: string, text: string): Promise<void> => {
      await page.locator('input[type=file]').setInputFiles({
        name,
        mimeType: name.endsWith('.pdf') ? 'application/pdf' : 'text/plain',
        buffer: Buffer.from(text),
      });
    };
    const status = page.getByRole('status').first();
    await drop('lamp.html', articlePage());
    await expect(status).toHaveText(/^7 of 7 sentences found/);
    await expect(page.locator('.beside-extra')).toHaveText([/Home\s+Subscribe/, /The launch/, /Read next/]);
    await expect(page.locator('beside-page :is(img, nav, style, script, footer, sup)')).toHaveCount(0);
    await page.waitForLoadState('networkidle');

    const before = requests.length;
    await drop('lamp.html', articlePage().replace('likely to close', 'sure to close'));
    await expect(status).toHaveText(/1 with other words/);
    await drop('lamp.md', `# The Lamp\n\n${articleText().replace('two keepers', '*two* [keepers](/x)')}`);
    await expect(status).toHaveText(/^7 of 7 sentences found, all word for word/);
    await drop('lamp.pdf', '%PDF');
    await expect(status).toHaveText(/^Only \.txt, \.html and \.md files/);
    const quote = page.getByLabel(/^Paste a sentence/);
    const verdict = page.locator('[data-verdict]');
    for (const [text, said] of [
      [madeUp.claims[3]?.text ?? '', /^Exact\. This is the wording of ¶1\.2 in editions 1–2/],
      [madeUp.earlier, /^Exact, but of an earlier edition\. .* in edition 1\.¶3\.1 reads today/],
      ['"Fishermen doubt that."', /^The article’s words\. This is ¶2\.1 .*Restated as ¶2\.1/],
      ['<img src=x onerror=alert(1)> is not in it at all', /^Not there\./],
    ] as const) {
      await quote.fill(text);
      await page.getByRole('button', { name: 'Check' }).click();
      await expect(verdict).toHaveText(said);
    }
    expect(requests.slice(before)).toEqual([]);
    expect(requests.filter((url) => url.includes('harbour.example') || url.startsWith('dialog'))).toEqual([]);
    const kept = await page.evaluate(async () => [
      ...Object.keys(localStorage),
      ...Object.keys(sessionStorage),
      ...(await indexedDB.databases()).map(({ name }) => name ?? ''),
      ...(await caches.keys()),
      document.cookie,
      JSON.stringify(history.state ?? ''),
    ]);
    expect(kept.join('')).not.toContain('keepers');
    expect(kept.slice(0, -2)).toEqual([]);
  },
);

testAlone('twenty thousand words are aligned while the page stays alive', async ({ page }) => {
  const { text, data } = longArticle(20_000);
  // A clock on which everything takes long, so that even a fast computer has to report its progress.
  await page.addInitScript(() => {
    let time = 0;
    performance.now = () => (time += 1000);
  });
  await open(page, '', data);
  await page.getByLabel(/^Paste the article/).fill(text.replaceAll('’', "'").replace(/[“”]/g, '"'));
  await page.evaluate(() => {
    const seen: string[] = [];
    Object.assign(window, { seen });
    const status = document.querySelector('[data-status=copy]');
    if (status) new MutationObserver(() => seen.push(status.textContent)).observe(status, { childList: true });
  });
  await page.getByRole('button', { name: 'Set side by side' }).click();
  await expect(page.getByRole('status').first()).toHaveText(
    /^\d+ of \d+ sentences found; \d+ with other quotation marks/,
    { timeout: 45_000 },
  );
  await expect(page.locator('.is-marks')).not.toHaveCount(0);
  await expect(page.locator(':is(.is-missing, .is-differs, .is-moved)')).toHaveCount(0);
  expect(
    await page.evaluate(() =>
      (window as unknown as { seen: string[] }).seen.some((words) =>
        /^Looking for sentences at \d+ of \d+/.test(words),
      ),
    ),
  ).toBe(true);
});

testAlone('without digests the page says what is missing, and still knows the restatement', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(crypto, 'subtle', { value: undefined });
    Object.defineProperty(window, 'isSecureContext', { value: false });
  });
  await open(page, `#quote=${encodeURIComponent(madeUp.earlier)}`);
  await expect(page.getByText('This page was loaded without HTTPS')).toBeVisible();
  await expect(page.locator('[data-verdict]')).toHaveText(/^Exact, but of an earlier edition/);
  await page.getByLabel(/^Paste the article/).fill(articleText());
  await page.getByRole('button', { name: 'Set side by side' }).click();
  await expect(page.getByRole('status').first()).toHaveText('Sentences of the article cannot be found without HTTPS.');
});

/** Opens the page of the first commentary with the data of the made-up original. */
async function open(page: Page, asked = '', data = besideData()): Promise<void> {
  await page.route('**/beside/beside.json', (route) => route.fulfill({ json: data }));
  await page.goto(`${await readingPath()}beside/${asked}`);
}
