import { expect, test } from 'playwright/test';
import { layAxis, type Axis } from '../axis.ts';
import { toBar } from '../layout.ts';
import { dayOf, toSpan } from '../../../date/span.ts';

const axisOf = (main: readonly string[], lesser: readonly string[] = []): Axis =>
  layAxis([
    ...main.map((date) => ({ span: toSpan(date), main: true })),
    ...lesser.map((date) => ({ span: toSpan(date), main: false })),
  ]);

test('a year fills the axis from January to December', () => {
  const { at, breaks, labels } = axisOf(['2021']);
  expect([at(dayOf(2021)), at(dayOf(2022))]).toEqual([2, 98]);
  expect(labels).toEqual([{ x: 2, year: 2021 }]);
  expect(breaks).toEqual([]);
});

test('years in a row are equally wide', () => {
  const { at } = axisOf(['2019', '2021']);
  // Rounded, because one of them is a leap year.
  expect([2019, 2020, 2021, 2022].map((year) => Math.round(at(dayOf(year))))).toEqual([2, 34, 66, 98]);
});

test('years without a date are left out, and the axis says so', () => {
  const { at, breaks, labels } = axisOf(['1831', '2021']);
  expect(breaks).toHaveLength(1);
  expect(labels.map(({ year }) => year)).toEqual([1831, 2021]);
  expect(at(dayOf(2021)) - at(dayOf(1831, 12))).toBeLessThan(20);
});

test('years with only lesser dates are narrower', () => {
  const { at } = axisOf(['2021'], ['1831']);
  expect(at(dayOf(1831, 12)) - at(dayOf(1831))).toBeLessThan((at(dayOf(2021, 12)) - at(dayOf(2021))) * 0.6);
});

test('later days are never to the left of earlier ones', () => {
  const { at } = axisOf(['1831', '1942-11-20', '2019/2021'], ['2001', '2014-09']);
  const days = Array.from({ length: 220 }, (_, index) => at(dayOf(1825 + index)));
  expect(days.toSorted((a, b) => a - b)).toEqual(days);
  expect(Math.min(...days)).toBeGreaterThanOrEqual(0);
  expect(Math.max(...days)).toBeLessThanOrEqual(100);
});

for (const [from, to] of [
  [2019, 2021],
  [1990, 2021],
  [1922, 2021],
] as const) {
  test(`labels of ${from} to ${to} have room, and there are some`, () => {
    const { labels } = axisOf([`${from}/${to}`]);
    const gaps = labels.slice(1).map(({ x }, index) => x - (labels[index]?.x ?? 0));
    expect(labels.length).toBeGreaterThan(2);
    expect(Math.min(...gaps)).toBeGreaterThanOrEqual(13);
  });
}

test('for a span of more than a century the axis has the first and the last year, with a break between them', () => {
  const { labels, breaks } = axisOf(['1500/2021']);
  expect([labels.map(({ year }) => year), breaks]).toEqual([[1500, 2021], [expect.any(Number)]]);
});

test('quarters show where a year is wide', () => {
  expect(axisOf(['2021']).lines.filter(({ kind }) => kind === 'quarter')).toHaveLength(3);
  expect(axisOf(['2001/2021']).lines.filter(({ kind }) => kind === 'quarter')).toHaveLength(0);
});

test('without dates there is an empty axis', () => {
  expect(axisOf([])).toMatchObject({ lines: [], labels: [], breaks: [] });
});

const bars: Readonly<Record<string, { date: string; part?: 'START'; bar: Record<string, unknown> }>> = {
  'a date that is some time within its span ends in stops': {
    date: '2020-22',
    bar: { start: 'stop', end: 'stop', point: false },
  },
  'a span that lasts ends in dots': { date: '2021-05/2021-07', bar: { start: 'dot', end: 'dot', point: false } },
  'an open end is an arrow to the edge': { date: '2021-05/..', bar: { start: 'dot', end: 'arrow', x2: 98 } },
  'an open beginning is an arrow from the edge': { date: '../2021-05', bar: { start: 'arrow', end: 'dot', x1: 2 } },
  'doubt is a ring': { date: '2020~', bar: { start: 'ring', end: 'ring' } },
  'a day is a point': { date: '2020-11-12', bar: { point: true, start: 'stop' } },
  'a part of a span keeps the span’s ends': {
    date: '2021',
    part: 'START',
    bar: { x2: 98, part: 'START', start: 'stop', end: 'stop' },
  },
};

for (const [name, { date, part, bar }] of Object.entries(bars)) {
  test(name, () => {
    expect(toBar(toSpan(date, part), axisOf(['2019', '2021']))).toMatchObject(bar);
  });
}

test('the last day before a break ends there, not after it', () => {
  const axis = axisOf(['2001', '2021']);
  const bar = toBar(toSpan('2001'), axis);
  expect(bar.x2).toBeLessThan(axis.breaks[0] ?? 0);
});
