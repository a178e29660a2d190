import { expect, test } from 'playwright/test';
import { paths } from '../../address/url.ts';
import type { Edition } from '../../edition/model.ts';
import { formatOpenSearch } from '../open-search.ts';
import { formatRobots, formatSitemap, formatSitemapPart, listPages, listSitemapParts } from '../sitemap.ts';
import { loadMiniature, loadSite } from './edition.ts';

test('the sitemap has every page once', async () => {
  const edition = await loadSite();
  const listed = locations(formatSitemap(edition));
  expect(new Set(listed).size).toBe(listed.length);
  expect(listed).toEqual(
    expect.arrayContaining([
      edition.site.address,
      edition.site.address.slice(0, -1) + paths.data,
      ...edition.commentaries.flatMap(({ slug, editions }) => [
        `${edition.site.address}${slug}/`,
        ...editions.map(({ number }) => `${edition.site.address}${slug}/editions/${number}/`),
      ]),
    ]),
  );
  for (const { id } of edition.entities) expect(listed).toContain(`${edition.site.address}entities/${id}/`);
  expect(listed.filter((url) => url.includes('#') || !url.endsWith('/'))).toEqual([]);
});

test('the day of a page is that of an edition', async () => {
  const edition = await loadSite();
  const days = new Set(edition.commentaries.flatMap(({ editions }) => editions.map(({ date }) => date)));
  for (const { path, changed } of listPages(edition)) if (days.size > 0) expect([...days], path).toContain(changed);
});

test('the pages of a draft have no day', async () => {
  const edition = await loadMiniature();
  expect(formatSitemap(edition)).not.toContain('<lastmod>');
  expect(locations(formatSitemap(edition)).length).toBe(listPages(edition).length);
});

test('a sitemap that would be too large is split, and the parts together have every page', async () => {
  const edition = await loadMiniature();
  const pages = listPages(edition).length;
  const limit = Math.ceil(pages / 3);
  const parts = listSitemapParts(edition, limit);
  expect(parts).toEqual([1, 2, 3]);
  expect(locations(formatSitemap(edition, limit))).toEqual(
    parts.map((part) => `https://harbour.example/sitemap-${part}.xml`),
  );
  expect(formatSitemap(edition, limit)).toContain('<sitemapindex xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">');
  const all = parts.flatMap((part) => locations(formatSitemapPart(edition, part, limit)));
  expect(all).toEqual(locations(formatSitemap(edition)));
  expect(listSitemapParts(edition, pages)).toEqual([]);
});

test('robots.txt allows everything and names the sitemap', () => {
  expect(formatRobots({ address: 'https://harbour.example/base/' })).toBe(
    'User-agent: *\nAllow: /\n\nSitemap: https://harbour.example/base/sitemap.xml\n',
  );
});

test('the search description leads to the search page, and its names are short enough', async () => {
  const { site }: Edition = await loadMiniature();
  const text = formatOpenSearch({
    ...site,
    title: 'Tides & <Harbours>, Annotated',
    description: 'All “about” tides & more.',
    address: 'https://harbour.example/base/',
  });
  expect(text).toContain('<ShortName>Tides</ShortName>');
  expect(text).toContain('<LongName>Tides &amp; &lt;Harbours&gt;, Annotated</LongName>');
  expect(text).toContain('template="https://harbour.example/base/search/?q={searchTerms}"');
  expect(text).toContain('<Image height="64" width="64" type="image/svg+xml">https://harbour.example/base/favicon.svg');
});

const SHORT_NAMES: readonly (readonly [title: string, shortName: string])[] = [
  ['Harbour', 'Harbour'],
  ['Sixteen letters!', 'Sixteen letters!'],
  ['Quiet Harbour, Annotated', 'Quiet Harbour'],
  ['Supercalifragilistic', 'Supercalifragili'],
  ['A – B – C – D – Eleven', 'A – B – C – D'],
];

for (const [title, shortName] of SHORT_NAMES) {
  test(`a browser lists “${title}” as “${shortName}”`, async () => {
    const { site } = await loadMiniature();
    expect(shortName.length).toBeLessThanOrEqual(16);
    expect(formatOpenSearch({ ...site, title })).toContain(`<ShortName>${shortName}</ShortName>`);
  });
}

function locations(xml: string): string[] {
  return [...xml.matchAll(/<loc>([^<]*)<\/loc>/g)].map(([, url = '']) => url);
}
