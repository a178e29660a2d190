import { expect, test } from 'playwright/test';
import { plain } from '../../../wording/piece.ts';
import { claim } from '../../../wording/test/records.ts';
import { datesOf } from '../pages.ts';

test('dates are in order, then times without a date; claims of the same time are grouped', () => {
  const claims = [
    claim({ id: '1.1', when: [{ edtf: '2020-11', text: 'in November' }] }),
    claim({ id: '1.2' }),
    claim({ id: '1.3', when: [{ ref: 'publication', text: 'now' }] }),
    claim({ id: '1.4', when: [{ edtf: '2019-22', text: 'in summer' }] }),
    claim({ id: '1.5', when: [{ ref: 'publication', text: 'now' }] }),
  ].map((of) => ({ claim: of, as: ['mention'] as const }));
  expect(datesOf({ claims }).map(({ when, claims: own }) => [plain(when), ...own.map(({ id }) => id)])).toEqual([
    ['Summer 2019 (“in summer”; the year is the editors’ reading)', '1.4'],
    ['November 2020 (“in November”; the year is the editors’ reading)', '1.1'],
    ['At the time of writing (“now”)', '1.3', '1.5'],
  ]);
});
