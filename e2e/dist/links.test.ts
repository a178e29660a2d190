import { expect, test } from 'playwright/test';
import { readDefined, readSite, readText, toFile, type BuiltSite } from './built-site.ts';
import { addressesOf, addressesOfCss, addressesOfJson, idsReferredTo } from './references.ts';

test('every internal link and fragment of every page resolves', async () => {
  const site = await readSite();
  const defined = await readDefined(site);
  const broken = site.pages.flatMap((page) =>
    addressesOf(page).flatMap(({ value }) => {
      if (defined.has(value)) return [];
      const problem = problemWith(site, value, new URL(toPath(page.file), site.address));
      return problem === undefined ? [] : [`${page.file}: ${value} ${problem}`];
    }),
  );
  expect(unique(broken)).toEqual([]);
});

test('every id that a page refers to is on that page', async () => {
  const { pages } = await readSite();
  const broken = pages.flatMap((page) =>
    idsReferredTo(page).flatMap((id) => (page.ids.has(id) ? [] : [`${page.file}: no element has the id ${id}`])),
  );
  expect(unique(broken)).toEqual([]);
});

test('everything a stylesheet loads exists', async () => {
  const site = await readSite();
  const broken: string[] = [];
  for (const file of [...site.files].filter((name) => name.endsWith('.css'))) {
    for (const { value } of addressesOfCss(await readText(file))) {
      const problem = value.startsWith('data:') ? undefined : problemWith(site, value, new URL(file, site.address));
      if (problem !== undefined) broken.push(`${file}: ${value} ${problem}`);
    }
  }
  expect(broken).toEqual([]);
});

test('every address of the site in its data files resolves', async () => {
  const site = await readSite();
  const broken: string[] = [];
  for (const file of [...site.files].filter((name) => /^data\/.*\.json(ld)?$/.test(name))) {
    const data: unknown = JSON.parse(await readText(file));
    const addresses = unique(addressesOfJson(data, site.address.href));
    expect.soft(addresses.length, `${file} holds addresses`).toBeGreaterThan(0);
    for (const value of addresses) {
      const problem = problemWith(site, value, site.address);
      if (problem !== undefined) broken.push(`${file}: ${value} ${problem}`);
    }
  }
  expect(broken).toEqual([]);
});

/** Why an address of the site leads nowhere; undefined if it leads somewhere or is not one of the site. */
function problemWith({ address, files, pageOf }: BuiltSite, value: string, from: URL): string | undefined {
  const url = URL.parse(value, from);
  if (url === null) return 'is no address';
  if (url.origin !== address.origin) return undefined;
  const file = toFile(url, address);
  if (file === undefined) return `leaves the base path ${address.pathname}`;
  if (!files.has(file)) return 'has no file';
  const fragment = decodeURIComponent(url.hash.slice(1));
  if (fragment === '' || fragment.startsWith(':~:')) return undefined;
  return pageOf.get(file)?.ids.has(fragment) === true ? undefined : 'has no such fragment';
}

function toPath(file: string): string {
  return file.replace(/(^|\/)index\.html$/, '$1');
}

function unique(values: readonly string[]): string[] {
  return [...new Set(values)];
}
