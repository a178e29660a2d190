import { expect, test } from 'playwright/test';
import { describeAsOf, findEdition } from '../as-of-day.ts';

const DAYS = ['2026-11-22', '2026-11-22', '2026-12-05'];
const TODAY = '2026-12-10';

/** Dates that are asked for, with the answers. */
const CASES: Readonly<Record<string, readonly [on: string, said: string, days?: readonly string[]]>> = {
  'the current edition': ['2026-12-10', 'What was published on 10 December 2026: edition 3, which is the current one.'],
  'an earlier edition': ['2026-12-04', 'What was published on 4 December 2026: edition 2.'],
  'the later of two of one day': [
    '2026-11-22',
    'What was published on 22 November 2026: edition 2, which was published that day.',
  ],
  'the day of the current edition': [
    '2026-12-05',
    'What was published on 5 December 2026: edition 3, which was published that day and is the current one.',
  ],
  'the day before the first': [
    '2026-11-21',
    'On 21 November 2026 nothing had been published here yet. The first edition is dated 22 November 2026.',
  ],
  'a draft': ['2026-12-01', 'On 1 December 2026 nothing had been published here yet.', []],
  tomorrow: ['2026-12-11', '11 December 2026 is still to come.'],
  'no date': [
    'yesterday',
    '“yesterday” is not a date that can be looked up. Write it as year-month-day, such as 2026-12-01.',
  ],
  'a day that no month has': [
    '2026-02-30',
    '“2026-02-30” is not a date that can be looked up. Write it as year-month-day, such as 2026-12-01.',
  ],
  'a month alone': [
    '2026-12',
    '“2026-12” is not a date that can be looked up. Write it as year-month-day, such as 2026-12-01.',
  ],
  nothing: ['', '“” is not a date that can be looked up. Write it as year-month-day, such as 2026-12-01.'],
};

for (const [what, [on, said, days = DAYS]] of Object.entries(CASES)) {
  test(`an address that asks for ${what} is answered`, () => {
    expect(describeAsOf(findEdition(on, days, TODAY), on, days)).toBe(said);
  });
}
