import { expect, test } from 'playwright/test';
import { plain } from '../piece.ts';
import { isYearRead, orderInWords, whenInPieces } from '../when.ts';
import { entity } from './records.ts';

const killing = entity('Killing of Jo Sand', { type: 'event' });

test('a year that is not in the article’s words is marked as the editors’ reading', () => {
  expect(plain(whenInPieces({ edtf: '2021-05/..', text: 'since May' }))).toBe(
    'From May 2021 on (“since May”; the year is the editors’ reading)',
  );
});

test('a year in the article’s words is not marked', () => {
  expect(plain(whenInPieces({ edtf: '2020-11', text: 'in November 2020' }))).toBe('November 2020 (“in November 2020”)');
  expect(isYearRead({ edtf: '2020/2021', text: 'in 2020–21' })).toBe(false);
  expect(isYearRead({ text: 'after the killing' })).toBe(false);
});

test('“especially after” is not shortened to “after”', () => {
  expect(plain(whenInPieces({ after: killing, text: 'especially after the killing' }))).toBe(
    'Especially after the killing of Jo Sand (“especially after the killing”)',
  );
  expect(orderInWords('after', 'only resumed them after')).toBe('After');
  expect(orderInWords('before', 'Particularly before')).toBe('Particularly before');
});
