/** Runs tests of the built site in the installed Firefox, over WebDriver BiDi. Playwright controls only its own build. */
import { launch, type Browser, type Page } from 'puppeteer-core';
import { expect, test as base } from 'playwright/test';
import { startServer } from '../../src/commands/server.ts';
import { folderOf } from '../site-folder.ts';

interface WorkerFixtures {
  readonly firefox: Browser;
  /** Address of the built site’s home page. */
  readonly siteUrl: string;
}

interface Fixtures {
  /** A new page for each test; any error in it fails the test. */
  readonly tab: Page;
}

export const test = base.extend<Fixtures, WorkerFixtures>({
  siteUrl: [
    async ({}, use, { project }) => {
      const server = await startServer({ folder: folderOf(project.name), port: 0 });
      await use(server.url);
      await server.close();
    },
    { scope: 'worker' },
  ],
  firefox: [
    async ({}, use) => {
      const firefox = await launch({
        browser: 'firefox',
        executablePath: process.env.FIREFOX_FOUND ?? '',
        headless: true,
      });
      await use(firefox);
      await firefox.close();
    },
    { scope: 'worker', timeout: 120_000 },
  ],
  tab: async ({ firefox, siteUrl }, use, info) => {
    const context = await firefox.createBrowserContext();
    const page = await context.newPage();
    await page.setViewport({ width: 1280, height: 800 });
    const trouble = await watch(page, siteUrl);
    await use(page);
    // Playwright does this for its own pages.
    if (info.status !== info.expectedStatus) await page.screenshot({ path: info.outputPath('failed.png') });
    expect(trouble, 'errors, breaches of the policy, and requests to other hosts').toEqual([]);
    await context.close();
  },
});

async function watch(page: Page, siteUrl: string): Promise<string[]> {
  const trouble: string[] = [];
  page.on('pageerror', (error) => trouble.push(`error: ${String(error)}`));
  page.on('console', (message) => {
    if (['error', 'warn'].includes(message.type())) trouble.push(`console: ${message.text()}`);
  });
  page.on('request', (request) => {
    // Firefox’s own styles contain a font.
    if (!request.url().startsWith(siteUrl) && !request.url().startsWith('data:font/'))
      trouble.push(`request: ${request.url()}`);
  });
  await page.evaluateOnNewDocument(() => {
    document.addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI }) => {
      console.error(`forbidden by ${effectiveDirective}: ${blockedURI}`);
    });
  });
  return trouble;
}
