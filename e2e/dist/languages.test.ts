/** Tests that names in other languages and scripts are marked with both, for screen readers, fonts and search. */
import { defaultTreeAdapter as tree } from 'parse5';
import { expect, test } from 'playwright/test';
import { hasEverything } from '../site-folder.ts';
import { readSite, readText } from './built-site.ts';
import { directionOf, FROM_RIGHT, isMarked, NOT_LATIN, NOT_SHOWN, unmarked, usualDirection } from './marked.ts';
import { attribute, textOf, type Element, type Page } from './page.ts';

test('text from right to left is in an element with its direction and language', async () => {
  expect(
    unmarked((await readSite()).pages, FROM_RIGHT, (chain) => isMarked(chain) && directionOf(chain) === 'rtl'),
  ).toEqual([]);
});

test('text in other than Latin letters is in an element with its language', async () => {
  expect(unmarked((await readSite()).pages, NOT_LATIN, isMarked)).toEqual([]);
});

test('words in Latin letters are not marked as running from right to left', async () => {
  const latin = /\p{Script=Latin}{3}/u;
  expect(unmarked((await readSite()).pages, latin, (chain) => directionOf(chain) !== 'rtl')).toEqual([]);
});

test('the direction of an element is that of its language', async () => {
  const { pages } = await readSite();
  const wrong = pages.flatMap((page) =>
    page.elements
      .filter((element) => element.tagName !== 'html' && attribute(element, 'lang') !== undefined)
      .filter((element) => (attribute(element, 'dir') ?? 'ltr') !== usualDirection(attribute(element, 'lang') ?? ''))
      .map((element) => describe(page, element)),
  );
  expect(wrong).toEqual([]);
});

test('a name from right to left is isolated from the text around it', async () => {
  const { pages } = await readSite();
  // Browsers isolate an element with a direction, but not one that inherits it.
  const joined = pages.flatMap((page) =>
    page.elements
      .filter((element) =>
        tree.getChildNodes(element).some((node) => tree.isTextNode(node) && FROM_RIGHT.test(node.value)),
      )
      .filter((element) => !NOT_SHOWN.includes(element.tagName))
      .filter(
        (element) =>
          attribute(element, 'dir') === undefined && !inside(element, (outer) => attribute(outer, 'dir') === 'rtl'),
      )
      .map((element) => describe(page, element)),
  );
  expect(joined).toEqual([]);
});

test('the page of names has every name of a record marked with its language, and its own page has those in its own script', async () => {
  const { pageOf, address } = await readSite();
  const { entities } = JSON.parse(await readText('data/claims.json')) as Named;
  const { entities: records } = JSON.parse(await readText('data/entities.json')) as { entities: Native[] };
  const missingAt = (file: string, names: Names) =>
    names
      .filter(({ lang }) => lang !== undefined)
      .filter(
        ({ text, lang }) =>
          !pageOf
            .get(file)
            ?.elements.some((element) => attribute(element, 'lang') === lang && textOf(element) === text),
      )
      .map(({ text, lang }) => `${file}: ${text} (${lang ?? ''})`);
  const missing = [
    ...entities.flatMap(({ otherNames }) => missingAt('names/index.html', otherNames)),
    ...records.flatMap(({ url, nativeNames }) => missingAt(`${url.slice(address.href.length)}index.html`, nativeNames)),
  ];
  if (hasEverything())
    expect(entities.some(({ otherNames }) => otherNames.some(({ lang }) => lang !== undefined))).toBe(true);
  expect(missing).toEqual([]);
});

function inside(element: Element, test: (outer: Element) => boolean): boolean {
  const parent = element.parentNode;
  return parent !== null && tree.isElementNode(parent) && (test(parent) || inside(parent, test));
}

function describe({ file }: Page, element: Element): string {
  return `${file}: <${element.tagName} lang="${attribute(element, 'lang') ?? ''}" dir="${attribute(element, 'dir') ?? ''}"> ${textOf(element).slice(0, 60)}`;
}

/** The parts of the data that the tests read. */
interface Named {
  readonly entities: readonly { readonly url: string; readonly otherNames: Names }[];
}

/** The parts of `data/entities.json` that these tests read. */
interface Native {
  readonly url: string;
  readonly nativeNames: Names;
}

type Names = readonly { readonly text: string; readonly lang?: string }[];
