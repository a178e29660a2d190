import { expect, test } from 'playwright/test';
import { readSite } from './built-site.ts';
import { fileOf, readData, targetOf, targetsOf, withClass } from './overview-data.ts';
import { attribute, select, textOf, type Page } from './page.ts';

test('the home page leads to every commentary, to search, to the overviews, to citing and to the data', async () => {
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
    'guide/reading',
    'data',
  ];
  for (const folder of [...wanted, ...data.commentaries.map(({ id }) => id)])
    expect(files).toContain(`${folder}/index.html`);
  const forms = select(page, 'main').flatMap((main) => select(main, 'form'));
  expect(forms.map((form) => fileOf(new URL(attribute(form, 'action') ?? '', site.address).href, { site }))).toEqual([
    'search/index.html',
  ]);
  expect(forms.flatMap((form) => select(form, 'input').map((input) => attribute(input, 'name')))).toEqual(['q']);
});

test('the argument in brief has the claims’ own words, with additions in square brackets only', async () => {
  const site = await readSite();
  const page = await readHome();
  const texts = new Map((await readData()).claims.map(({ url, text }) => [url, text]));
  for (const list of withClass(page, 'ol', 'argument')) {
    for (const told of withClass(list, 'p', 'told')) {
      const [link] = withClass(told, 'a', 'num');
      if (!link) throw new Error(`No number: ${textOf(told)}`);
      const shown = textOf(told).slice(textOf(link).length);
      expect(fold(shown.replace(/\s*\[[^\]]*\]/g, ''))).toBe(fold(texts.get(targetOf(link, { page, site })) ?? ''));
      for (const added of withClass(told, 'span', 'added')) expect(textOf(added)).toMatch(/^\[.*\]$/);
    }
  }
});

async function readHome(): Promise<Page> {
  const page = (await readSite()).pageOf.get('index.html');
  if (!page) throw new Error('There is no home page.');
  return page;
}

function fold(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
