import { expect, test } from 'playwright/test';
import type { ClaimId } from '../../../address/id.ts';
import type { Claim, Entity } from '../../../edition/model.ts';
import { claim, entity } from '../../../wording/test/records.ts';
import { connectionsOf } from '../arrange.ts';

const [self, gull, crab, reef] = [entity('Self'), entity('Gull'), entity('Crab'), entity('Reef')];

/** A claim that says of each pair, subject first, that they are allied. */
function allied(id: ClaimId, ...pairs: readonly (readonly [Entity, Entity])[]): Claim {
  return claim({ id, relations: pairs.map(([subject, object]) => ({ type: 'allied-with', subject, object })) });
}

const connect = (...claims: Claim[]): string[][] =>
  connectionsOf({ id: self.id, claims: claims.map((of) => ({ claim: of, as: ['subject'] })) }).map(
    ({ others, claims: own }) => [others.map(({ name }) => name).join('+'), ...own.map(({ id }) => id)],
  );

test('each claim is under all entities that it connects with, the most connected first, as subject or object', () => {
  expect(
    connect(
      allied('1.1', [self, gull]),
      allied('1.2', [crab, self]),
      allied('1.3', [self, crab], [gull, self]),
      allied('1.4', [self, crab]),
      allied('1.5', [self, reef]),
    ),
  ).toEqual([
    ['Crab', '1.2', '1.4'],
    ['Crab+Gull', '1.3'],
    ['Gull', '1.1'],
    ['Reef', '1.5'],
  ]);
});

test('relations of others, or to itself, are no connections', () => {
  expect(connect(allied('1.1', [gull, crab]), allied('1.2', [self, self]), claim())).toEqual([]);
});
