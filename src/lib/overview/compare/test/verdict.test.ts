import { expect, test } from 'playwright/test';
import type { Claim, Commentary } from '../../../edition/model.ts';
import type { Certainty } from '../../../vocabulary/index.ts';
import { findFirmest } from '../verdict.ts';

/** A side with only a name and claims of these certainties. */
const side = (slug: string, ...claims: readonly Certainty[]) => ({
  commentary: { slug } as unknown as Commentary,
  claims: claims.map((certainty) => ({ certainty }) as unknown as Claim),
});

test('a side is firmer if its firmest or least firm claim is firmer, and the other is not less firm', () => {
  expect(findFirmest([side('a', 'stated', 'possible'), side('b', 'probable', 'possible')])?.slug).toBe('a');
  expect(findFirmest([side('a', 'stated', 'possible'), side('b', 'stated', 'probable')])?.slug).toBe('b');
  expect(findFirmest([side('a', 'stated'), side('b', 'stated')])).toBeUndefined();
});

test('no side is firmer if one has both the firmest and the least firm claim', () => {
  expect(findFirmest([side('a', 'stated', 'open'), side('b', 'probable', 'possible')])).toBeUndefined();
});
