import { expect, test } from 'playwright/test';
import {
  compareSpans,
  dayOf,
  isInCalendar,
  isReversed,
  namesYear,
  startOf,
  toSpan,
  touchesYear,
  yearOf,
  yearsIn,
  type Span,
} from '../span.ts';

/** Dates, and the first and last day that each can mean. */
const cases: Readonly<Record<string, { date: string; first?: string; last?: string; more?: Partial<Span> }>> = {
  'a day': { date: '2020-02-29', first: '2020-02-29', last: '2020-02-29' },
  'a month': { date: '2020-11', first: '2020-11-01', last: '2020-11-30' },
  'a year': { date: '1831', first: '1831-01-01', last: '1831-12-31' },
  'summer is June to August': { date: '2019-22', first: '2019-06-01', last: '2019-08-31' },
  'spring is March to May': { date: '2019-21', first: '2019-03-01', last: '2019-05-31' },
  'autumn is September to November': { date: '2019-23', first: '2019-09-01', last: '2019-11-30' },
  'winter reaches into the next year': { date: '2019-24', first: '2019-12-01', last: '2020-02-29' },
  'a decade': { date: '201X', first: '2010-01-01', last: '2019-12-31' },
  'a century': { date: '20XX', first: '2000-01-01', last: '2099-12-31' },
  'a day with a time': { date: '2020-02-29T23:30:00+04:30', first: '2020-02-29', last: '2020-02-29' },
  'a month of an unknown day': { date: '2004-02-XX', first: '2004-02-01', last: '2004-02-29' },
  'a year of which nothing is known': { date: 'XXXX' },
  'a year beyond all calendars': { date: 'Y170000002' },
  'an unknown month': { date: '2004-XX', first: '2004-01-01', last: '2004-12-31' },
  'an interval goes on all the time': {
    date: '2021-05/2021-07',
    first: '2021-05-01',
    last: '2021-07-31',
    more: { lasts: true },
  },
  'an interval of years is some time within them': { date: '2020/2021', first: '2020-01-01', last: '2021-12-31' },
  'a year with an open end goes on': { date: '2020/..', first: '2020-01-01', more: { lasts: true } },
  'an open end has no last day': { date: '2021-05/..', first: '2021-05-01', more: { lasts: true } },
  'an open beginning has no first day': { date: '../2021-05', last: '2021-05-31', more: { lasts: true } },
  'an unknown end is open too': { date: '2021-05/', first: '2021-05-01', more: { lasts: true } },
  'about a year': { date: '2010~', first: '2010-01-01', last: '2010-12-31', more: { doubtful: true } },
  'perhaps a summer': { date: '2010-22?', first: '2010-06-01', last: '2010-08-31', more: { doubtful: true } },
  'doubt at one end': {
    date: '2010~/2012-05',
    first: '2010-01-01',
    last: '2012-05-31',
    more: { lasts: true, doubtful: true },
  },
};

for (const [name, { date, first, last, more }] of Object.entries(cases)) {
  test(name, () => {
    const { from, to, ...rest } = toSpan(date);
    expect(from).toBe(first === undefined ? undefined : toDay(first));
    expect(to).toBe(last === undefined ? undefined : toDay(last) + 1);
    expect(rest).toEqual({ lasts: false, doubtful: false, ...more });
  });
}

test('“early 2021” is the year with its part, without a boundary', () => {
  expect(toSpan('2021', 'START')).toEqual({ ...toSpan('2021'), part: 'START' });
});

test('spans are sorted by start, then by end; an open start comes first', () => {
  const dates = ['2021', '2020-11', '2020', '../2019', '2021-05/..', '2020-11-05'];
  const sorted = dates.toSorted((a, b) => compareSpans(toSpan(a), toSpan(b)));
  expect(sorted).toEqual(['../2019', '2020', '2020-11', '2020-11-05', '2021', '2021-05/..']);
  expect(compareSpans(toSpan('2020-11'), toSpan('2020-11-01'))).toBeGreaterThan(0);
  expect(compareSpans(toSpan('2020-11'), toSpan('2020-11/..'))).toBeLessThan(0);
});

test('the part of a year changes its start; the part of several years does not', () => {
  expect(startOf(toSpan('2020', 'END'))).toBe(dayOf(2020, 9));
  expect(startOf(toSpan('201X', 'END'))).toBe(dayOf(2010));
});

test('a date names a year, and days that the calendar has', () => {
  const dates = ['2021-02-29', '2020-02-29', '1900-02-29', '2020-01/2021-02-29', '2020-12-31', '2020-XX', '../2020'];
  expect(dates.map(isInCalendar)).toEqual([false, true, false, false, true, true, true]);
  expect(['../..', '/', 'XXXX', 'Y170000002', '/2020', '2020/..', '20XX'].map(namesYear)).toEqual([
    false,
    false,
    false,
    true,
    true,
    true,
    true,
  ]);
});

test('a span is reversed if its first date is after its last one', () => {
  const dates = ['2022-03/2021-08-30', '2021/2020', '2021-08/2021-08', '2021-08/..', '/2020', '2020'];
  expect(dates.map(isReversed)).toEqual([true, true, false, false, false, false]);
});

test('a date can be in each year that it touches, and with an open end in all later ones', () => {
  expect([2009, 2010, 2019, 2020].map((year) => touchesYear('201X', year))).toEqual([false, true, true, false]);
  expect([2019, 2020, 2090].map((year) => touchesYear('2020-05/..', year))).toEqual([false, true, true]);
});

test('a span has every year of a century; a longer one only the first and the last year', () => {
  expect(yearsIn(toSpan('1922/2021'))).toEqual(Array.from({ length: 100 }, (_, index) => 1922 + index));
  expect(yearsIn(toSpan('1921/2021'))).toEqual([1921, 2021]);
});

test('the year of a day is found', () => {
  expect([yearOf(dayOf(1969, 12)), yearOf(dayOf(2021)), yearOf(dayOf(2021) - 1), yearOf(dayOf(45))]).toEqual([
    1969, 2021, 2020, 45,
  ]);
});

function toDay(date: string): number {
  return Date.parse(date) / 86_400_000;
}
