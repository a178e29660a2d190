import { expect, test } from 'playwright/test';
import { loadFixture } from '../../citation/test/fixture.ts';
import { filesOfClaim } from '../claim-files.ts';

test('a claim has its references in three formats and its annotation, each beside its page', async () => {
  const { own, site } = await loadFixture();
  const files = filesOfClaim(own);
  expect(files.map(({ path, mediaType }) => [path, mediaType])).toEqual([
    ['/harbour/c4-2a/cite.bib', 'application/x-bibtex'],
    ['/harbour/c4-2a/cite.ris', 'application/x-research-info-systems'],
    ['/harbour/c4-2a/cite.csl.json', 'application/vnd.citationstyles.csl+json'],
    ['/harbour/c4-2a/claim.jsonld', 'application/ld+json'],
  ]);
  for (const { path, write } of files) expect(write(site), path).toContain('harbour.example');
});
