import { expect, test } from 'playwright/test';
import { entity, source } from '../../wording/test/records.ts';
import { pagesOfIndex, pagesOfNames, pagesOfSources } from '../pages.ts';

test('a long index of entities goes on within a letter, and every entity is on one page', () => {
  const many = Array.from({ length: 250 }, (_, index) => entity(`${index < 200 ? 'A' : 'B'}${index}`));
  const pages = pagesOfIndex([...many, entity('Port', { type: 'place' })]);
  expect(pages.length).toBeGreaterThan(2);
  const shown = pages.flatMap(({ items }) => items.flatMap(({ letters }) => letters.flatMap(({ members }) => members)));
  expect(shown.map(({ name }) => name).toSorted()).toEqual([...many.map(({ name }) => name), 'Port'].toSorted());
  expect(
    pages.slice(0, 2).map(({ items }) => items.flatMap(({ letters }) => letters.map(({ letter }) => letter))),
  ).toEqual([['A'], ['A']]);
  expect(pages[0]?.items[0]?.total).toBe(250);
});

test('sources are split in the order of their kinds', () => {
  const crowd = Array.from({ length: 200 }, (_, index) => source(`Crab ${index}`, { voice: 'unnamed-people' }));
  const pages = pagesOfSources([...crowd, source('Author', { voice: 'author' })]);
  expect(pages[0]?.items[0]?.voice).toBe('author');
  expect(pages.flatMap(({ items }) => items)).toHaveLength(201);
});

test('all names of an entity are on one page of names', () => {
  const names = Array.from({ length: 9 }, (_, index) => ({ text: `N${index}`, lang: 'fr', references: [] }));
  const pages = pagesOfNames(
    Array.from({ length: 120 }, (_, index) => entity(`E${index}`, { aliases: names, nativeNames: [] })),
  );
  expect(pages.length).toBeGreaterThan(1);
  expect(pages.flatMap(({ items }) => items.map(({ names: own }) => own.length))).toEqual(Array(120).fill(9));
});
