/** axe on every kind of page, in light and dark, on a narrow and a wide screen. */
import { readdirSync, statSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join, sep } from 'node:path';
import type { Page } from 'playwright/test';
import type { AxeResults } from 'axe-core';
import { expect, test } from '../fixtures/index.ts';
import { CLAIMS, searchPage } from './search-page.ts';

const AXE = createRequire(import.meta.url).resolve('axe-core/axe.min.js');

for (const colorScheme of ['light', 'dark'] as const) {
  for (const width of [320, 1280]) {
    test.describe(`${colorScheme}, ${width} pixels`, () => {
      test.use({ colorScheme, viewport: { width, height: 800 } });

      test('axe finds nothing on any kind of page', async ({ page }) => {
        test.setTimeout(180_000);
        for (const path of kindsOfPages()) {
          await page.goto(path);
          expect.soft(await findings(page), `/${path}`).toEqual([]);
        }
      });

      test('axe finds nothing on search results, filters and an empty result', async ({ page }) => {
        const search = searchPage(page);
        await page.goto('search/?q=a');
        await expect(search.group(CLAIMS)).toBeVisible();
        await search.openFilters();
        expect(await findings(page)).toEqual([]);
        await page.goto('search/?q=axolotl&certainty=possible');
        await expect(search.status).toContainText('Nothing found');
        expect(await findings(page)).toEqual([]);
      });

      test('axe finds nothing on an open card', async ({ page }) => {
        await page.goto('');
        await page.getByRole('navigation', { name: 'Site' }).getByRole('link').first().click();
        await page
          .getByRole('button', { name: /^Claim \d/ })
          .first()
          .click();
        await expect(page.getByRole('dialog')).toBeVisible();
        expect(await findings(page)).toEqual([]);
      });
    });
  }
}

/** What axe finds, in a line each. */
async function findings(page: Page): Promise<string[]> {
  await page.evaluate(await readFile(AXE, 'utf8'));
  const { violations } = await page.evaluate(() =>
    (window as unknown as { axe: { run(): Promise<AxeResults> } }).axe.run(),
  );
  return violations.map(
    ({ id, help, nodes }) =>
      `${id}: ${help}: ${nodes
        .map(({ target }) => target.join(' '))
        .slice(0, 5)
        .join(', ')}`,
  );
}

/** What stands for the names of one kind: all claims, all numbers of editions, all entities, are alike. */
function kindOfName(name: string): string {
  if (/^c\d+-\d+[a-z]?$/.test(name)) return 'a claim';
  return ['about', 'citing', 'editions', 'vocabulary'].includes(name) ? name : 'another';
}

/**
 * One page of each kind, from the files of the built site: the largest of a folder’s pages, which has most of
 * what such a page can have.
 */
function kindsOfPages(): string[] {
  const files = readdirSync('dist', { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.html'));
  const kinds = new Map<string, string>();
  for (const file of files) {
    const parts = file.split(sep);
    const kind =
      parts.length > 2
        ? parts
            .slice(0, -1)
            .join('/')
            .replace(/[^/]+$/, kindOfName)
        : file;
    const known = kinds.get(kind);
    if (known === undefined || size(file) > size(known)) kinds.set(kind, file);
  }
  return [...kinds.values()]
    .map((file) =>
      file
        .split(sep)
        .join('/')
        .replace(/index\.html$/, ''),
    )
    .sort();
}

function size(file: string): number {
  return statSync(join('dist', file)).size;
}
