import { expect, test } from 'playwright/test';
import { bearingsOf } from '../relations.ts';
import { claim } from './records.ts';

const other = claim({ id: '7.4' });

test('links stand in the order of the vocabulary, each direction under words of its own', () => {
  const bearings = bearingsOf({
    links: [
      { rel: 'restates', claim: other },
      { rel: 'supports', claim: other },
    ],
    incoming: [{ rel: 'supports', claim: other }],
  });
  expect(bearings.map(({ heading }) => heading)).toEqual(['Leads to', 'Rests on', 'Says again']);
});

test('a claim without links bears on nothing', () => {
  expect(bearingsOf(claim())).toEqual([]);
});
