import { expect, test } from 'playwright/test';
import { plain } from '../../wording/piece.ts';
import { timeOf, toDateKey, yearsOf } from '../date.ts';

const KEYS: Readonly<Record<string, string>> = {
  '2020': '2020-01-01',
  '2020-11': '2020-11-01',
  '2020-11-05': '2020-11-05',
  '2020-22': '2020-06-01',
  '2021-05/2021-07': '2021-05-01',
  '../2021-07': '2021-07-31',
  '201X': '2010-01-01',
  '2020-11?': '2020-11-01',
};

test('dates sort by their beginning', () => {
  expect(Object.keys(KEYS).map((edtf) => toDateKey([{ edtf }]))).toEqual(Object.values(KEYS));
  expect(toDateKey([{ edtf: '2021', mod: 'START' }])).toBe('2021-01-01');
  expect(toDateKey([{ edtf: '2021', mod: 'END' }])).toBe('2021-09-01');
  expect(toDateKey([{ edtf: '2021' }, { edtf: '2019' }])).toBe('2019-01-01');
  expect(toDateKey([{}])).toBeUndefined();
});

const YEARS: Readonly<Record<string, string[]>> = {
  '2019': ['2019'],
  '2020-02-29': ['2020'],
  '2019-22': ['2019'],
  '2019-24': ['2019', '2020'],
  '2019/2021': ['2019', '2020', '2021'],
  '2021?': ['2021'],
  '2019-12~/2020-01': ['2019', '2020'],
  '2020/..': ['2020'],
  '../2020': ['2020'],
  '1000/2000': ['1000', '2000'],
};

for (const [edtf, years] of Object.entries(YEARS)) {
  test(`the years of ${edtf} are ${years.join(', ')}`, () => expect(yearsOf([{ edtf }])).toEqual(years));
}

test('a decade has ten years, and a time without a date none', () => {
  expect(yearsOf([{ edtf: '201X' }])).toHaveLength(10);
  expect(yearsOf([{}])).toEqual([]);
});

test('a cell has the date in words, or a relative time', () => {
  expect(plain(timeOf([{ edtf: '2019-22', text: 'that summer' }]))).toBe('Summer 2019');
  expect(plain(timeOf([{ ref: 'publication', text: 'now' }]))).toBe('At the time of writing (“now”)');
  expect(plain(timeOf([]))).toBe('');
});
