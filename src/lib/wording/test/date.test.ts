import { expect, test } from 'playwright/test';
import type { SpanPart } from '../../date/span.ts';
import { dateInWords, onceInWords } from '../date.ts';

const cases: [edtf: string, words: string, part?: SpanPart][] = [
  ['2021', '2021'],
  ['2020-11', 'November 2020'],
  ['2019-09-23', '23 September 2019'],
  ['2001-10-07', '7 October 2001'],
  ['2019-22', 'summer 2019'],
  ['2021-21', 'spring 2021'],
  ['2021', 'early 2021', 'START'],
  ['2021', 'mid-2021', 'MID'],
  ['2021-08', 'late August 2021', 'END'],
  ['2021-05/2021-07', 'May–July 2021'],
  ['2020/2021', '2020–2021'],
  ['2020-11/2021-03', 'November 2020 – March 2021'],
  ['2021-05-03/2021-05-05', '3–5 May 2021'],
  ['2021-04-29/2021-05-02', '29 April 2021 – 2 May 2021'],
  ['2021-05/..', 'from May 2021 on'],
  ['2021-09-07/..', 'from 7 September 2021 on'],
  ['../2021-09', 'up to September 2021'],
  ['2021/', 'from 2021'],
  ['/2021', 'until 2021'],
  ['201X', 'the 2010s'],
  ['19XX', 'the 1900s'],
  ['2019-XX', '2019'],
  ['2019-11-XX', 'November 2019'],
  ['1998?', '1998 (uncertain)'],
  ['1998~', '1998 (about)'],
  ['2020-02-29T10:00:00Z', '29 February 2020'],
  ['-0044-03-15', '15 March 45 BC'],
  ['2006~/2011', '2006 (about) – 2011'],
];

for (const [edtf, words, part] of cases) {
  test(`${edtf}${part ? ` ${part}` : ''} reads “${words}”`, () => {
    expect(dateInWords(edtf, part)).toBe(words);
  });
}

test('of what happened once, an open range tells the side of a day', () => {
  const dates = ['2021-09-07/..', '../2021-09', '2021-09-07'].map(onceInWords);
  expect(dates).toEqual(['on or after 7 September 2021', 'on or before September 2021', '7 September 2021']);
});

test('what cannot be read is given back as it is', () => {
  expect(dateInWords('Y-17E7')).toBe('Y-17E7');
});
