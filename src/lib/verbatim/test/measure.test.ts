import { expect, test } from 'playwright/test';
import { readArticle } from '../../source-map/index.ts';
import { limits, type Free, measureCopying, quotedTerms, wordingOf, listWordsOf } from '../measure.ts';

const NOTHING: Free = { names: [], titles: [] };
const ORIGINAL =
  'One two three four five six seven eight nine ten. The Harbour Board of the Old Town and the Tide Council met.';

/** Runs as `words at offset`, and the number of words that they cover. */
function measure(text: string, free = NOTHING): unknown {
  const { runs, share, total } = measureCopying(ORIGINAL, [{ path: 'a.mdx', text }], free);
  return [
    runs.map(({ words, offset }) => `${words.length} at ${offset}: ${words.join(' ')}`),
    Math.round(share * total),
  ];
}

test('words are listed with their places, without marks, case, diacritics and apostrophes', () => {
  expect(listWordsOf('Al-Qa’ida,  <Entity id="x">café</Entity> &amp; 7.3')).toEqual([
    { word: 'al', offset: 0 },
    { word: 'qaida', offset: 0 },
    { word: 'cafe', offset: 27 },
    { word: '7', offset: 47 },
    { word: '3', offset: 47 },
  ]);
});

test.describe('measureCopying', () => {
  test(`counts runs from ${limits.countsFrom} words on`, () => {
    expect(measure('two three four five')).toEqual([[], 0]);
    expect(measure('so two three four five six')).toEqual([['5 at 3: two three four five six'], 5]);
  });

  test('takes the longest run, ignores markup and line breaks, and counts a word of the original once', () => {
    expect(measure('Two <b>three</b>\nFOUR, five, six-seven. Again: three four five six seven.')).toEqual([
      ['6 at 0: two three four five six seven', '5 at 47: three four five six seven'],
      6,
    ]);
  });

  test('takes the place in the original that has the longest run in common', () => {
    const original = 'He left the town at dawn alone. She left the town at dawn with all her books.';
    const text = 'They left the town at dawn with all their books.';
    const { runs } = measureCopying(original, [{ path: 'a.mdx', text }], NOTHING);
    expect(runs.map(({ words }) => words.join(' '))).toEqual(['left the town at dawn with all']);
  });

  test('ignores names with joining words, and parts of titles', () => {
    const copied = 'harbour board of the old town and the tide council';
    expect(measure(copied)).toEqual([[`10 at 0: ${copied}`], 10]);
    expect(measure(copied, { names: ['Harbour Board of the Old Town', 'Tide Council'], titles: [] })).toEqual([[], 0]);
    expect(measure(copied, { names: ['Tide Council'], titles: [] })).toEqual([[`10 at 0: ${copied}`], 10]);
    expect(measure('one two three four five', { names: ['Zero one two three four five'], titles: [] })).toEqual([
      ['5 at 0: one two three four five'],
      5,
    ]);
    expect(measure('one two three four five', { names: [], titles: ['Zero one two three four five'] })).toEqual([
      [],
      0,
    ]);
  });

  test('finds nothing in an original without words', () => {
    expect(measureCopying('', [{ path: 'a', text: 'one two three four five' }], NOTHING)).toEqual({
      runs: [],
      total: 0,
      share: 0,
    });
  });
});

test('the wording runs from the first sentence to the last, headings and captions between them included', () => {
  const text =
    'Title\n\nCaption courtesy of X\n\nFirst. Second.\n\nA heading\n\nMap courtesy of Y\n\n3\n\nThird.\n\nThe views expressed are mine.';
  expect(wordingOf(readArticle(text))).toBe('First. Second.\n\nA heading\n\nMap courtesy of Y\n\nThird.');
});

test('terms in quotation marks are not wording, quotations are', () => {
  const long = 'so many words that it is a quotation';
  expect(quotedTerms(`The ‘pragmatic’ ones’ aim; “a way out”, "no", ‘the board’s own’ and “${long} ${long}”.`)).toEqual(
    ['‘pragmatic’', '“a way out”', '"no"', '‘the board’s own’'],
  );
});
