import { expect, test } from 'playwright/test';
import type { ClaimId } from '../../../address/id.ts';
import type { Claim } from '../../../edition/model.ts';
import { claim } from '../../../wording/test/records.ts';
import { mostTellingFirst } from '../arrange.ts';

const other = claim({ id: '9.9' });
const supported = (times: number): Pick<Claim, 'incoming'> => ({
  incoming: Array.from({ length: times }, () => ({ rel: 'supports' as const, claim: other })),
});
const naming = (words: string): Pick<Claim, 'body'> => ({
  body: [{ type: 'entity', id: 'gull', children: [{ type: 'text', value: words }] }],
});
const order = (...claims: Claim[]): ClaimId[] => mostTellingFirst(claims, 'gull').map(({ id }) => id);

test('what most others are grounds for comes first, and of equal claims the order stays', () => {
  expect(
    order(
      claim({ id: '1.1' }),
      claim({ id: '1.2', ...supported(1) }),
      claim({ id: '1.3' }),
      claim({ id: '1.4', ...supported(2) }),
    ),
  ).toEqual(['1.4', '1.2', '1.1', '1.3']);
});

test('a claim that is spoken against, or names the entity, comes before one that does neither', () => {
  expect(
    order(
      claim({ id: '1.1' }),
      claim({ id: '1.2', ...naming('it') }),
      claim({ id: '1.3', ...naming('Gull') }),
      claim({ id: '1.4', links: [{ rel: 'challenges', claim: other }] }),
    ),
  ).toEqual(['1.3', '1.4', '1.1', '1.2']);
});
