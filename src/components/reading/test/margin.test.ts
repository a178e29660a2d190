import { expect, test } from 'playwright/test';
import { briefNote } from '../margin.ts';

const cases: [text: string, shown: string][] = [
  ['Not so.', 'Not so.'],
  ['Which part is meant is not said. One reading is the second.', 'Which part is meant is not said…'],
  ['Press reports of November 2020, and later ones, differ.', 'Press reports of November 2020…'],
  [
    '报道没有说明是哪一部分。另一种读法是第二部分,其他报道在二〇二〇年十一月之后也有不同的说法。',
    '报道没有说明是哪一部分。另一种读法是第二部分,其他报道在二〇二〇…',
  ],
];

for (const [text, shown] of cases)
  test(`a note that begins “${shown}” is cut after a whole word, with one mark`, () => {
    expect(briefNote('Differs', text)).toBe(`Differs: ${shown}`);
  });
