import { expect, test } from 'playwright/test';
import { weighWord } from '../weigh.ts';

const NAMES = new Set(['harbour']);

for (const [word, gravity] of [
  ['may', 'doubt'],
  ['May', undefined],
  ["didn't", 'negation'],
  ['not', 'negation'],
  ['12', 'number'],
  ['Harbour’s', 'name'],
  ['lantern', undefined],
] as const) {
  test(`“${word}” is ${gravity ?? 'any other word'}`, () => {
    expect(weighWord(word, NAMES)).toBe(gravity);
  });
}
