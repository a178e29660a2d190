import { expect, test } from 'playwright/test';
import { formatLinkset } from '../linkset.ts';
import { loadFixture } from './fixture.ts';

test('the set of links names every claim of the commentary, and leads from each back to it', async () => {
  const { own, site } = await loadFixture();
  const { linkset } = JSON.parse(formatLinkset(own.commentary, site)) as { linkset: unknown[] };
  const claims = own.commentary.claims.map(({ id }) => `https://harbour.example/harbour/c${id.replace('.', '-')}/`);
  expect(claims.length).toBeGreaterThan(1);
  expect(linkset).toEqual([
    { anchor: 'https://harbour.example/harbour/', item: claims.map((href) => ({ href, type: 'text/html' })) },
    ...claims.map((anchor) => ({
      anchor,
      collection: [{ href: 'https://harbour.example/harbour/', type: 'text/html' }],
    })),
  ]);
});
