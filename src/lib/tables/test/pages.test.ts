import { expect, test } from 'playwright/test';
import { pagesAround, splitPages } from '../pages.ts';

const upTo = (count: number): number[] => Array.from({ length: count }, (_, index) => index + 1);

test('a list that fits is one page, and so is an empty one', () => {
  expect(splitPages(upTo(10), { room: 10 })).toEqual([{ number: 1, total: 1, items: upTo(10) }]);
  expect(splitPages([], { room: 10 })).toEqual([{ number: 1, total: 1, items: [] }]);
});

test('a longer list keeps its order, has every item once, and no page is overfull', () => {
  const pages = splitPages(upTo(95), { room: 10, first: 4 });
  expect(pages.flatMap(({ items }) => items)).toEqual(upTo(95));
  expect(pages.map(({ number }) => number)).toEqual(upTo(pages.length));
  expect(pages[0]?.items).toEqual(upTo(4));
  for (const { items, total } of pages) {
    expect(items.length).toBeLessThanOrEqual(12);
    expect(total).toBe(pages.length);
  }
});

test('a few items too many do not get their own page', () => {
  expect(splitPages(upTo(12), { room: 10 }).map(({ items }) => items.length)).toEqual([12]);
  expect(splitPages(upTo(13), { room: 10 }).map(({ items }) => items.length)).toEqual([10, 3]);
});

test('an item takes the room of its size, and one that is larger than a page has its own page', () => {
  const pages = splitPages([4, 4, 30, 4, 4], { room: 10, sizeOf: (size) => size });
  expect(pages.map(({ items }) => items)).toEqual([[4, 4], [30], [4, 4]]);
});

test('the page links are the ends and the neighbours', () => {
  expect(pagesAround(1, 3)).toEqual([1, 2, 3]);
  expect(pagesAround(6, 11)).toEqual([1, undefined, 4, 5, 6, 7, 8, undefined, 11]);
});
