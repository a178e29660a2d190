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

test('claims that most others support come first, and equal claims keep their order', () => {
  expect(
    order(
      claim({ id: '1.1' }),
      claim({ id: '1.2', ...supported(1) }),
      claim({ id: '1.3' }),
      claim({ id: '1.4', ...supported(2) }),
    ),
  ).toEqual(['1.4', '1.2', '1.1', '1.3']);
});

test('a challenged claim, or one that names the entity, comes before one without either', () => {
  expect(
    order(
      claim({ id: '1.1' }),
      claim({ id: '1.2', ...naming('it') }),
      claim({ id: '1.3', ...naming('Gull') }),
      claim({ id: '1.4', links: [{ rel: 'challenges', claim: other }] }),
    ),
  ).toEqual(['1.3', '1.4', '1.1', '1.2']);
});
