import { expect, test } from 'playwright/test';
import { bearingsOf } from '../relations.ts';
import { claim } from './records.ts';

const other = claim({ id: '7.4' });

test('links are in the order of the vocabulary, with a heading for each direction', () => {
  const bearings = bearingsOf({
    links: [
      { rel: 'restates', claim: other },
      { rel: 'supports', claim: other },
    ],
    incoming: [{ rel: 'supports', claim: other }],
  });
  expect(bearings.map(({ heading }) => heading)).toEqual(['Leads to', 'Rests on', 'Restates']);
});

test('a claim without links has no headings', () => {
  expect(bearingsOf(claim())).toEqual([]);
});
