import { expect, test } from 'playwright/test';
import { placeBar } from '../place-bar.ts';

const CASES = [
  ['at the bottom, where the selection is far from it', { top: 100, bottom: 300 }, 'bottom'],
  ['at the top, where the selection ends close to the bottom', { top: 500, bottom: 780 }, 'top'],
  ['at the bottom, where the selection fills the window', { top: -200, bottom: 900 }, 'bottom'],
  ['at the top, where the selection begins at the very bottom', { top: 700, bottom: 799 }, 'top'],
] as const;

for (const [name, selection, edge] of CASES) {
  test(`the bar stands ${name}`, () => {
    expect(placeBar(selection, 800)).toBe(edge);
  });
}
