/** Tests what all pages have in common: breadcrumbs, a feed, a picture, and one word for each thing. */
import { expect, test } from 'playwright/test';
import { readSite, toFile, type BuiltSite } from './built-site.ts';
import { attribute, select, textOf, type Page } from './page.ts';

const folderOf = (file: string) => file.replace(/index\.html$/, '');
const links = (page: Page, rel: string) =>
  select(page, 'link').filter((link) => attribute(link, 'rel')?.split(' ').includes(rel) === true);

test('breadcrumbs link to the nearest page above', async () => {
  const site = await readSite();
  const folders = new Set(site.pages.map(({ file }) => folderOf(file)));
  const wrong = site.pages.flatMap((page) => {
    const crumbs = select(page, 'nav').find((nav) => attribute(nav, 'aria-label') === 'Breadcrumbs');
    if (!crumbs) return [];
    const above = nearestAbove(folderOf(page.file), folders);
    const last =
      select(crumbs, 'a')
        .map((link) => attribute(link, 'href') ?? '')
        .at(-1) ?? '';
    const address = new URL(last, site.address).href;
    return address === new URL(above, site.address).href ? [] : [`${page.file}: ${address}, not /${above}`];
  });
  expect(wrong).toEqual([]);
});

test('every page links to an existing feed in its head and footer', async () => {
  const site = await readSite();
  const isPublished = [...site.files].some((file) => file.endsWith('feed.xml'));
  const without = site.pages.filter((page) => {
    const feeds = links(page, 'alternate').filter((link) => attribute(link, 'type') === 'application/atom+xml');
    const address = feeds.map((link) => attribute(link, 'href'))[0] ?? '';
    const shown = select(page, 'footer').flatMap((footer) =>
      select(footer, 'a').map((link) => attribute(link, 'href')),
    );
    const file = toFile(new URL(address, site.address), site.address);
    return !shown.includes(address) || file === undefined || !site.files.has(file);
  });
  expect(isPublished ? without.map(({ file }) => file) : []).toEqual([]);
});

test('home, tables, overviews and guides have a picture that exists', async () => {
  const site = await readSite();
  for (const folder of [
    '',
    'claims/',
    'entities/',
    'sources/',
    'timeline/',
    'map/',
    'voices/',
    'guide/',
    'guide/reading/',
  ])
    expect(pictureOf(folder, site), folder).toBe(`${folder}card.png`);
});

/** Words that pages must not use: quaint ones, and second names for one thing (lib/vocabulary/words.ts). */
const WORDS = /\b(entity|entities|without hedging)\b/i;
const SENTENCES =
  /claims say of when|says nothing about where in it|After as worded|grades? nobody|tells the wording|it is what to file|lastingly|nobody in particular|says so without|it passes on from others/i;
/** Pages that describe files, where “entity” is the word. */
const ABOUT_FILES = /^(guide\/editing\/|data\/|guide\/vocabulary\/|[^/]+\/editions\/)/;

test('one thing has one name, in plain words, on all pages for readers', async () => {
  const { pages } = await readSite();
  const found = pages.flatMap((page) => {
    const parts = select(page, 'h1', 'h2', 'h3', 'label', 'button', 'th', 'dt', 'caption', 'nav', 'header', 'summary');
    const names = ABOUT_FILES.test(page.file) ? [] : parts.map(textOf).filter((text) => WORDS.test(text));
    const sentences = select(page, 'p', 'li', 'dd', 'small')
      .map(textOf)
      .filter((text) => SENTENCES.test(text));
    return [...names, ...sentences].map((text) => `${page.file}: ${text.slice(0, 80)}`);
  });
  expect(found).toEqual([]);
});

function nearestAbove(folder: string, folders: ReadonlySet<string>): string {
  // The pages for editors are separate from the guides for readers, although their addresses are below these.
  if (folder === 'guide/editing/') return '';
  // Names in other languages belong to the index of names, at a separate address.
  if (folder === 'names/') return 'entities/';
  if (folder === 'events/' || folder === 'map/') return 'timeline/';
  const above = folder.replace(/[^/]*\/$/, '');
  return above === '' || folders.has(above) ? above : nearestAbove(above, folders);
}

function pictureOf(folder: string, { pageOf, files, address }: BuiltSite): string | undefined {
  const page = pageOf.get(`${folder}index.html`);
  const tag = page && select(page, 'meta').find((meta) => attribute(meta, 'property') === 'og:image');
  const picture = tag && toFile(new URL(attribute(tag, 'content') ?? ''), address);
  return picture !== undefined && files.has(picture) ? picture : undefined;
}
