/** Names in other languages and scripts: marked with both, so that they are read, set and found as what they are. */
import { defaultTreeAdapter as tree } from 'parse5';
import { expect, test } from 'playwright/test';
import { hasEverything } from '../site-folder.ts';
import { readSite, readText } from './built-site.ts';
import { directionOf, FROM_RIGHT, isMarked, NOT_LATIN, NOT_SHOWN, unmarked, usualDirection } from './marked.ts';
import { attribute, textOf, type Element, type Page } from './page.ts';

test('what is written from right to left stands in an element that says so and names the language', async () => {
  expect(
    unmarked((await readSite()).pages, FROM_RIGHT, (chain) => isMarked(chain) && directionOf(chain) === 'rtl'),
  ).toEqual([]);
});

test('what is not in Latin letters stands in an element that names the language', async () => {
  expect(unmarked((await readSite()).pages, NOT_LATIN, isMarked)).toEqual([]);
});

test('words in Latin letters do not run from right to left', async () => {
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

test('a name from right to left is set apart from the text around it', async () => {
  const { pages } = await readSite();
  // An element with a direction is isolated by browsers; one that gets it from further up is not.
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

test('every name of a record in a language stands on the page of names in that language, and those of its own script on its own', async () => {
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

/** As much of the data as is looked at. */
interface Named {
  readonly entities: readonly { readonly url: string; readonly otherNames: Names }[];
}

/** What these tests need to know of `data/entities.json`. */
interface Native {
  readonly url: string;
  readonly nativeNames: Names;
}

type Names = readonly { readonly text: string; readonly lang?: string }[];
