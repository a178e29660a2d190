/** The order of results, with records that are only numbers. */
import { expect, test } from 'playwright/test';
import type { Concept } from '../concept.ts';
import { type Matches, rankRecords } from '../match.ts';
import { keyOf } from '../words.ts';

const word = (typed: string): Concept => ({ typed, things: [], isName: false, keys: [typed] });
const weak = (typed: string): Concept => ({ ...word(typed), isWeak: true });
const found = (...matches: readonly (readonly [number: number, strength: number])[]): Matches => new Map(matches);

const order = (...input: Parameters<typeof rankRecords>): number[] => rankRecords(...input).map(({ number }) => number);

test('records that have more of a query come first, however strongly others match a part of it', () => {
  const matches = [found([1, 1], [2, 0.4]), found([2, 0.4])];
  expect(order([word('tower'), word('fire')], matches, 10)).toEqual([2, 1]);
});

test('among equal matches, records with more claims come first, then those with lower numbers', () => {
  const matches = [found([1, 0.9], [2, 0.9], [3, 0.9])];
  expect(order([word('harbour')], matches, 10, [0, 1, 5, 1])).toEqual([2, 1, 3]);
});

test('a word for a kind decides only between records that otherwise match equally', () => {
  const concepts = [word('tower'), weak('group')];
  expect(order(concepts, [found([1, 0.9], [2, 0.9]), found([2, 1])], 10)).toEqual([2, 1]);
  expect(order(concepts, [found([1, 0.9], [2, 0.8]), found([2, 1])], 10)).toEqual([1, 2]);
});

test('a word for a kind gives results only if the query has nothing else', () => {
  expect(order([word('tower'), weak('group')], [found([1, 0.9]), found([2, 1])], 10)).toEqual([1]);
  expect(order([weak('group')], [found([2, 1])], 10)).toEqual([2]);
});

test('a record that only mentions two words in notes comes after one whose text has the rarer of them', () => {
  const often = found([1, 0.35], [3, 0.75], [4, 0.75], [5, 0.75], [6, 0.75]);
  const matches = [found([1, 0.35], [2, 0.75]), often, found([7, 0.75])];
  expect(order([word('tower'), word('fire'), word('gate')], matches, 10).indexOf(2)).toBeLessThan(
    order([word('tower'), word('fire'), word('gate')], matches, 10).indexOf(1),
  );
});

test('a common word counts less than another, however rare it is', () => {
  const matches = [found([1, 0.9]), found([2, 0.9], [3, 0.9])];
  expect(order([word(keyOf('inside')), word('fire')], matches, 10)).toEqual([2, 3, 1]);
  expect(order([word('tower'), word('fire')], matches, 10)).toEqual([1, 2, 3]);
});
