import fc from 'fast-check';
import { expect, test } from 'playwright/test';
import { citeDownloads, toDataUrl } from '../download.ts';
import { formatCiteFiles } from '../files.ts';
import { listFormats } from '../paths.ts';
import { EDITION, loadFixture } from './fixture.ts';

test('a claim’s downloads are its citation files, with unique names', async () => {
  const { own, site } = await loadFixture();
  const downloads = citeDownloads(own, site, EDITION);
  expect(downloads.map(({ name }) => name)).toEqual([
    ...['harbour-c4-2a.bib', 'harbour-c4-2a.ris', 'harbour-c4-2a.csl.json'],
  ]);
  const texts = await Promise.all(downloads.map(async ({ href }) => (await fetch(href)).text()));
  expect(texts).toEqual(listFormats().map((format) => formatCiteFiles(own, site, EDITION)[format]));
});

test('every text can be decoded from its address, and the address is valid', async () => {
  await fc.assert(
    fc.asyncProperty(fc.string({ unit: 'binary' }), async (text) => {
      const url = toDataUrl('application/x-bibtex', text);
      expect(url.replace(/%[0-9A-F]{2}/g, '')).toMatch(/^[\w!$&'()*+,\-./:;=?@~\u{A0}-\u{10FFFD}]*$/u);
      const response = await fetch(url);
      expect(response.headers.get('content-type')).toBe('application/x-bibtex');
      expect(Buffer.from(await response.arrayBuffer())).toEqual(Buffer.from(text));
    }),
  );
});

test('characters that would end an address, or be removed from it, are encoded', () => {
  expect(toDataUrl('a/b', ' #%\r\n\t"<>[\\]^`{|}\u{A0}\u{200E}’é')).toBe(
    'data:a/b,%20%23%25%0D%0A%09%22%3C%3E%5B%5C%5D%5E%60%7B%7C%7D%C2%A0%E2%80%8E’é',
  );
});
