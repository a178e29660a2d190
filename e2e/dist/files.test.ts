/** Tests the number of files of the site. */
import { expect, test } from 'playwright/test';
import { hasEverything } from '../site-folder.ts';
import { readSite, readText, toFile } from './built-site.ts';

interface Data {
  readonly claims: readonly { readonly url: string }[];
  readonly entities: readonly unknown[];
  readonly sources: readonly unknown[];
}

test('a claim has two files: its page and its preview picture; search has twelve records in one file', async () => {
  const { address, files } = await readSite();
  const { claims, entities, sources } = JSON.parse(await readText('data/claims.json')) as Data;
  const paths = [...files];
  if (hasEverything()) expect(claims.length).toBeGreaterThan(0);
  for (const { url } of claims) {
    const folder = toFile(new URL(url), address)?.replace(/index\.html$/, '') ?? '';
    const own = paths.filter((file) => file.startsWith(folder)).map((file) => file.slice(folder.length));
    expect.soft(own, url).toEqual(['card.png', 'index.html']);
  }
  const texts = paths.filter((file) => /^search\/records\/[^/]+\/t\d+\.json$/.test(file));
  expect(texts).toHaveLength(Math.ceil((claims.length + entities.length + sources.length) / 12));
  expect(paths.filter((file) => file.endsWith('.pf_fragment'))).toEqual([]);
  // No file elsewhere is named after a claim.
  const slugs = claims.map(({ url }) => new URL(url).pathname.split('/').at(-2) ?? '');
  const named = new Set(paths.flatMap((file) => file.split('/').slice(-1)[0]?.split('.')[0] ?? ''));
  expect(slugs.filter((slug) => named.has(slug))).toEqual([]);
});
