import { expect, test } from 'playwright/test';
import type { Entity } from '../../../edition/model.ts';
import { claim, entity } from '../../../wording/test/records.ts';
import { companionsOf } from '../companions.ts';

test('entities of the same claims are named once, the most frequent first, without those known already', () => {
  const [self, gull, crab, reef, port] = ['Self', 'Gull', 'Crab', 'Reef', 'Port'].map((name) => entity(name));
  if (!self || !gull || !crab || !reef || !port) throw new Error('Five names make five entities');
  const joined = (...others: Entity[]) => ({
    claim: claim({ entities: [self, ...others].map((other) => ({ entity: other, as: ['mention'] })) }),
    as: ['mention'] as const,
  });
  const claims = [joined(gull, crab, reef, port), joined(reef, port)];
  expect(companionsOf({ ...self, claims }, new Set([port])).map(({ name }) => name)).toEqual(['Reef', 'Crab', 'Gull']);
});
