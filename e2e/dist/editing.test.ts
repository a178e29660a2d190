/** Tests the guide to editing: every rule has a page that shows the mistake and its correction. */
import { expect, test } from 'playwright/test';
import { readSite, type BuiltSite } from './built-site.ts';
import { attribute, select, textOf, type Page } from './page.ts';

const FOLDER = 'guide/editing/';
const OTHERS = ['annotations', 'corrections'];

function pageAt(site: BuiltSite, file: string): Page {
  const page = site.pageOf.get(file);
  if (!page) throw new Error(`There is no ${file}`);
  return page;
}

/** The rules in the index. */
function listRules(site: BuiltSite): string[] {
  const chapters = select(pageAt(site, `${FOLDER}index.html`), 'section');
  return chapters.flatMap((chapter) => select(chapter, 'dt').flatMap((term) => select(term, 'code').map(textOf)));
}

test('the index lists every rule, and each has a page', async () => {
  const site = await readSite();
  const rules = listRules(site);
  const pages = [...site.files].flatMap((file) => /^guide\/editing\/([^/]+)\/index\.html$/.exec(file)?.[1] ?? []);
  expect(rules.toSorted()).toEqual(pages.filter((name) => !OTHERS.includes(name)).toSorted());
  const counted = select(pageAt(site, `${FOLDER}index.html`), 'p')
    .map(textOf)
    .join(' ');
  expect(counted).toContain(`The check has ${rules.length} rules`);
});

test('the page of a rule shows the printed message, a wrong and a right version, the reason and the correction', async () => {
  const site = await readSite();
  for (const rule of listRules(site)) {
    const page = pageAt(site, `${FOLDER}${rule}/index.html`);
    const printed = select(page, 'samp').map(textOf).join(' ');
    expect.soft(printed, rule).toMatch(new RegExp(`^content/\\S+:\\d+:\\d+ ${rule} Unexpected .+, expected `));
    const headings = select(page, 'h2').map((heading) => attribute(heading, 'id'));
    expect.soft(headings, rule).toEqual(['why', 'wrong', 'right', 'mend']);
    expect.soft(select(page, 'figure').length, rule).toBeGreaterThan(1);
  }
});

test('every term of the vocabulary is shown as a claim writes it, or said to be unused', async () => {
  const site = await readSite();
  const listTerms = (file: string) => [...pageAt(site, file).ids].filter(([, { tagName }]) => tagName === 'div');
  const terms = listTerms(`${FOLDER}annotations/index.html`);
  // The vocabulary begins with the words of the site, which are not terms of annotations.
  const ids = listTerms('guide/vocabulary/index.html').map(([id]) => id);
  expect(terms.map(([id]) => id)).toEqual(ids.filter((id) => !id.startsWith('word-')));
  expect(terms.length).toBeGreaterThan(0);
  for (const [id, term] of terms) {
    const isMadeUp = textOf(term).includes('of an invented article');
    const isShown = select(term, 'pre').length === 1 && select(term, 'a').length === (isMadeUp ? 1 : 2);
    expect.soft(isShown || textOf(term).includes('No claim of this site uses it yet'), id).toBe(true);
  }
});

test('worked examples of corrections end with a sealed edition, or with nothing left to seal', async () => {
  const page = pageAt(await readSite(), `${FOLDER}corrections/index.html`);
  const examples = select(page, 'ol').filter((list) => attribute(list, 'class') === 'acts');
  expect(examples.length).toBeGreaterThanOrEqual(8);
  const ends = examples.map((example) => select(example, 'li').map(textOf).at(-1) ?? '');
  for (const end of ends) expect.soft(end).toMatch(/ Edition 2 | The check finds no problem/);
  // Changing a name needs no new edition.
  expect(ends.filter((end) => !end.includes('Edition 2'))).toHaveLength(1);
});

test('the guides, About and every footer link to the pages for editors', async () => {
  const site = await readSite();
  for (const file of ['guide/index.html', 'about/index.html']) {
    const links = select(pageAt(site, file), 'main').flatMap((main) => select(main, 'a'));
    expect(links.some((link) => attribute(link, 'href')?.endsWith(`/${FOLDER}`))).toBe(true);
  }
  for (const page of site.pages) {
    const links = select(page, 'footer').flatMap((footer) => select(footer, 'a'));
    expect(
      links.some((link) => attribute(link, 'href')?.endsWith(`/${FOLDER}`)),
      page.file,
    ).toBe(true);
  }
});
