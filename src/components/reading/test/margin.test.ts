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
  // A text without spaces after its first word is not cut at that space.
  [
    'BBC 报道没有说明是哪一部分另一种读法是第二部分其他报道在十一月之后也有不同',
    'BBC 报道没有说明是哪一部分另一种读法是第二部分其他报道在十一…',
  ],
  // Chinese punctuation at the end is removed too.
  [
    '报道没有说明是哪一部分另一种读法是第二部分其他报道在十一月以后。也有不同',
    '报道没有说明是哪一部分另一种读法是第二部分其他报道在十一月以后…',
  ],
  [
    '报道没有说明是哪一部分另一种读法是第二部分其他报道在十一月以前,也有不同',
    '报道没有说明是哪一部分另一种读法是第二部分其他报道在十一月以前…',
  ],
  // A character of two code units is left out if only half of it fits.
  [`报道${'𠮷'.repeat(20)}`, `报道${'𠮷'.repeat(15)}…`],
  [`报道没${'𠮷'.repeat(20)}`, `报道没${'𠮷'.repeat(14)}…`],
  [`x${'😀'.repeat(20)}`, `x${'😀'.repeat(15)}…`],
  // In a language with spaces, words are not cut, however long the next one is.
  ['Die Donaudampfschifffahrtsgesellschaft widerspricht.', 'Die…'],
  // A combining mark is not separated from its letter.
  [`${'ก'.repeat(31)}กิกา`, `${'ก'.repeat(31)}…`],
];

for (const [text, shown] of cases)
  test(`a note that begins “${shown}” is cut after a whole word and ends with one “…”`, () => {
    expect(briefNote('Differs', text)).toBe(`Differs: ${shown}`);
  });
