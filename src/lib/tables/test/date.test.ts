import { expect, test } from 'playwright/test';
import { plain } from '../../wording/piece.ts';
import { timeOf, toDateKey, yearsOf } from '../date.ts';

const KEYS: Readonly<Record<string, string>> = {
  '2020': '2020-00-00',
  '2020-11': '2020-11-00',
  '2020-11-05': '2020-11-05',
  '2020-22': '2020-06-00',
  '2021-05/2021-07': '2021-05-00',
  '../2021-07': '2021-07-00',
  '201X': '2010-00-00',
  '2020-11?': '2020-11-00',
};

test('dates sort by their beginning', () => {
  expect(Object.keys(KEYS).map((edtf) => toDateKey([{ edtf }]))).toEqual(Object.values(KEYS));
  expect(toDateKey([{ edtf: '2021', mod: 'START' }])).toBe('2021-01-00');
  expect(toDateKey([{ edtf: '2021' }, { edtf: '2019' }])).toBe('2019-00-00');
  expect(toDateKey([{}])).toBeUndefined();
});

test('a date touches its years, a span all of them, one without an end its first', () => {
  expect(yearsOf([{ edtf: '2019-22' }, { edtf: '2020/2021' }])).toEqual(['2019', '2020', '2021']);
  expect(yearsOf([{ edtf: '2021-05/..' }])).toEqual(['2021']);
  expect(yearsOf([{ edtf: '1600/2000' }])).toEqual(['1600']);
  expect(yearsOf([{}])).toEqual([]);
});

test('a cell has the date in words, or what the time is counted from', () => {
  expect(plain(timeOf([{ edtf: '2019-22', text: 'that summer' }]))).toBe('Summer 2019');
  expect(plain(timeOf([{ ref: 'publication', text: 'now' }]))).toBe('At the time of writing (“now”)');
  expect(plain(timeOf([]))).toBe('');
});
