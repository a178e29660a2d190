/** `astro dev` for editors: the page follows the files, and problems are shown over it until they are fixed. */
import { readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'playwright/test';
import { startDevServer, type DevServer } from '../fixtures/dev-server.ts';
import { expect, test } from '../fixtures/index.ts';

const CONTENT = 'src/lib/edition/test/content';
const SILT = 'commentaries/harbour/02-the-silt.mdx';
const BUOY = 'entities/red-buoy.yaml';

// Allows requests to the server of `astro dev`, which is not that of the built site.
test.use({ expectedBreach: /^request: http:\/\/127\.0\.0\.1:/ });

let server: DevServer | undefined;

test.beforeAll(async () => {
  server = await startDevServer(CONTENT);
});

test.afterAll(async () => {
  await server?.close();
});

test('the page follows the files: text, problems, new and deleted records, and search', async ({ page }) => {
  if (!server) throw new Error('There is no server.');
  const { url, content } = server;
  const change = async (file: string, from: string, to: string): Promise<void> => {
    const text = await readFile(join(content, file), 'utf8');
    expect(text).toContain(from);
    await writeFile(join(content, file), text.replace(from, to));
  };
  // Vite only reloads pages that are connected, so the change must come after that.
  const changeAndReload = async (file: string, from: string, to: string): Promise<void> => {
    const isConnected = connected(page);
    await change(file, from, to);
    await isConnected;
  };
  const status = async (path: string): Promise<number> => (await page.request.get(url + path)).status();
  const main = page.getByRole('main');
  const overlay = page.locator('vite-error-overlay');

  const isListening = connected(page);
  await page.goto(`${url}harbour/`);
  await isListening;
  await expect(main).toContainText('the town may be losing its harbour');
  await changeAndReload(SILT, 'losing its harbour', 'losing its quays');
  await expect(main).toContainText('the town may be losing its quays');

  await changeAndReload(SILT, 'stance="own"', 'stanse="own"');
  await expect(overlay.getByText('Unexpected prop "stanse" on <Attribution>').first()).toBeVisible();
  await expect(overlay.getByText('did you mean "stance"?').first()).toBeVisible();
  await expect(overlay.getByText(/02-the-silt\.mdx:8/).first()).toBeVisible();
  await changeAndReload(SILT, 'stanse="own"', 'stance="own"');
  await expect(overlay).toHaveCount(0);
  await expect(main).toContainText('the town may be losing its quays');

  expect(await status('entities/red-buoy/')).toBe(404);
  // The open page is reloaded for a new record too, which would interrupt going to another page.
  const isReloaded = connected(page);
  await writeFile(join(content, BUOY), 'name: Red Buoy\ntype: place\nnamedIn: caption\n');
  await isReloaded;
  await expect(async () => expect(await status('entities/red-buoy/')).toBe(200)).toPass();
  await page.goto(`${url}search/?q=red+buoy`);
  await expect(main.getByRole('link', { name: 'Red Buoy' })).toBeVisible();
  await rm(join(content, BUOY));
  await expect(async () => expect(await status('entities/red-buoy/')).toBe(404)).toPass();
});

/** Resolves when the next page that is loaded has connected to the server. */
async function connected(page: Page): Promise<void> {
  await page.waitForEvent('console', (message) => message.text().includes('[vite] connected'));
}
