/** Tests the map page: it has all movements in the claims, and stays small. */
import { brotliCompressSync } from 'node:zlib';
import { expect, test } from 'playwright/test';
import { hasEverything } from '../site-folder.ts';
import { readSite, readText, toFile } from './built-site.ts';
import { attribute, select, textOf } from './page.ts';
import { addressesOf } from './references.ts';

const MAP = 'map/index.html';

/** Bytes of the page with its styles and scripts, compressed, without fonts. */
const LIMIT = 25_000;

test('the map is no larger than a page of text', async () => {
  const { address, pageOf } = await readSite();
  const page = pageOf.get(MAP);
  if (!page) throw new Error('There is no map.');
  const loaded = new Set(
    addressesOf(page)
      .filter(({ loads, value }) => loads && /\.(css|js)$/.test(value))
      .flatMap(({ value }) => toFile(new URL(value, new URL(MAP, address)), address) ?? []),
  );
  const texts = [page.html, ...(await Promise.all([...loaded].map(readText)))];
  const weight = texts.reduce((sum, text) => sum + brotliCompressSync(text).length, 0);
  expect(loaded.size).toBeGreaterThan(hasEverything() ? 1 : 0);
  expect(weight).toBeLessThanOrEqual(LIMIT);
});

test('every claim about a movement is in the table of movements, and every place in the table of places', async () => {
  const { address, pageOf } = await readSite();
  const { claims, entities } = JSON.parse(await readText('data/claims.json')) as Data;
  const page = pageOf.get(MAP);
  const links = new Set(
    page &&
      select(page, 'table')
        .flatMap((table) => select(table, 'a'))
        .map((link) => new URL(attribute(link, 'href') ?? '', address).href.replace(/#.*$/, '')),
  );
  const moving = claims.filter(({ events }) => events.some(({ type }) => type === 'movement'));
  if (hasEverything()) expect(moving.length).toBeGreaterThan(0);
  expect(moving.filter(({ url }) => !links.has(url)).map(({ id }) => id)).toEqual([]);
  expect(entities.filter(({ type, url }) => type === 'place' && !links.has(url)).map(({ url }) => url)).toEqual([]);
});

test('the map gives the source of its borders', async () => {
  const { pageOf } = await readSite();
  const page = pageOf.get(MAP);
  // Without a place with a position, there is no map.
  const maps = page ? select(page, 'figure') : [];
  if (hasEverything()) expect(maps.length).toBeGreaterThan(0);
  for (const map of maps) expect(select(map, 'figcaption').map(textOf).join()).toContain('as in Natural Earth');
});

/** The parts of the data that the tests read. */
interface Data {
  readonly claims: readonly {
    readonly id: string;
    readonly url: string;
    readonly events: readonly { readonly type: string }[];
  }[];
  readonly entities: readonly { readonly url: string; readonly type: string }[];
}
