import { expect, test } from 'playwright/test';
import { itemsOf, joinItems } from '../cbor-array.ts';

const arrays: [name: string, hex: string, items: string[]][] = [
  ['nothing', '80', []],
  ['small and large numbers', '8417181819010029', ['17', '1818', '190100', '29']],
  ['text', '82616163666f6f', ['6161', '63666f6f']],
  ['arrays in arrays', '828101820203', ['8101', '820203']],
  ['a map and a tag', '82a1616101c11a514b67b0', ['a1616101', 'c11a514b67b0']],
  ['a simple value and a fraction', '82f6fb3ff199999999999a', ['f6', 'fb3ff199999999999a']],
];

for (const [name, hex, items] of arrays) {
  test(`parts and joins an array of ${name}`, () => {
    const array = Buffer.from(hex, 'hex');
    expect(itemsOf(array).map((item) => item.toString('hex'))).toEqual(items);
    expect(joinItems(itemsOf(array)).equals(array)).toBe(true);
  });
}

test('parts and joins long arrays', () => {
  for (const length of [23, 24, 255, 256, 70_000]) {
    const array = joinItems(Array.from({ length }, () => Buffer.from('01', 'hex')));
    expect(itemsOf(array)).toHaveLength(length);
  }
});

test('refuses what is no array', () => {
  expect(() => itemsOf(Buffer.from('6161', 'hex'))).toThrow('expected an array');
});
