/** The page beside an original, in Firefox, with a made-up original. */
import { expect } from 'playwright/test';
import { pathOf, readData } from '../browser/search-data.ts';
import { articlePage, besideData } from '../fixtures/made-up-original.ts';
import { test } from './fixture.ts';

test('a copy is compared with the restatement, and a quotation is checked', async ({ tab, siteUrl }) => {
  const site = await readData();
  await tab.evaluateOnNewDocument((data) => {
    const get = window.fetch.bind(window);
    window.fetch = (what, options) =>
      typeof what === 'string' && what.endsWith('/beside.json')
        ? Promise.resolve(Response.json(data))
        : get(what, options);
  }, besideData());
  await tab.goto(`${siteUrl}${pathOf(site.commentaries[0]?.url ?? '', site)}beside/`);
  const say = async (field: string, text: string, form: string): Promise<void> => {
    await tab.$eval(field, (element, value) => ((element as HTMLTextAreaElement).value = value), text);
    await tab.locator(`[data-form=${form}] button`).click();
  };
  const text = (selector: string): Promise<string> =>
    tab.$$eval(selector, (all) => all.map(({ textContent }) => textContent).join('|'));
  // The HTML of a saved page, as some browsers paste it, with one sentence changed.
  await say('#copy-text', articlePage().replaceAll('’', "'").replace('is likely to close', 'will close'), 'copy');
  await expect.poll(() => text('[data-status=copy]')).toMatch(/^7 of 7 sentences found; 2 with other/);
  expect(await text('.is-differs')).toMatch(/¶3\.1.*Differs from the copy the editors used.*will probably stay closed/);
  await tab.focus('[data-rows]');
  await tab.keyboard.press('ArrowDown');
  expect(await tab.$eval('.beside-row[aria-current]', (row) => row.getAttribute('data-sentence'))).toBe('1.1');
  await say('#quote-text', 'Nobody saw it burning.', 'quote');
  await expect.poll(() => text('[data-verdict]')).toMatch(/^Altered\. Nearest is ¶1\.1b/);
});
