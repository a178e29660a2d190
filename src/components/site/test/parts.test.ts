import { expect, test } from 'playwright/test';
import { articleOf, currentPart, feedOf, footerParts, headerParts, type Published } from '../parts.ts';

const harbour = { slug: 'harbour', editions: [1] };
const draft = { slug: 'draft', editions: [] };
const pathsOf = (parts: readonly { readonly path: string }[]) => parts.map(({ path }) => path);
const currentAt = (path: string, commentaries: readonly Published[] = [harbour]) =>
  currentPart(headerParts(commentaries, path), path)?.label;

test('with one article, every page leads to its text and its argument', () => {
  for (const path of ['/', '/claims/', '/harbour/c1-1/']) {
    expect(pathsOf(headerParts([harbour], path)).slice(0, 2)).toEqual(['/harbour/', '/harbour/argument/']);
  }
});

test('with several articles, pages of an article lead to its text, and others to the choice on the home page', () => {
  const all = [harbour, draft];
  for (const path of ['/draft/c1-1/', '/timeline/draft/', '/voices/draft/']) {
    expect(articleOf(all, path)).toBe(draft);
    expect(pathsOf(headerParts(all, path)).slice(0, 2)).toEqual(['/draft/', '/draft/argument/']);
  }
  expect(pathsOf(headerParts(all, '/claims/')).slice(0, 2)).toEqual(['/', '/claims/']);
});

test('without an article there is no argument, and nothing breaks', () => {
  expect(headerParts([]).map(({ label }) => label)).toEqual(['Read', 'Claims', 'Names', 'Sources', 'When & where']);
  expect(feedOf([])).toBeUndefined();
});

test('the current part is the nearest one above a page', () => {
  const cases = {
    '/harbour/': 'Read',
    '/harbour/c1-1/': 'Read',
    '/harbour/argument/': 'Argument',
    '/claims/': 'Claims',
    '/entities/north-tower/': 'Names',
    '/names/': 'Names',
    '/voices/': 'Sources',
    '/map/': 'When & where',
    '/events/': 'When & where',
    '/': undefined,
    '/about/': undefined,
  };
  expect(Object.fromEntries(Object.keys(cases).map((path) => [path, currentAt(path)]))).toEqual(cases);
  expect(currentAt('/', [harbour, draft])).toBe('Read');
});

test('a page names its own feed, or that of its article; with several articles and none for the page, that of the site', () => {
  expect(feedOf([harbour], '/claims/')).toBe('/harbour/editions/feed.xml');
  expect(feedOf([harbour, draft], '/harbour/c1-1/')).toBe('/harbour/editions/feed.xml');
  expect(feedOf([harbour, draft], '/claims/')).toBe('/feed.xml');
  expect(feedOf([harbour], '/entities/north-tower/')).toBe('/entities/north-tower/feed.xml');
  expect(feedOf([harbour, draft], '/sources/keepers/2/')).toBe('/sources/keepers/feed.xml');
  expect(feedOf([draft], '/sources/keepers/')).toBeUndefined();
  expect(feedOf([harbour, draft], '/draft/')).toBeUndefined();
  expect(pathsOf(footerParts([harbour]))).toContain('/harbour/editions/feed.xml');
});
