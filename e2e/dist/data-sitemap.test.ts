/** Tests what crawlers and browsers request at the root of the site. */
import { expect, test } from 'playwright/test';
import { readSite, readText } from './built-site.ts';
import { attribute, select, type Page } from './page.ts';

test('the sitemap has every page with a permanent address, and no other', async () => {
  const { pages } = await readSite();
  const canonical = pages.flatMap((page) => linksOf(page, 'canonical'));
  expect(canonical.length).toBeGreaterThan(0);
  expect([...(await readSitemap())].map(([url]) => url).sort()).toEqual(canonical.sort());
});

test('the dates in the sitemap are those of editions', async () => {
  const { commentaries } = JSON.parse(await readText('data/commentary.json')) as {
    readonly commentaries: readonly { readonly editions: readonly { readonly date: string }[] }[];
  };
  const days = commentaries.flatMap(({ editions }) => editions.map(({ date }) => date));
  for (const [url, day] of await readSitemap()) if (day !== undefined) expect.soft(days, url).toContain(day);
});

test('robots.txt links to the sitemap', async () => {
  const { address } = await readSite();
  expect(await readText('robots.txt')).toContain(`\nSitemap: ${new URL('sitemap.xml', address).href}\n`);
});

test('every page offers the site’s search to the browser', async () => {
  const { address, pages } = await readSite();
  const description = new URL('opensearch.xml', address);
  const without = pages.filter((page) => !linksOf(page, 'search').includes(description.pathname));
  expect(without.map(({ file }) => file)).toEqual([]);
});

test('the search description sends the query to the form of the search page', async () => {
  const { address, pageOf } = await readSite();
  const text = await readText('opensearch.xml');
  const [, template = ''] = /<Url type="text\/html" method="get" template="([^"]*)"/.exec(text) ?? [];
  const page = pageOf.get('search/index.html');
  const forms = page ? select(page, 'form').filter((form) => attribute(form, 'role') === 'search') : [];
  const [form] = forms;
  const [field] = form ? select(form, 'input') : [];
  const action = new URL((form && attribute(form, 'action')) ?? '', address).href;
  expect(template).toBe(`${action}?${(field && attribute(field, 'name')) ?? ''}={searchTerms}`);
});

/** The pages of the sitemap, or of the sitemaps it lists, each with its date. */
async function readSitemap(): Promise<ReadonlyMap<string, string | undefined>> {
  const { address } = await readSite();
  const text = await readText('sitemap.xml');
  const listed = entriesOf(text);
  if (!text.includes('<sitemapindex')) return new Map(listed);
  const parts = await Promise.all(listed.map(([url]) => readText(url.slice(address.href.length))));
  return new Map(parts.flatMap(entriesOf));
}

function entriesOf(xml: string): [url: string, day: string | undefined][] {
  return [...xml.matchAll(/<loc>([^<]*)<\/loc>(?:<lastmod>([^<]*)<\/lastmod>)?/g)].map(([, url = '', day]) => [
    url.replaceAll('&amp;', '&'),
    day,
  ]);
}

function linksOf(page: Page, rel: string): string[] {
  return select(page, 'link')
    .filter((element) => attribute(element, 'rel') === rel)
    .flatMap((element) => attribute(element, 'href') ?? []);
}
