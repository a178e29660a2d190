/** Claims of several commentaries, on the small made-up site. */
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { startServer, type RunningServer } from '../../src/commands/server.ts';
import { expect, test } from '../fixtures/shared-page.ts';
import { event, formerIds, formerSlug, originalUrl, twoCommentaries } from '../fixtures/two-commentaries.ts';
import { twoEditions } from '../fixtures/two-editions.ts';
import { siteOf } from '../site-folder.ts';
import type { Data } from './search-data.ts';
import { CLAIMS, searchPage } from './search-page.ts';

// One worker and one server for all tests of this file.
test.describe.configure({ mode: 'default' });

let server: RunningServer | undefined;
/** The number of claims of each commentary. */
const claims = new Map<string, number>();
const site = siteOf('made-up');

test.beforeAll(async () => {
  const data = JSON.parse(await readFile(join(site, 'data/claims.json'), 'utf8')) as Data;
  for (const { commentary } of data.claims) claims.set(commentary, (claims.get(commentary) ?? 0) + 1);
  server = await startServer({ folder: site, port: 0 });
});

test.afterAll(async () => {
  await server?.close();
});

const at = (path: string): string => `${server?.url ?? ''}${path}`;

test('claims are listed below their commentary, with a link to it and the number of claims', async ({ page }) => {
  const search = searchPage(page);
  await page.goto(at('search/?kind=claim'));
  const of = (title: string): number => claims.get(title.toLowerCase()) ?? NaN;
  const [first, second] = twoCommentaries;
  await expect(search.group(CLAIMS)).toHaveText(`${of(first) + of(second)} claims`);
  for (const title of twoCommentaries) {
    const work = page.locator('section section', { has: page.getByRole('heading', { name: title, level: 3 }) });
    await expect(work.getByRole('heading')).toHaveText(`${title} ${of(title)} claims`);
    await expect(work.getByRole('listitem')).toHaveCount(of(title));
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

test('the address of a withdrawn claim leads to its page, although another commentary has the number', async ({
  page,
}) => {
  const { id, path } = twoEditions.withdrawn;
  await page.goto(at(`search/?q=https://example.org/${path}`));
  await expect(page.locator('[data-notes]')).toContainText(`¶${id} was withdrawn.`);
  await expect(page.getByRole('link', { name: 'Its last wording, and why' })).toHaveAttribute('href', `/${path}`);
});

test('results can be limited to a commentary, and not limited again', async ({ page }) => {
  const search = searchPage(page);
  const [first, second] = twoCommentaries;
  await page.goto(at('search/?q=harbour&kind=claim'));
  await search.openFilters();
  await search.openFacet('Article');
  await search.box('Article', new RegExp(`^${second} \\d+$`)).check();
  await expect(page.getByRole('heading', { name: first, level: 3 })).toHaveCount(0);
  await expect(page.getByRole('heading', { name: second, level: 3 })).toBeVisible();
  await expect(page.getByText('Also in:')).toHaveCount(0);
  await expect(page).toHaveURL(/\?q=harbour&kind=claim&commentary=estuary$/);
  await search.chips.filter({ hasText: `Article: ${second}` }).click();
  await expect(page.getByRole('heading', { name: first, level: 3 })).toBeVisible();
});

for (const [folder, { former, id }] of Object.entries(formerIds)) {
  test(`the former address of one of the ${folder} links to the new page, part by part`, async ({ page }) => {
    await page.goto(at(`${folder}/${former}/`));
    await expect(page.locator('link[rel="canonical"]')).toHaveAttribute('href', new RegExp(`/${folder}/${id}/$`));
    const parts = await page.locator('main li[id]').evaluateAll((items) => items.map((item) => item.id));
    expect(parts.length).toBeGreaterThan(0);
    for (const part of parts) {
      await expect(page.locator(`main li#${part} a`)).toHaveAttribute('href', new RegExp(`/${folder}/${id}/#${part}$`));
    }
    await page.getByRole('main').getByRole('paragraph').getByRole('link').click();
    for (const part of parts) await expect(page.locator(`#${part}`)).toHaveCount(1);
    const data = await readFile(join(site, `data/${folder}.json`), 'utf8');
    expect(data).toContain(`"formerly":["${former}"]`);
    expect(await readFile(join(site, 'sitemap.xml'), 'utf8')).not.toContain(former);
  });
}

test('every address of a renamed commentary links to the new one, and its files are at both', async ({ page }) => {
  const under = async (slug: string): Promise<string[]> =>
    (await readdir(join(site, slug), { recursive: true })).filter((path) => path.includes('.')).sort();
  const files = await under('estuary');
  expect(await under(formerSlug)).toEqual(files);
  for (const file of files) {
    const [now, before] = await Promise.all(
      ['estuary', formerSlug].map((slug) => readFile(join(site, slug, file), 'latin1')),
    );
    if (!file.endsWith('.html')) expect(before, file).toBe(now);
    else expect(before, file).toContain(`href="/estuary/${file.replace(/index\.html$/, '')}"`);
  }
  await page.goto(at(`${formerSlug}/#c2-1`));
  await expect(page.getByRole('main')).toContainText(`The address “${formerSlug}” was changed to “estuary”.`);
  await page.locator('main #c2-1 a').click();
  await expect(page).toHaveURL(/\/estuary\/#c2-1$/);
  for (const part of ['timeline', 'voices']) {
    await page.goto(at(`${part}/${formerSlug}/`));
    await page.getByRole('main').getByRole('paragraph').getByRole('link').click();
    await expect(page).toHaveURL(new RegExp(`/${part}/estuary/$`));
  }
  expect(await readFile(join(site, 'sitemap.xml'), 'utf8')).not.toContain(formerSlug);
  // It is not sealed, so the record of what was published does not have it.
  expect(await readFile(join(site, 'published.json'), 'utf8')).not.toMatch(/estuary/);
});

test('with several articles, pages say so, and the sitemap has the overviews of each', async () => {
  /** The page with line breaks as spaces. */
  const read = async (path: string): Promise<string> => (await readFile(join(site, path), 'utf8')).replace(/\s+/g, ' ');
  expect(await read('entities/tide-accord/index.html')).toContain('What 2 articles say about it');
  expect(await read('entities/index.html')).toContain('that the articles name');
  expect(await read('sources/index.html')).toContain('of the articles’ claims');
  const sitemap = await read('sitemap.xml');
  for (const slug of ['harbour', 'estuary']) {
    expect(sitemap).toContain(`/timeline/${slug}/<`);
    expect(sitemap).toContain(`/voices/${slug}/<`);
  }
});

test('if the address of an original is known, each claim links to its sentence there', async ({ page }) => {
  const link = page.getByRole('link', { name: 'Go to the sentence in the original' });
  await page.goto(at('estuary/c1-1/'));
  await expect(link).toHaveAttribute('href', `${originalUrl}#:~:text=up-,The,accord,-A&text=accord,-A`);
  await page.goto(at('harbour/c1-1/'));
  await expect(link).toHaveCount(0);
  // A quotation from a draft is recognised.
  await page.goto(
    at(`estuary/beside/#quote=${encodeURIComponent('According to one dock worker, the quay is likely to close.')}`),
  );
  await expect(page.getByRole('link', { name: 'its publisher’s site' })).toHaveAttribute('href', originalUrl);
  await expect(page.locator('[data-verdict]')).toHaveText('Exact. This is the wording of ¶1.2a in the draft.');
});

test('an event in both articles is compared on its page, fits a phone, and each claim is there once', async ({
  page,
}) => {
  await page.setViewportSize({ width: 320, height: 700 });
  await page.goto(at(`entities/${event}/`));
  await expect(page.getByRole('heading', { name: 'Told by 2 articles' })).toBeVisible();
  const aspects = page.locator('.aspect');
  await expect(aspects.filter({ hasText: 'What happens' }).locator('.verdict')).toHaveText(/Differ$/);
  // The first article denies the event, so it gives no date and no participants.
  await expect(aspects.filter({ hasText: 'When' }).locator('.verdict')).toHaveText(/Only Estuary says$/);
  await expect(aspects.filter({ hasText: 'How firmly' }).locator('.verdict')).toHaveText(/Cannot be compared$/);
  for (const slug of ['harbour', 'estuary']) await expect(page.locator(`#${slug}-c1-1`)).toHaveCount(1);
  await expect(page.locator('.compare-voices')).toContainText(
    '1 voice in 2 articles: Board members (Estuary and Harbour)',
  );
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
  await page.locator('.crossing a').click();
  await expect(page).toHaveURL(/\/estuary\/argument\/#r-1-1-harbour-1-1$/);
  await expect(page.locator('#r-1-1-harbour-1-1')).toContainText('in Harbour');
  // The pages of participants have the comparison in a fold, before what the articles say.
  const part = await readFile(join(site, 'entities/harbour-board/index.html'), 'utf8');
  expect(part).toMatch(/<details class="fold compared">.*?<b>Tide Accord<\/b>.*?class="aspect is-differ"/s);
});

test('a relation from another article is shown with its claim, and changes the argument of neither', async ({
  page,
}) => {
  await page.goto(at('harbour/c1-1/'));
  await expect(page.getByRole('main')).toContainText('Challenged by');
  await page.goto(at('harbour/argument/'));
  await expect(page.locator('#a-1-1 .elsewhere')).toContainText(
    'Challenged by ¶1.1 The Board and the Tide Accord in Estuary',
  );
  await page.goto(at('harbour/#about-c1-1'));
  await expect(page.locator('#about-c1-1 a[href="/estuary/#about-c1-1"]')).toBeVisible();
  await expect(page.locator('#lens-only-contested')).toHaveCount(1);
});

test('tables are filtered by article, and voices are counted across articles', async ({ page }) => {
  await page.goto(at('claims/?commentary=estuary'));
  await expect(page.locator('[data-filter="commentary"] input[value="estuary"]')).toBeChecked();
  const rows = page.locator('[data-row]:visible');
  await expect(rows.and(page.locator(':not([data-commentary~="estuary"])'))).toHaveCount(0);
  await expect(rows).toHaveCount(claims.get('estuary') ?? NaN);
  for (const table of ['claims', 'sources', 'entities', 'events']) {
    const html = await readFile(join(site, table, 'index.html'), 'utf8');
    expect(html, table).toMatch(/name="commentary" value="estuary"/);
    expect(html, table).toMatch(/data-row(?:="")? data-commentary="[a-z ]*estuary/);
  }
  const voices = await readFile(join(site, 'voices/index.html'), 'utf8');
  const across = voices.slice(voices.indexOf('id="across"'));
  expect(across).toMatch(/in 2 articles; \d+ in more than one/);
  expect(across).toContain('href="/sources/board-members/"');
  expect(across).toContain(`href="/entities/${event}/#compare"`);
});

test('a source that quotes a source has a list of who quotes whom in the note, a lens, and both names in the title', async ({
  page,
}) => {
  await page.goto(at('estuary/#lens-only-quoted'));
  await expect(page.locator('.bar-key.lens-only-quoted')).toBeVisible();
  await expect(page.locator('.claim.quoted')).toHaveCount(1);
  await page.goto(at('estuary/#about-c1-2a'));
  const rungs = page.locator('#about-c1-2a .ladder li');
  await expect(rungs).toHaveCount(2);
  // The second is further in, with its own line.
  const [first, second] = await rungs.evaluateAll((items) =>
    items.map((item) => parseFloat(getComputedStyle(item).paddingInlineStart)),
  );
  expect(second).toBeGreaterThan(first ?? NaN);
  await page.goto(at('estuary/c1-2a/'));
  await expect(page.locator('meta[name="citation_title"]')).toHaveAttribute(
    'content',
    /: One dock worker \(“says”\), quoting /,
  );
  await page.goto(at('estuary/c1-1/'));
  await expect(page.locator('dl.facts')).toContainText('When said');
});
