import { expect, test } from 'playwright/test';
import { readSizes } from '../bench.ts';

test('measures three sizes, one size, or this site', () => {
  expect(readSizes([]).sizes).toEqual([
    { claims: 100, entities: 20 },
    { claims: 1_000, entities: 200 },
    { claims: 10_000, entities: 2_000 },
  ]);
  expect(readSizes(['--claims', '503'])).toEqual({ name: '503', sizes: [{ claims: 503, entities: 101 }] });
  expect(readSizes(['--site'])).toEqual({ name: 'site', sizes: 'site' });
});

for (const [args, message] of [
  [['--claims', 'abc'], 'Unexpected --claims abc, expected a whole number'],
  [['--claims', '-5'], 'Unexpected -5 after --claims, expected a value'],
  [['--claims', '1e9'], 'Unexpected --claims 1e9'],
  [['--site', '--claims', '9'], 'expected either'],
  [['--sizes'], 'Unexpected option --sizes'],
] as const) {
  test(`refuses ${args.join(' ')}`, () => {
    expect(() => readSizes(args)).toThrow(message);
  });
}
