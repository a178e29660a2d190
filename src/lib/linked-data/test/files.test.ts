import { expect, test } from 'playwright/test';
import { ANNOTATION_PAGE_SPAN } from '../../address/url.ts';
import { linkedFilesOf, linkedSiteFiles } from '../files.ts';
import { countPages } from '../annotation/collection.ts';
import { loadMiniature, multiply, PER_PARAGRAPH } from './editions.ts';

const PER_PAGE = ANNOTATION_PAGE_SPAN * PER_PARAGRAPH;

test('every file has its own path, and always the same bytes', async () => {
  const [edition, again] = [await loadMiniature(), await loadMiniature()];
  const files = [...linkedSiteFiles, ...edition.commentaries.flatMap(linkedFilesOf)];
  const twins = [...linkedSiteFiles, ...again.commentaries.flatMap(linkedFilesOf)];
  expect(new Set(files.map(({ path }) => path)).size).toBe(files.length);
  for (const [index, file] of files.entries()) {
    const text = file.write(edition, edition.site);
    expect(text, file.path).toMatch(/\n$/);
    expect(twins[index]?.write(again, again.site), file.path).toBe(text);
  }
});

test('the counts are correct', async () => {
  const edition = multiply(await loadMiniature(), 2 * PER_PAGE + 7);
  const files = [...linkedSiteFiles, ...edition.commentaries.flatMap(linkedFilesOf)];
  const counts = new Map(files.map(({ path, count }) => [path, count(edition)]));
  expect(counts.get('/data/entities.ttl')).toBe(edition.entities.length);
  expect(counts.get('/harbour/annotations/collection.jsonld')).toBe(edition.claims.length);
  const pages = [...counts].filter(([path]) => /page-\d+\.jsonld$/.test(path)).map(([, count]) => count);
  expect(pages).toEqual([PER_PAGE, PER_PAGE, 7]);
  expect(edition.commentaries.map(countPages)).toEqual([3]);
});
