import { expect, test } from 'playwright/test';
import { shareAsSubject } from '../list.ts';

test('a share is written in words for none, one, some and all', () => {
  const told = (part: number, whole: number): string => {
    const { words, isPlural } = shareAsSubject(part, whole, 'claim');
    return `${words} ${isPlural ? 'say' : 'says'} when`;
  };
  expect(told(0, 0)).toBe('No claim says when');
  expect(told(0, 5)).toBe('No claim says when');
  expect(told(1, 1)).toBe('The one claim says when');
  expect(told(1, 5)).toBe('1 of 5 claims says when');
  expect(told(2, 5)).toBe('2 of 5 claims say when');
  expect(told(1200, 1200)).toBe('All 1,200 claims say when');
});
