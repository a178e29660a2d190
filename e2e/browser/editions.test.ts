/** What a reader finds at the address of a wording, or of a claim that is no more. On a small site of two editions. */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'playwright/test';
import type { AxeResults } from 'axe-core';
import { startServer, type RunningServer } from '../../src/commands/server.ts';
import { expect, test } from '../fixtures/index.ts';
import { buildTwoEditions, twoEditions } from '../fixtures/two-editions.ts';

const { commentary, reworded, unchanged, withdrawn } = twoEditions;
const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

// One build for all of them: the tests of this file share a worker.
test.describe.configure({ mode: 'default' });

let server: RunningServer | undefined;

test.beforeAll(async ({}, info) => {
  test.setTimeout(180_000);
  server = await startServer({ folder: await buildTwoEditions(info.outputPath('project')), port: 0 });
});

test.afterAll(async () => {
  await server?.close();
});

const at = (path: string): string => `${server?.url ?? ''}${path}`;
const noticeOf = (page: Page, edition: number) => page.getByRole('note', { name: `The wording of edition ${edition}` });

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? 'with JavaScript' : 'without JavaScript', () => {
    test.use({ javaScriptEnabled });

    test('the address of an old wording shows it, says that it has changed, and what is different', async ({
      page,
    }) => {
      await page.goto(at(`${reworded.path}#e1`));
      const notice = noticeOf(page, 1);
      await expect(notice).toBeInViewport();
      await expect(notice).toContainText('This is the wording of edition 1, 15 January 2021. It has since changed.');
      await expect(notice).toContainText(reworded.before);
      await expect(notice).toContainText('Changed in edition 2, 15 February 2021:');
      await expect(notice.locator('del')).toHaveText(reworded.removed);
      await expect(notice.locator('ins')).toHaveText(reworded.added);
      const present = page.locator('.statement', { hasText: reworded.now });
      await expect(present).toBeInViewport();
      // It stands above what it is about.
      const [above, below] = [await notice.boundingBox(), await present.boundingBox()];
      expect((above?.y ?? 0) + (above?.height ?? 0)).toBeLessThanOrEqual(below?.y ?? 0);
    });

    test('the address of the present wording shows the claim, and nothing old', async ({ page }) => {
      for (const path of [reworded.path, `${reworded.path}#e2`]) {
        await page.goto(at(path));
        await expect(page.locator('.statement')).toBeInViewport();
        await expect(page.locator('.statement')).toHaveText(reworded.now);
        await expect(noticeOf(page, 1)).toBeHidden();
        await page.goto('about:blank');
      }
    });

    test('going from one wording to another changes what is shown', async ({ page }) => {
      await page.goto(at(`${reworded.path}#e2`));
      await page.goto(at(`${reworded.path}#e1`));
      await expect(noticeOf(page, 1)).toBeVisible();
      await page.goBack();
      await expect(noticeOf(page, 1)).toBeHidden();
    });

    test('a claim page lists all wordings by edition, with what is different', async ({ page }) => {
      await page.goto(at(reworded.path));
      await page.getByRole('link', { name: 'All its wordings' }).click();
      await expect(page.getByRole('heading', { name: 'Its wordings' })).toBeInViewport();
      const items = page.locator('.wordings li');
      await expect(items).toHaveCount(2);
      await expect(items.first()).toContainText('Edition 1, 15 January 2021');
      await expect(items.first()).toContainText(reworded.before);
      await expect(items.last()).toContainText('Edition 2, 15 February 2021');
      await expect(items.last().locator('ins')).toHaveText(reworded.added);
    });

    test('a wording that never changed says since when', async ({ page }) => {
      await page.goto(at(`${unchanged.path}#e1`));
      await expect(page.locator('.statement')).toHaveText(unchanged.wording);
      await expect(page.locator('.statement')).toBeInViewport();
      await expect(page.getByText('Wording unchanged since edition 1, 15 January 2021.')).toBeVisible();
      await expect(page.getByRole('heading', { name: 'Its wordings' })).toHaveCount(0);
    });

    test('a withdrawn id leads from the text to its page, and from there to its successor', async ({ page }) => {
      await page.goto(at(commentary));
      await expect(page.getByText(`¶${withdrawn.id} stood in this paragraph`)).toBeHidden();
      await page.goto(at(withdrawn.context));
      const notice = page.locator(':target');
      await expect(notice).toBeInViewport();
      await expect(notice).toContainText(`¶${withdrawn.id} stood in this paragraph and was withdrawn in edition 2`);
      await notice.getByRole('link').click();
      await expect(page).toHaveURL(at(withdrawn.path));
      const main = page.getByRole('main');
      await expect(main).toContainText('This claim was withdrawn in edition 2, 15 February 2021.');
      await expect(main).toContainText(withdrawn.wording);
      await expect(main).toContainText(withdrawn.reason);
      await main.getByRole('link', { name: new RegExp(`^¶${withdrawn.successor} `) }).click();
      await expect(page.getByRole('heading', { level: 1 })).toContainText(`¶${withdrawn.successor}`);
    });

    test('the address of a wording of a withdrawn claim shows that wording', async ({ page }) => {
      await page.goto(at(`${withdrawn.path}#e1`));
      await expect(page.locator('li:has(:target)')).toContainText(withdrawn.wording);
      await expect(page.locator('li:has(:target)')).toBeInViewport();
      await expect(page.getByText('This claim was withdrawn')).toBeInViewport();
    });

    test('the editions say what they changed, and lead to it', async ({ page }) => {
      await page.goto(at(commentary));
      await page.getByRole('link', { name: 'All editions and changes' }).click();
      await expect(page.getByRole('heading', { level: 2, name: /^Edition \d/ })).toHaveText(['Edition 2', 'Edition 1']);
      await page.getByRole('link', { name: 'Edition 2' }).click();
      await expect(page.getByText('1 claim reworded, 1 claim withdrawn')).toBeVisible();
      await page.getByRole('link', { name: `¶${reworded.id}`, exact: true }).click();
      await expect(page).toHaveURL(at(`${reworded.path}#e2`));
    });
  });
}

for (const colorScheme of ['light', 'dark'] as const) {
  for (const width of [320, 1280]) {
    test(`axe finds nothing on what editions add, and nothing is too wide (${colorScheme}, ${width} pixels)`, async ({
      browser,
    }) => {
      const page = await browser.newPage({ colorScheme, viewport: { width, height: 800 } });
      for (const path of ['editions/', 'editions/1/', 'editions/2/', 'c2-1/#e1', 'c1-2b/', '#c1-2b']) {
        await page.goto(at(`${commentary}${path}`));
        await page.evaluate(AXE);
        const { violations, overflow } = await page.evaluate(async () => ({
          violations: (await (window as unknown as { axe: { run(): Promise<AxeResults> } }).axe.run()).violations,
          overflow: document.documentElement.scrollWidth - document.documentElement.clientWidth,
        }));
        expect
          .soft(
            violations.map(({ id, nodes }) => [id, ...nodes.map(({ html }) => html)]),
            path,
          )
          .toEqual([]);
        expect.soft(overflow, path).toBe(0);
      }
      await page.close();
    });
  }
}

test('the file of an edition is saved whole, and has the SHA-256 that the page gives', async ({ page }) => {
  await page.goto(at(`${commentary}editions/2/`));
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('link', { name: 'edition.json' }).click(),
  ]);
  expect(download.suggestedFilename()).toBe('harbour-edition-2.json');
  const hash = createHash('sha256');
  for await (const chunk of await download.createReadStream()) hash.update(chunk as Buffer);
  await expect(page.locator('dd code')).toHaveText(hash.digest('hex'));
});

test('the feed is well-formed Atom, and all that it leads to is there', async ({ page }) => {
  await page.goto(at(commentary));
  const feed = await page.evaluate(async () => {
    const link = document.querySelector<HTMLLinkElement>('link[type="application/atom+xml"]');
    const xml = await new Promise<Document | null>((resolve) => {
      const request = new XMLHttpRequest();
      request.open('GET', link?.href ?? '');
      request.responseType = 'document';
      request.onloadend = () => {
        resolve(request.responseXML);
      };
      request.send();
    });
    if (!xml) throw new Error('The feed is no XML.');
    const ATOM = 'http://www.w3.org/2005/Atom';
    const list = (parent: Element | Document, name: string) => [...parent.getElementsByTagNameNS(ATOM, name)];
    const shape = (element: Element) => [...element.children].map(({ localName }) => localName);
    return {
      root: [
        xml.documentElement.namespaceURI,
        xml.documentElement.localName,
        xml.querySelector('parsererror')?.textContent,
      ],
      feed: shape(xml.documentElement).filter((name) => name !== 'entry'),
      entries: list(xml, 'entry').map(shape),
      ids: list(xml, 'id').map(({ textContent }) => textContent),
      dates: [...list(xml, 'updated'), ...list(xml, 'published')].map(({ textContent }) => textContent),
      links: list(xml, 'link').map((element) => element.getAttribute('href') ?? ''),
      authors: list(xml, 'author').map(shape),
    };
  });
  expect(feed.root).toEqual(['http://www.w3.org/2005/Atom', 'feed', undefined]);
  expect(feed.feed).toEqual(['id', 'title', 'updated', 'author', 'link', 'link', 'rights']);
  expect(feed.entries).toHaveLength(4);
  for (const entry of feed.entries) expect(entry).toEqual(['id', 'title', 'published', 'updated', 'link', 'content']);
  expect(new Set(feed.ids).size).toBe(feed.ids.length);
  for (const date of feed.dates) expect(date).toMatch(/^2021-0[12]-15T00:00:00Z$/);
  expect(feed.authors).toEqual([['name']]);
  for (const link of feed.links) {
    const { pathname, hash } = new URL(link);
    const response = await page.goto(at(`${pathname.slice(1)}${hash}`)).catch(() => undefined);
    // The feed itself is no page, and the browser saves it.
    if (pathname.endsWith('.xml')) continue;
    expect(response?.status(), link).toBe(200);
    if (hash !== '') await expect(page.locator(hash), link).toHaveCount(1);
  }
});
