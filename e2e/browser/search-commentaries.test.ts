/** Claims of several commentaries among the results. On a small site with two. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { startServer, type RunningServer } from '../../src/commands/server.ts';
import { expect, test } from '../fixtures/index.ts';
import { buildTwoCommentaries, twoCommentaries } from '../fixtures/two-commentaries.ts';
import type { Data } from './search-data.ts';
import { CLAIMS, searchPage } from './search-page.ts';

// One build for all of them: the tests of this file share a worker.
test.describe.configure({ mode: 'default' });

let server: RunningServer | undefined;
let claims = 0;

test.beforeAll(async ({}, info) => {
  test.setTimeout(180_000);
  const folder = await buildTwoCommentaries(info.outputPath('project'));
  claims = (JSON.parse(await readFile(join(folder, 'data/claims.json'), 'utf8')) as Data).claims.length;
  server = await startServer({ folder, port: 0 });
});

test.afterAll(async () => {
  await server?.close();
});

const at = (path: string): string => `${server?.url ?? ''}${path}`;

test('claims stand under their commentary, which leads to it and says how many there are', async ({ page }) => {
  const search = searchPage(page);
  await page.goto(at('search/?kind=claim'));
  await expect(search.group(CLAIMS)).toHaveText(`${claims} claims`);
  for (const title of twoCommentaries) {
    const work = page.locator('section section', { has: page.getByRole('heading', { name: title, level: 3 }) });
    await expect(work.getByRole('heading')).toHaveText(`${title} ${claims / 2} claims`);
    await expect(work.getByRole('listitem')).toHaveCount(claims / 2);
    const addresses = await work
      .getByRole('link', { name: /^¶/ })
      .evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''));
    expect(addresses.every((address) => address.includes(`/${title.toLowerCase()}/`))).toBe(true);
    await expect(work.getByRole('link', { name: title, exact: true })).toHaveAttribute(
      'href',
      `/${title.toLowerCase()}/`,
    );
  }
});

test('results are narrowed down to a commentary, and widened again', async ({ page }) => {
  const search = searchPage(page);
  const [first, second] = twoCommentaries;
  await page.goto(at('search/?q=harbour&kind=claim'));
  await search.openFilters();
  await search.openFacet('Commentary');
  await search.box('Commentary', new RegExp(`^${second} \\d+$`)).check();
  await expect(page.getByRole('heading', { name: first, level: 3 })).toHaveCount(0);
  await expect(page.getByRole('heading', { name: second, level: 3 })).toBeVisible();
  await expect(page.getByText('Also in:')).toHaveCount(0);
  await expect(page).toHaveURL(/\?q=harbour&kind=claim&commentary=estuary$/);
  await search.chips.filter({ hasText: `Commentary: ${second}` }).click();
  await expect(page.getByRole('heading', { name: first, level: 3 })).toBeVisible();
});
