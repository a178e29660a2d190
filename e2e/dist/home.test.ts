import { expect, test } from 'playwright/test';
import { readSite, toFile, type BuiltSite } from './built-site.ts';
import { fileOf, readData, targetOf, targetsOf, withClass } from './overview-data.ts';
import { attribute, select, textOf, type Element, type Page } from './page.ts';

test('the home page links to every commentary and its argument, to the overviews, to citing and to the data, and has no search form', async () => {
  const site = await readSite();
  const page = await readHome();
  const data = await readData();
  const files = new Set(targetsOf(page, { page, site }).map((target) => fileOf(target, { site })));
  const wanted = [
    'claims',
    'entities',
    'sources',
    'timeline',
    'map',
    'voices',
    'guide/citing',
    'data',
    // Without a text, the page links to the guide for editors.
    data.commentaries.length > 0 ? 'guide/reading' : 'guide/editing',
  ];
  const works = data.commentaries.flatMap(({ id }) => [
    id,
    ...(data.commentaries.length < 4 ? [`${id}/argument`] : []),
  ]);
  for (const folder of [...wanted, ...works]) expect(files).toContain(`${folder}/index.html`);
  const forms = select(page, 'main').flatMap((main) => select(main, 'form'));
  expect(forms).toEqual([]);
});

test('each number in the finding matches what its link shows', async () => {
  const [site, data, page] = await Promise.all([readSite(), readData(), readHome()]);
  for (const finding of withClass(page, 'section', 'finding')) {
    const [own] = select(finding, 'h2').flatMap((heading) => select(heading, 'a'));
    if (!own) throw new Error('The finding has no number.');
    const source = new URL(targetOf(own, { page, site })).pathname.split('/').at(-2);
    const ofSource = data.claims.filter(({ attributions }) => attributions.every((said) => said.source === source));
    const bars = withClass(finding, 'div', 'basis-bar').flatMap((bar) => select(bar, 'li'));
    const total = bars.reduce((sum, part) => sum + Number(/(\d+) claims?$/.exec(textOf(part))?.[1]), 0);
    const words: Readonly<Record<number, string>> = {
      0: 'No claim',
      [total]: total === 1 ? 'The one claim' : `All ${total} claims`,
    };
    expect(textOf(own)).toBe(words[ofSource.length] ?? `${ofSource.length} of ${total} claims`);
    const [first] = ofSource;
    if (first) expect(total).toBe(data.claims.filter(({ commentary }) => commentary === first.commentary).length);
    for (const part of bars) expect(select(part, 'a'), textOf(part)).toHaveLength(1);
  }
});

test('the example has the words of its claims, and an explanation for each of its marks', async () => {
  const [site, data, page] = await Promise.all([readSite(), readData(), readHome()]);
  const texts = new Map(data.claims.map(({ url, text }) => [url, text]));
  for (const specimen of withClass(page, 'figure', 'specimen')) {
    const shown = withClass(specimen, 'p', 'item');
    expect(shown.length).toBeGreaterThan(0);
    for (const claim of shown) expect(ownWords(claim, page, site)).toBe(texts.get(claimOf(claim, page, site)));
    const marks = [
      ...['cue-hedge', 'cue-said'].flatMap((cue) => withClass(specimen, 'span', cue)),
      ...select(specimen, 'strong'),
    ];
    expect(withClass(specimen, 'ol', 'callouts').flatMap((list) => select(list, 'li'))).toHaveLength(marks.length);
  }
});

test('the argument in brief is the main line of the argument page, in the claims’ own words', async () => {
  const [site, data, page] = await Promise.all([readSite(), readData(), readHome()]);
  const texts = new Map(data.claims.map(({ url, text }) => [url, text]));
  for (const list of withClass(page, 'ol', 'brief')) {
    const main = select(list, 'li').map((item) => withClass(item, 'p', 'told')[0]);
    const target = new URL(targetOf(numberOf(main[0]), { page, site }));
    const argument = site.pageOf.get(toFile(target, site.address) ?? '');
    if (!argument) throw new Error('The brief leads to no argument.');
    const spine = withClass(argument, 'li', 'top').flatMap((item) => withClass(item, 'div', 'told-claim').slice(0, 1));
    expect(main.map((told) => new URL(targetOf(numberOf(told), { page, site })).hash.slice(1))).toEqual(
      spine.map((claim) => attribute(claim, 'id')),
    );
    for (const told of withClass(list, 'p', 'told')) {
      const { hash } = new URL(targetOf(numberOf(told), { page, site }));
      const { pathname } = target;
      const url = new URL(`${pathname.replace(/argument\/.*$/, '')}${hash.replace('#a-', 'c')}/`, target).href;
      expect(ownWords(told, page, site).replace(/^Against it: /, '')).toBe(fold(texts.get(url) ?? ''));
    }
  }
});

/** The link that shows the number of a claim. */
function numberOf(told: Element | undefined): Element {
  const [link] = told ? withClass(told, 'a', 'num') : [];
  if (!link) throw new Error('There is no number.');
  return link;
}

function claimOf(told: Element, page: Page, site: BuiltSite): string {
  return targetOf(numberOf(told), { page, site });
}

/** Its text without the number and without additions in square brackets. */
function ownWords(told: Element, page: Page, site: BuiltSite): string {
  const number = textOf(numberOf(told));
  expect(claimOf(told, page, site)).toContain('/');
  for (const added of withClass(told, 'span', 'added')) expect(textOf(added).trim()).toMatch(/^\[.*\]$/);
  return fold(
    textOf(told)
      .replace(number, '')
      .replace(/\s*\[[^\]]*\]/g, ''),
  );
}

async function readHome(): Promise<Page> {
  const page = (await readSite()).pageOf.get('index.html');
  if (!page) throw new Error('There is no home page.');
  return page;
}

function fold(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
