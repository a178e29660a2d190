import { expect, test } from 'playwright/test';
import { formatLinkset } from '../linkset.ts';
import { loadFixture } from './fixture.ts';

test('the link set links the commentary to its claims and citation files, and each claim to the commentary and its annotation', async () => {
  const { own, site } = await loadFixture();
  const { linkset } = JSON.parse(formatLinkset(own.commentary, site)) as { linkset: unknown[] };
  const slugs = own.commentary.claims.map(({ id }) => `c${id.replace('.', '-')}`);
  const claims = slugs.map((slug) => `https://harbour.example/harbour/${slug}/`);
  expect(claims.length).toBeGreaterThan(1);
  expect(linkset).toEqual([
    {
      anchor: 'https://harbour.example/harbour/',
      item: claims.map((href) => ({ href, type: 'text/html' })),
      describedby: [
        { href: 'https://harbour.example/harbour/cite.bib', type: 'application/x-bibtex' },
        { href: 'https://harbour.example/harbour/cite.ris', type: 'application/x-research-info-systems' },
        { href: 'https://harbour.example/harbour/cite.csl.json', type: 'application/vnd.citationstyles.csl+json' },
      ],
    },
    ...claims.map((anchor, index) => ({
      anchor,
      collection: [{ href: 'https://harbour.example/harbour/', type: 'text/html' }],
      describedby: [
        {
          href: `https://harbour.example/harbour/annotations/page-1.jsonld#${slugs[index] ?? ''}`,
          type: 'application/ld+json',
        },
      ],
    })),
  ]);
});
