import { expect, test } from 'playwright/test';
import type { Claim, Commentary } from '../../../edition/model.ts';
import type { Certainty } from '../../../vocabulary/index.ts';
import { findFirmest } from '../verdict.ts';

/** A side, of which nothing is read but its name and how firm its claims are. */
const side = (slug: string, ...claims: readonly Certainty[]) => ({
  commentary: { slug } as unknown as Commentary,
  claims: claims.map((certainty) => ({ certainty }) as unknown as Claim),
});

test('a side is firmer where one of its ends is, and the other is no less firm', () => {
  expect(findFirmest([side('a', 'stated', 'possible'), side('b', 'probable', 'possible')])?.slug).toBe('a');
  expect(findFirmest([side('a', 'stated', 'possible'), side('b', 'stated', 'probable')])?.slug).toBe('b');
  expect(findFirmest([side('a', 'stated'), side('b', 'stated')])).toBeUndefined();
});

test('no side is firmer where one has the firmest claim and also the least firm', () => {
  expect(findFirmest([side('a', 'stated', 'open'), side('b', 'probable', 'possible')])).toBeUndefined();
});
