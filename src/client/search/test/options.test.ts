import { expect, test } from 'playwright/test';
import { arrangeOptions } from '../options.ts';

const names: Readonly<Record<string, string>> = { a: 'Loya Paktia', b: 'Paktia', c: 'Tehrik-i Tālibān' };
const labelOf = (value: string): string => names[value] ?? value;
const counts = { a: 1, b: 3, c: 1, d: 0 };
const arrange = (changes: Partial<Parameters<typeof arrangeOptions>[0]>) =>
  arrangeOptions({ counts, chosen: [], labelOf, sought: '', ...changes }).map(
    ({ value, count }) => `${value} ${count}`,
  );

test('the most frequent values come first, then by name, without those that no result has', () => {
  expect(arrange({})).toEqual(['b 3', 'a 1', 'c 1']);
});

test('chosen values stay, even if no result has them', () => {
  expect(arrange({ chosen: ['d'] })).toContain('d 0');
});

test('years are in order', () => {
  expect(arrange({ counts: { 2020: 1, 1996: 9, 2001: 4 } })).toEqual(['1996 9', '2001 4', '2020 1']);
});

for (const [sought, expected] of [
  ['pak', ['b 3', 'a 1']],
  ['LOYA pak', ['a 1']],
  ['tehrik-i-taliban', ['c 1']],
  ['tālib', ['c 1']],
  ['aktia', []],
  ['<b>', []],
] as const) {
  test(`“${sought}” finds by the beginnings of words`, () => {
    expect(arrange({ sought })).toEqual(expected);
  });
}
