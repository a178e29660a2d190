/** The addresses of wordings, editions and withdrawn claims, on the small made-up site. */
import { createHash } from 'node:crypto';
import type { Page } from 'playwright/test';
import { startServer, type RunningServer } from '../../src/commands/server.ts';
import { expect, test } from '../fixtures/shared-page.ts';
import { twoEditions } from '../fixtures/two-editions.ts';
import { siteOf } from '../site-folder.ts';
import { findings, WIDTHS } from './axe.ts';

const { archived, commentary, reworded, reannotated, unchanged, withdrawn } = twoEditions;

// One worker and one server for all tests of this file.
test.describe.configure({ mode: 'default' });

let server: RunningServer | undefined;

test.beforeAll(async () => {
  server = await startServer({ folder: siteOf('made-up'), port: 0 });
});

test.afterAll(async () => {
  await server?.close();
});

const at = (path: string): string => `${server?.url ?? ''}${path}`;
const noticeOf = (page: Page, ...editions: number[]) =>
  page.getByRole('note', { name: `What edition${editions.length > 1 ? 's' : ''} ${editions.join(' to ')} said` });

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? 'with JavaScript' : 'without JavaScript', () => {
    test.use({ javaScriptEnabled });

    test('the address of an old wording shows it and says that it has changed, and how', async ({ page }) => {
      await page.goto(at(`${reworded.path}#e1`));
      const notice = noticeOf(page, 1);
      await expect(notice).toBeInViewport();
      await expect(notice).toContainText('Edition 1, 15 January 2021 said this. It has since changed.');
      await expect(notice).toContainText(reworded.before);
      await expect(notice).toContainText('Changed since:');
      await expect(notice.locator('del')).toHaveText(reworded.removed);
      await expect(notice.locator('ins')).toHaveText(reworded.added);
      const present = page.locator('.statement', { hasText: reworded.now });
      await expect(present).toBeInViewport();
      // The notice is above the present wording.
      const [above, below] = [await notice.boundingBox(), await present.boundingBox()];
      expect((above?.y ?? 0) + (above?.height ?? 0)).toBeLessThanOrEqual(below?.y ?? 0);
    });

    test('the address of the present wording confirms it, and shows no old wording', async ({ page }) => {
      for (const path of [reworded.path, `${reworded.path}#e2`]) {
        await page.goto(at(path));
        await expect(page.locator('.statement')).toBeInViewport();
        await expect(page.locator('.statement')).toHaveText(reworded.now);
        await expect(noticeOf(page, 1)).toBeHidden();
        await expect(noticeOf(page, 2)).toBeVisible({ visible: path.includes('#') });
        await page.goto('about:blank');
      }
    });

    test('the address of an edition confirms a claim that has not changed', async ({ page }) => {
      for (const [edition, day] of [
        [1, '15 January'],
        [2, '15 February'],
      ] as const) {
        await page.goto(at(`${unchanged.path}#e${edition}`));
        const notice = noticeOf(page, 1, 2);
        await expect(notice).toBeInViewport();
        await expect(notice).toHaveText(
          `Edition ${edition}, ${day} 2021: the claim as it stands below, unchanged since edition 1.`,
          { useInnerText: true },
        );
        await page.goto('about:blank');
      }
    });

    test('the address of an edition says how the annotation was different', async ({ page }) => {
      await page.goto(at(`${reannotated.path}#e1`));
      const notice = noticeOf(page, 1);
      await expect(notice).toBeInViewport();
      await expect(notice).toContainText('had this wording. What is annotated has since changed.');
      await expect(notice.getByRole('listitem')).toHaveText(reannotated.changes);
      await notice.getByRole('link', { name: 'its wordings' }).click();
      const last = page.locator('.wordings > li').last();
      await expect(last).toBeInViewport();
      await expect(last.getByRole('listitem')).toHaveText(reannotated.changes);
      await last.getByRole('link', { name: 'in full' }).click();
      await expect(page).toHaveURL(at(`${commentary}editions/2/#change-c1-1`));
      await expect(page.locator(':target').getByRole('listitem')).toHaveText(reannotated.changes);
    });

    test('going from one wording to another changes what is shown', async ({ page }) => {
      await page.goto(at(`${reworded.path}#e2`));
      await page.goto(at(`${reworded.path}#e1`));
      await expect(noticeOf(page, 1)).toBeVisible();
      await page.goBack();
      await expect(noticeOf(page, 1)).toBeHidden();
    });

    test('a claim page lists all wordings by edition, with the differences', async ({ page }) => {
      await page.goto(at(`${reworded.path}#wordings`));
      await expect(page.getByRole('heading', { name: 'Wordings' })).toBeInViewport();
      const items = page.locator('.wordings > li');
      await expect(items).toHaveCount(2);
      await expect(items.first()).toContainText('Edition 1, 15 January 2021');
      await expect(items.first()).toContainText(reworded.before);
      await expect(items.last()).toContainText('Edition 2, 15 February 2021');
      await expect(items.last().locator('ins')).toHaveText(reworded.added);
    });

    test('a wording that never changed says since when it is the same', async ({ page }) => {
      await page.goto(at(unchanged.path));
      await expect(page.locator('.statement')).toHaveText(unchanged.wording);
      await expect(page.locator('.statement')).toBeInViewport();
      await expect(page.getByText('Wording unchanged since edition 1, 15 January 2021.')).toBeVisible();
      await expect(page.locator('.wordings')).toHaveCount(0);
    });

    test('a withdrawn id links from the text to its page, and from there to its successor', async ({ page }) => {
      await page.goto(at(commentary));
      await expect(page.getByText(`¶${withdrawn.id} was in this paragraph`)).toBeHidden();
      await page.goto(at(withdrawn.context));
      const notice = page.locator(':target');
      await expect(notice).toBeInViewport();
      await expect(notice).toContainText(`¶${withdrawn.id} was in this paragraph and was withdrawn in edition 2`);
      await page.goto(at(withdrawn.context.replace('#', '#about-')));
      await expect(page.locator('.withdrawn:has(:target)')).toBeInViewport();
      await page.goto(at(withdrawn.context));
      await notice.getByRole('link').click();
      await expect(page).toHaveURL(at(withdrawn.path));
      const main = page.getByRole('main');
      await expect(main).toContainText('This claim was withdrawn in edition 2, 15 February 2021.');
      await expect(main).toContainText(withdrawn.wording);
      await expect(main).toContainText(withdrawn.reason);
      await main.getByRole('link', { name: new RegExp(`^¶${withdrawn.successor} `) }).click();
      await expect(page.locator('.kicker')).toContainText(`¶${withdrawn.successor}`);
    });

    test('the address of a wording of a withdrawn claim shows that wording', async ({ page }) => {
      await page.goto(at(`${withdrawn.path}#e1`));
      await expect(page.locator('li:has(:target)')).toContainText(withdrawn.wording);
      await expect(page.locator('li:has(:target)')).toBeInViewport();
      await expect(page.getByText('This claim was withdrawn')).toBeInViewport();
    });

    test('the editions say what they changed, with links', async ({ page }) => {
      await page.goto(at(commentary));
      await page.getByRole('link', { name: 'All editions and changes' }).click();
      await expect(page.getByRole('heading', { level: 2, name: /^Edition \d/ })).toHaveText(['Edition 2', 'Edition 1']);
      await page.getByRole('link', { name: 'Edition 2' }).click();
      await expect(page.getByText('1 claim reworded, 1 claim withdrawn, 1 claim re-annotated')).toBeVisible();
      await page.getByRole('link', { name: 'What it changed' }).click();
      const change = page.locator('.changes').getByRole('link', { name: `¶${reworded.id}`, exact: true });
      await expect(change).toBeInViewport();
      await change.click();
      await expect(page).toHaveURL(at(`${reworded.path}#e2`));
    });

    test('an edition shows its text as published, with who says it and its annotations', async ({ page }) => {
      await page.goto(at(`${commentary}editions/1/`));
      await expect(page.getByText('as it was published on 15 January 2021.')).toBeVisible();
      await expect(page.getByRole('link', { name: 'Read the current text' })).toBeVisible();
      const text = page.locator('section.text');
      await expect(text.getByRole('heading')).toHaveText(['[The accord]', 'The silt']);
      // With the wordings of that edition, which have been changed or withdrawn since.
      await expect(text.locator('#c2-1')).toContainText(reworded.before);
      await expect(text.locator('#c1-2b')).toContainText(withdrawn.wording);
      await expect(text.getByRole('link', { name: 'Tide Accord' })).toHaveAttribute(
        'href',
        /\/entities\/tide-accord\/$/,
      );
      await text.getByRole('link', { name: `Claim ${reannotated.id}` }).click();
      const about = page.locator('#about-c1-1');
      await expect(about).toBeInViewport();
      await expect(about).toContainText('Board members state it; the author reports it without vouching for it.');
      await expect(about).toContainText('Summer 2020; words: “in winter”');
      await expect(about.getByRole('note')).toContainText('The Gazette reports a signature.');
      await about.getByRole('link', { name: 'Reference 1', exact: true }).click();
      await expect(page.locator(':target')).toBeInViewport();
      await about.getByRole('link', { name: `¶${reannotated.id} in the text` }).click();
      await expect(page.locator('#c1-1:target')).toBeInViewport();
      await about
        .getByRole('link', { name: /^¶1\.1/ })
        .first()
        .click();
      await expect(page).toHaveURL(at(`${reannotated.path}#e1`));
    });

    test('the text of the next edition has what it changed, and not what it withdrew', async ({ page }) => {
      await page.goto(at(`${commentary}editions/2/`));
      await expect(page.getByText('and the current edition.')).toBeVisible();
      await expect(page.locator('section.text #c2-1')).toContainText(reworded.now);
      await expect(page.locator('section.text')).not.toContainText([withdrawn.wording]);
      await expect(page.locator('#about-c1-1')).toContainText('Autumn 2020; words: “in winter”');
    });
  });
}

test.describe('an address that asks for a day', () => {
  const notice = (page: Page) => page.getByRole('status').filter({ hasText: /2021|2020|look/ });

  test('leads from the text to the edition of that day, which says so', async ({ page }) => {
    await page.goto(at(`${commentary}?on=2021-01-20#c2-1`));
    await expect(page).toHaveURL(at(`${commentary}editions/1/?on=2021-01-20#c2-1`));
    await expect(notice(page)).toHaveText('What was published on 20 January 2021: edition 1.');
    await expect(page.locator('#c2-1:target')).toContainText(reworded.before);
  });

  test('stays on the text if the edition of that day is the current one', async ({ page }) => {
    await page.goto(at(`${commentary}?on=2021-02-15`));
    await expect(notice(page)).toHaveText(
      'What was published on 15 February 2021: edition 2, which was published that day and is the current one.',
    );
    await expect(page).toHaveURL(at(`${commentary}?on=2021-02-15`));
  });

  test('is redirected from the page of another edition', async ({ page }) => {
    await page.goto(at(`${commentary}editions/2/?on=2021-01-20`));
    await expect(page).toHaveURL(at(`${commentary}editions/1/?on=2021-01-20`));
  });

  test('shows on a claim’s page what the edition of that day said', async ({ page }) => {
    await page.goto(at(`${reworded.path}?on=2021-01-20`));
    await expect(notice(page)).toHaveText('What was published on 20 January 2021: edition 1.');
    await expect(noticeOf(page, 1)).toBeInViewport();
    await expect(noticeOf(page, 1)).toContainText(reworded.before);
    await page.goto(at(`${unchanged.path}?on=2021-01-20`));
    await expect(noticeOf(page, 1, 2)).toContainText('unchanged since edition 1');
    await page.goto(at(`${withdrawn.path}?on=2021-01-20`));
    await expect(page.locator('li:has(:target)')).toContainText(withdrawn.wording);
    await page.goto(at(`${withdrawn.path}?on=2021-03-01`));
    await expect(notice(page)).toContainText('edition 2, which is the current one. It did not have this claim.');
  });

  test('says if nothing was published yet, if the day is in the future, and if it is not a date', async ({ page }) => {
    for (const path of [commentary, reworded.path, `${commentary}editions/1/`]) {
      for (const [on, said] of [
        [
          '2020-12-31',
          'On 31 December 2020 nothing had been published here yet. The first edition is dated 15 January 2021.',
        ],
        ['2999-01-01', '1 January 2999 is still to come.'],
        ['2021-02-30', '“2021-02-30” is not a date that can be looked up.'],
        ['<b>', '“<b>” is not a date that can be looked up.'],
      ] as const) {
        await page.goto(at(`${path}?on=${encodeURIComponent(on)}`));
        const status = page.locator('.as-of');
        await expect(status).toContainText(said);
        await expect(page).toHaveURL(at(`${path}?on=${encodeURIComponent(on)}`));
        await status.getByRole('link', { name: 'All editions and their days' }).click();
        await expect(page).toHaveURL(at(`${commentary}editions/`));
      }
    }
  });

  test.describe('without JavaScript', () => {
    test.use({ javaScriptEnabled: false });

    test('shows the page without an answer, with a link to the list of editions and their dates', async ({ page }) => {
      for (const path of [commentary, reworded.path]) {
        await page.goto(at(`${path}?on=2021-01-20`));
        await expect(page.locator('.as-of')).toHaveCount(0);
        await page.getByRole('link', { name: /^All editions/ }).click();
        await expect(page).toHaveURL(at(`${commentary}editions/`));
        for (const day of ['15 January 2021', '15 February 2021'])
          await expect(page.getByText(day).first()).toBeVisible();
      }
    });
  });
});

test('axe finds nothing on pages of editions, and nothing is too wide', async ({ page }) => {
  const checked = new Set<string>();
  for (const path of [
    'editions/',
    'editions/1/',
    'editions/2/#changes',
    'c2-1/#e1',
    'c1-2a/#e1',
    'c2-1/?on=2021-01-20',
    'c1-2b/',
    '#c1-2b',
  ]) {
    await page.goto(at(`${commentary}${path}`));
    expect.soft(await findings(page, { checked }), path).toEqual([]);
    for (const width of WIDTHS) {
      await page.setViewportSize({ width, height: 800 });
      const overflow = (): number => document.documentElement.scrollWidth - document.documentElement.clientWidth;
      expect.soft(await page.evaluate(overflow), `${path}, ${width} pixels`).toBe(0);
    }
  }
});

test('a reference with an archived copy has a link to it, with its date', async ({ page }) => {
  await page.goto(at(reannotated.path));
  await expect(page.getByRole('link', { name: archived.link }).first()).toHaveAttribute('href', archived.url);
});

test('the file of an edition is saved completely, and has the SHA-256 on the page', async ({ page }) => {
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

test('the feed is well-formed Atom, and all its links work', async ({ page }) => {
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
  expect(feed.entries).toHaveLength(5);
  for (const entry of feed.entries) expect(entry).toEqual(['id', 'title', 'updated', 'link', 'content']);
  expect(new Set(feed.ids).size).toBe(feed.ids.length);
  for (const date of feed.dates) expect(date).toMatch(/^2021-0[12]-15T00:00:\d\dZ$/);
  expect(feed.authors).toEqual([['name']]);
  for (const link of feed.links) {
    const { pathname, hash } = new URL(link);
    const response = await page.goto(at(`${pathname.slice(1)}${hash}`)).catch(() => undefined);
    // The browser would save the feed, because it is not a page.
    if (pathname.endsWith('.xml')) continue;
    expect(response?.status(), link).toBe(200);
    if (hash !== '') await expect(page.locator(hash), link).toHaveCount(1);
  }
});
