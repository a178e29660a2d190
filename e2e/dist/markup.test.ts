import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'playwright/test';
import { listFiles } from '../../src/commands/weight/index.ts';
import { siteFolder } from '../site-folder.ts';
import { readSite } from './built-site.ts';
import { attribute, type Element } from './page.ts';
import { addressesOf } from './references.ts';

/** Types of script elements with data, which browsers do not run. */
const DATA = ['application/ld+json', 'application/json'];

const BANS: Readonly<Record<string, (element: Element) => boolean>> = {
  'scripts in the page': (element) =>
    element.tagName === 'script' &&
    attribute(element, 'src') === undefined &&
    !DATA.includes(attribute(element, 'type') ?? ''),
  'styles in the page': (element) => element.tagName === 'style' || attribute(element, 'style') !== undefined,
  'event handlers in attributes': ({ attrs }) => attrs.some(({ name }) => name.startsWith('on')),
  'javascript: addresses': ({ attrs }) => attrs.some(({ value }) => /^\s*javascript:/i.test(value)),
};

for (const [what, isBanned] of Object.entries(BANS)) {
  test(`no page has ${what}`, async () => {
    const { pages } = await readSite();
    const found = pages.flatMap(({ file, elements }) =>
      elements.filter(isBanned).map(({ tagName }) => `${file}: ${tagName}`),
    );
    expect(found).toEqual([]);
  });
}

test('nothing follows the end of a page', async () => {
  const { pages } = await readSite();
  expect(pages.filter(({ html }) => !/<\/html>\s*$/.test(html)).map(({ file }) => file)).toEqual([]);
});

test('no id occurs twice on a page', async () => {
  const { pages } = await readSite();
  const twice = pages.flatMap(({ file, elements }) => {
    const ids = elements.flatMap((element) => attribute(element, 'id') ?? []);
    return ids.filter((id, index) => ids.indexOf(id) !== index).map((id) => `${file}: ${id}`);
  });
  expect(twice).toEqual([]);
});

test('no page loads anything from another host', async () => {
  const { address, pages } = await readSite();
  const foreign = pages.flatMap((page) =>
    addressesOf(page)
      .filter(({ value, loads }) => loads && URL.parse(value, address)?.origin !== address.origin)
      .map(({ value }) => `${page.file}: ${value}`),
  );
  expect(foreign).toEqual([]);
});

test('no style sheet sets more than the line with text-decoration, because WebKit ignores such a shorthand', async () => {
  const folder = siteFolder();
  const sheets = (await listFiles(folder)).filter((file) => file.endsWith('.css'));
  expect(sheets.length).toBeGreaterThan(0);
  const dropped = await Promise.all(
    sheets.map(async (file) =>
      [...(await readFile(join(folder, file), 'utf8')).matchAll(/[{;\s]text-decoration:\s*([^;}]+)/g)]
        .map(([, value = '']) => value.trim())
        .filter((value) => !['none', 'underline', 'line-through'].includes(value))
        .map((value) => `${file}: ${value}`),
    ),
  );
  expect(dropped.flat()).toEqual([]);
});
