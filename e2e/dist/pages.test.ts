import { expect, test } from 'playwright/test';
import { readSite, readText, type BuiltSite } from './built-site.ts';
import { attribute, select, textOf, type Element, type Page } from './page.ts';

const HOME = 'index.html';
const MISS = '404.html';
const HEADINGS = ['h1', 'h2', 'h3', 'h4', 'h5', 'h6'];

/** What a page must have: a name, and a function that tests it. */
const DEMANDS: Readonly<Record<string, (page: Page, site: BuiltSite) => boolean>> = {
  'a language': (page) => /^[a-z]{2}/.test(attributeOf(page, 'html', 'lang') ?? ''),
  'a title': (page) => select(page, 'head').some((head) => select(head, 'title').map(textOf).join('') !== ''),
  'a description': (page) => meta(page, 'description') !== '',
  'a viewport': (page) => meta(page, 'viewport') !== '',
  'its own address as the canonical one': (page, site) =>
    page.file === MISS || canonicals(page).join() === addressOf(page, site),
  'one main heading': (page) => select(page, 'h1').length === 1,
  'text in every heading': (page) => select(page, ...HEADINGS).every((heading) => textOf(heading) !== ''),
  'one main part': (page) => select(page, 'main').length === 1,
  'headings that skip no level': (page) =>
    levels(page).every((level, index, all) => level <= (all[index - 1] ?? 0) + 1),
  'a skip link as its first link': (page) => skips(page),
  // The text is directly below home, and the site’s name above its title links there.
  'breadcrumbs that end in the page itself': (page) =>
    page.file === HOME || page.file === MISS || isText(page) || hasBreadcrumbs(page),
};

const isText = (page: Page): boolean =>
  select(page, 'main').some((main) => attribute(main, 'class')?.split(' ').includes('page-reading'));

for (const [what, holds] of Object.entries(DEMANDS)) {
  test(`every page has ${what}`, async () => {
    const site = await readSite();
    expect(site.pages.filter((page) => !holds(page, site)).map(({ file }) => file)).toEqual([]);
  });
}

/** The names that the check refuses for a section: `RESERVED_ANCHOR` in `lib/address/url.ts`. */
const RESERVED_ANCHOR =
  /^(?:p\d+|(?:about-)?c\d+-\d+[a-z]?|a-\d+-\d+[a-z]?|r-\d.*|lens-.+|colophon|contents|lenses|main|parts|unnamed)$/;

test('the reading page and the argument have no id that a section could have', async () => {
  const { pageOf } = await readSite();
  const { commentaries } = JSON.parse(await readText('data/commentary.json')) as {
    commentaries: { id: string; sections: { id: string; formerly: string[] }[] }[];
  };
  for (const { id: slug, sections } of commentaries) {
    const own = new Set(sections.flatMap(({ id, formerly }) => [id, ...formerly]));
    for (const page of ['', 'argument/', 'argument/p0/']) {
      const ids = [...(pageOf.get(`${slug}/${page}index.html`)?.ids.keys() ?? [])];
      expect(ids.filter((id) => !own.has(id) && !RESERVED_ANCHOR.test(id))).toEqual([]);
      if (page === '') expect(ids).toEqual(expect.arrayContaining([...own]));
    }
  }
});

test('no two pages have the same title', async () => {
  const { pages } = await readSite();
  const titles = Map.groupBy(pages, (page) => select(page, 'title').map(textOf).join());
  const shared = [...titles]
    .filter(([, same]) => same.length > 1)
    .map(([title, same]) => [title, same.map(({ file }) => file)]);
  expect(shared).toEqual([]);
});

test('there is a page for addresses that lead nowhere', async () => {
  const { files } = await readSite();
  expect(files).toContain(MISS);
});

function attributeOf(page: Page, tag: string, name: string): string | undefined {
  return select(page, tag).map((element) => attribute(element, name))[0];
}

function meta(page: Page, name: string): string {
  const found = select(page, 'meta').filter((element) => attribute(element, 'name') === name);
  return found.map((element) => attribute(element, 'content')).join();
}

function canonicals(page: Page): (string | undefined)[] {
  const links = select(page, 'link').filter((element) => attribute(element, 'rel') === 'canonical');
  return links.map((element) => attribute(element, 'href'));
}

function addressOf({ file }: Page, { address }: BuiltSite): string {
  return new URL(file.replace(/(^|\/)index\.html$/, '$1'), address).href;
}

function levels(page: Page): number[] {
  return select(page, ...HEADINGS).map(({ tagName }) => HEADINGS.indexOf(tagName) + 1);
}

function skips(page: Page): boolean {
  const target = attributeOf(page, 'a', 'href');
  return target?.startsWith('#') === true && ['main', 'h2'].includes(page.ids.get(target.slice(1))?.tagName ?? '');
}

function hasBreadcrumbs(page: Page): boolean {
  const crumbs = select(page, 'nav').filter((nav) => attribute(nav, 'aria-label') === 'Breadcrumbs');
  return crumbs.length === 1 && crumbs.every((nav) => select(nav, 'a').length > 0 && endsInItself(nav));
}

function endsInItself(nav: Element): boolean {
  const current = select(nav, 'li', 'a', 'span').filter((element) => attribute(element, 'aria-current') === 'page');
  return current.length === 1 && current.every((element) => textOf(element) !== '');
}
