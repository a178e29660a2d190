/** Originals in French and Arabic on an English site, one restated in Arabic: all text has its language and direction. */
import { readdir, readFile } from 'node:fs/promises';
import { join, sep } from 'node:path';
import { expect, test } from 'playwright/test';
import { arabic, french, restated } from '../fixtures/languages.ts';
import { buildMadeUpSite } from './made-up-site.ts';
import { directionOf, FROM_RIGHT, isMarked, unmarked } from './marked.ts';
import { attribute, type Element, type Page, parsePage, select, textOf } from './page.ts';

test('a commentary in another language than the site’s is marked with it everywhere', async ({}, info) => {
  const { first } = await buildMadeUpSite(info);
  const pages = await readPages(first);
  const page = (file: string): Page => pages.find((one) => one.file === file) ?? parsePage(file, '');

  await test.step('text from right to left is marked with its language and direction, and no other text', () => {
    expect(unmarked(pages, FROM_RIGHT, (chain) => isMarked(chain) && directionOf(chain) === 'rtl')).toEqual([]);
    expect(unmarked(pages, /\p{Script=Latin}{3}/u, (chain) => directionOf(chain) !== 'rtl')).toEqual([]);
  });

  await test.step('the columns of its text have its direction, and the site’s words there have the site’s', () => {
    const reading = page(`${restated}/index.html`);
    expect(select(reading, 'main').map((main) => attribute(main, 'dir'))).toEqual(['rtl']);
    expect(languagesOf(select(reading, 'section').filter((section) => hasClass(section, 'text')))).toEqual(['ar rtl']);
    expect(new Set(languagesOf(select(reading, 'aside')))).toEqual(new Set(['en ltr']));
    expect(select(page(`${arabic}/index.html`), 'main').map((main) => attribute(main, 'dir'))).toEqual([undefined]);
  });

  await test.step('quoted words and titles have the language of their original, prose that of the site', () => {
    const claim = page(`${french}/c1-1/index.html`);
    const marked = select(claim, 'bdi', 'span').filter((element) => attribute(element, 'lang') === 'fr');
    expect(marked.map(textOf)).toEqual(expect.arrayContaining(['Le phare s’éteint-il ?', 'sans doute', 'cet hiver']));
    const [statement] = select(claim, 'p').filter((element) => hasClass(element, 'statement'));
    expect(statement && attribute(statement, 'lang')).toBeUndefined();
    const cues = select(page(`${arabic}/c1-2/index.html`), 'span');
    expect(cues.map((cue) => `${languagesOf([cue]).join('')} ${textOf(cue)}`)).toContain('ar rtl يؤكد الحراس');
  });

  await test.step('nothing on the site is sealed, so there is no record of publication', async () => {
    await expect(readFile(join(first, 'published.json'))).rejects.toThrow('ENOENT');
  });

  await test.step('the data gives the language of a claim', async () => {
    const { commentaries } = JSON.parse(await readFile(join(first, 'data/claims.json'), 'utf8')) as Data;
    expect(commentaries.map(({ id, restatedIn }) => [id, restatedIn])).toEqual(
      expect.arrayContaining([
        [restated, 'ar'],
        [french, undefined],
      ]),
    );
  });
});

async function readPages(folder: string): Promise<Page[]> {
  const files = (await readdir(folder, { recursive: true })).filter((file) => file.endsWith('.html')).sort();
  return Promise.all(
    files.map(async (file) => parsePage(file.replaceAll(sep, '/'), await readFile(join(folder, file), 'utf8'))),
  );
}

function languagesOf(elements: readonly Element[]): string[] {
  return elements.map((element) => `${attribute(element, 'lang') ?? ''} ${attribute(element, 'dir') ?? ''}`);
}

function hasClass(element: Element, name: string): boolean {
  return (attribute(element, 'class') ?? '').split(' ').includes(name);
}

interface Data {
  readonly commentaries: readonly { readonly id: string; readonly restatedIn?: string }[];
}
