/** Tests that any content must pass in a browser: no errors, nothing too wide, and no findings of axe. */
import type { Page } from 'playwright/test';
import { startServer } from '../../src/commands/server.ts';
import { expect, test } from '../fixtures/index.ts';
import { fullSite, otherContents, siteOf } from '../site-folder.ts';
import { findings } from './axe.ts';
import { everyKindOfPage } from './built-pages.ts';
import { keepAxe } from './run-axe.ts';
import { watch } from './search-data.ts';

const SITES = [...otherContents.map(siteOf), ...(fullSite() === 'dist' ? [] : ['dist'])];

// One worker for all sites, so that looks that they share are checked once.
test.describe.configure({ mode: 'default' });
const checked = new Set<string>();

for (const folder of SITES) {
  test(`pages of ${folder} work, fit a phone, and axe finds nothing`, async ({ page }) => {
    const server = await startServer({ folder, port: 0 });
    const trouble = watch(page, server.url);
    await keepAxe(page);
    try {
      // Without the pages of rules, which do not depend on the content.
      for (const path of everyKindOfPage(folder).filter((file) => !/^(404|guide\/editing)/.test(file))) {
        await page.goto(server.url + path);
        expect.soft(await findings(page, { checked }), path).toEqual([]);
        await page.setViewportSize({ width: 320, height: 640 });
        expect.soft(await widthOf(page), path).toBeLessThanOrEqual(320);
      }
      await page.goto(`${server.url}search/?q=nation`);
      await expect(page.getByRole('main').getByRole('status')).not.toBeEmpty();
    } finally {
      await server.close();
    }
    expect(trouble).toEqual([]);
  });
}

function widthOf(page: Page): Promise<number> {
  return page.evaluate(() => document.documentElement.scrollWidth);
}
