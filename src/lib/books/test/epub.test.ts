import { strFromU8, unzipSync } from 'fflate';
import { expect, test } from 'playwright/test';
import type { Claim, Section } from '../../edition/model.ts';
import { loadMiniature } from '../../exports/test/edition.ts';
import { placesOf, toChapters } from '../text.ts';
import { makeEpub, writeBook } from '../epub.ts';

test('the same edition gives the same bytes, and nothing looks at the clock', async () => {
  const [edition, again] = [await loadMiniature(), await loadMiniature()];
  for (const [index, commentary] of edition.commentaries.entries()) {
    const other = again.commentaries[index];
    if (!other) throw new Error('Another edition has fewer commentaries.');
    expect(Buffer.compare(makeEpub(commentary, edition.site), makeEpub(other, again.site))).toBe(0);
  }
});

test('the archive has the files that were written, and a draft is dated by the year of its article', async () => {
  const { commentaries, site } = await loadMiniature();
  const [commentary] = commentaries;
  if (!commentary) throw new Error('There is no commentary.');
  const written = writeBook(commentary, site);
  const files = unzipSync(makeEpub(commentary, site));
  expect(Object.keys(files)).toEqual([
    'mimetype',
    'META-INF/container.xml',
    ...[...written.keys()].map((name) => `EPUB/${name}`),
  ]);
  expect(strFromU8(files['EPUB/text-1.xhtml'] ?? new Uint8Array())).toBe(written.get('text-1.xhtml'));
  expect(written.get('package.opf')).toMatch(
    commentary.editions.length > 0 ? /dcterms:modified">\d{4}-\d\d-\d\dT00/ : /dcterms:modified">\d{4}-01-01T00/,
  );
});

test('a long section is divided between paragraphs, and each claim has one place', () => {
  const claimsOf = (number: number): Claim[] =>
    Array.from({ length: 40 }, (_, index) => ({ id: `${number}.${index + 1}` }) as unknown as Claim);
  const section = {
    title: 'Long',
    paragraphs: [1, 2, 3, 4].map((number) => ({ number, claims: claimsOf(number) })),
  } as unknown as Section;
  const chapters = toChapters({ sections: [section, { ...section, paragraphs: section.paragraphs.slice(0, 1) }] });
  expect(
    chapters.map(({ file, begins, paragraphs }) => [file, begins, paragraphs.map(({ number }) => number)]),
  ).toEqual([
    ['text-1.xhtml', true, [1, 2]],
    ['text-2.xhtml', false, [3, 4]],
    ['text-3.xhtml', true, [1]],
  ]);
  expect(placesOf(chapters.slice(0, 2)).get('3.7')?.file).toBe('text-2.xhtml');
});
