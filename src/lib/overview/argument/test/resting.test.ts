import { expect, test } from 'playwright/test';
import { link, saidBy, voice } from '../../voices/test/records.ts';
import type { Claim } from '../../../edition/model.ts';
import { findUnnamedGrounds } from '../resting.ts';

const author = voice('author', 'author');
const guard = voice('guard', 'unnamed-person');
const crew = voice('crew', 'unnamed-people');

function commentaryOf(...claims: Claim[]): { claims: Claim[] } {
  const commentary = { claims };
  for (const claim of claims) Object.assign(claim, { commentary });
  return commentary;
}

test('a claim whose grounds all come from one unnamed source is found, however long the chain', () => {
  const [end, middle, ground] = [said('1.1'), said('1.2'), said('1.3', guard)];
  link(middle, 'supports', end);
  link(ground, 'supports', middle);
  const found = findUnnamedGrounds(commentaryOf(end, middle, ground));
  expect(found.map(({ claim, alone }) => [claim.id, alone?.map(({ id }) => id)])).toEqual([
    ['1.1', ['guard']],
    ['1.2', ['guard']],
  ]);
});

test('with other sources among its grounds only some are unnamed, and those of one person are counted', () => {
  const claims = [said('1.1'), said('1.2', guard), said('1.3', crew), said('1.4')] as const;
  for (const ground of claims.slice(1)) link(ground, 'supports', claims[0]);
  const [found] = findUnnamedGrounds(commentaryOf(...claims));
  expect(found?.alone).toBeUndefined();
  expect([found?.grounds.length, found?.unnamed.length, found?.single.length]).toEqual([3, 2, 1]);
});

test('elaborations and challenges are not grounds, and a claim with only named grounds is not listed', () => {
  const claims = [said('1.1'), said('1.2', guard), said('1.3', crew), said('1.4')] as const;
  link(claims[1], 'elaborates', claims[0]);
  link(claims[2], 'challenges', claims[0]);
  link(claims[3], 'supports', claims[0]);
  expect(findUnnamedGrounds(commentaryOf(...claims))).toEqual([]);
});

function said(id: string, source = author): Claim {
  return saidBy(id, [source], { links: [], incoming: [] });
}
