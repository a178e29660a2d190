import { expect, test } from 'playwright/test';
import { listDirectives } from '../text-fragment.ts';

const sentence = (words: number, first: string, last: string) => ({ id: '1.1', words, first, last });

test('a sentence is found by its first and last words', () => {
  expect(listDirectives([sentence(6, 'The old tower', 'was lit again')], 0)).toEqual([
    { start: 'The old tower', end: 'was lit again' },
  ]);
});

test('a sentence whose first and last words overlap is found as a whole', () => {
  expect(listDirectives([sentence(5, 'The old tower', 'tower was lit')], 0)).toEqual([
    { start: 'The old tower was lit' },
  ]);
  expect(listDirectives([sentence(4, 'The old tower', 'old tower burned')], 0)).toEqual([
    { start: 'The old tower burned' },
  ]);
});
