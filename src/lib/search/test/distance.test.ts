import { expect, test } from 'playwright/test';
import { allowedMistakes, likenessOf, measureMistakes } from '../distance.ts';

const near: [typed: string, name: string, cost: number][] = [
  ['haqqani', 'haqqani', 0],
  ['haqani', 'haqqani', 0.5],
  ['badakshan', 'badakhshan', 0.5],
  ['tehreek', 'tehrik', 1],
  ['tayyiba', 'taiba', 1],
  ['talban', 'taliban', 1],
  ['tailban', 'taliban', 1],
  ['kandhar', 'kandahar', 1],
  ['qabul', 'kabul', 0.5],
  ['kabil', 'kabul', 0.5],
  ['helmnad', 'helmand', 1],
];
for (const [typed, name, cost] of near) {
  test(`“${typed}” is ${cost} from “${name}”`, () => {
    expect(measureMistakes(typed, name, 2)).toBe(cost);
    expect(cost).toBeLessThanOrEqual(allowedMistakes(typed.length));
  });
}

const far: [typed: string, name: string][] = [
  ['axolotl', 'kabul'],
  ['zebra', 'herat'],
  ['taliban', 'talks'],
  ['pakistan', 'tajikistan'],
  ['us', 'un'],
  ['jurm', 'kabul'],
];
for (const [typed, name] of far) {
  test(`“${typed}” is not “${name}”`, () => {
    expect(measureMistakes(typed, name, allowedMistakes(typed.length))).toBe(Infinity);
  });
}

test('what is still to be typed does not count as a mistake', () => {
  expect(measureMistakes('haqa', 'haqqani', 1, true)).toBe(0.5);
  expect(measureMistakes('tahr', 'tehrik', 1, true)).toBe(0.5);
  expect(measureMistakes('tahr', 'tehrik', 1)).toBe(Infinity);
});

test('is symmetric', () => {
  for (const [a, b] of near) expect(measureMistakes(a, b, 3)).toBe(measureMistakes(b, a, 3));
});

const alike: [typed: string, name: string][] = [
  ['hakani', 'haqqani'],
  ['хаккани', 'haqqani'],
  ['khandahar', 'kandahar'],
  ['kaida', 'qaida'],
  ['kabool', 'kabul'],
  ['wasiristan', 'waziristan'],
  ['usbekistan', 'uzbekistan'],
];
for (const [typed, name] of alike) {
  test(`“${typed}” sounds like “${name}”`, () => {
    expect(likenessOf(typed, name)).toBeLessThanOrEqual(0.5);
  });
}

const unlike: [typed: string, name: string][] = [
  ['alkaida', 'kandahar'],
  ['denied', 'donald'],
  // Only one letter differs from “kabul”, but it is the first.
  ['kabool', 'mabul'],
];
for (const [typed, name] of unlike) {
  test(`“${typed}” does not sound like “${name}”`, () => {
    expect(likenessOf(typed, name)).toBe(Infinity);
  });
}

for (const [length, mistakes] of [
  [2, 0],
  [3, 0.5],
  [4, 1],
  [5, 1],
  [6, 1.5],
  [8, 1.5],
  [9, 2],
] as const) {
  test(`a word of ${length} letters may have ${mistakes} mistakes`, () => {
    expect(allowedMistakes(length)).toBe(mistakes);
  });
}
