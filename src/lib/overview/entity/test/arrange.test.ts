import { expect, test } from 'playwright/test';
import type { Claim, Entity, Involvement } from '../../../edition/model.ts';
import { claim, entity } from '../../../wording/test/records.ts';
import { arrangeClaims } from '../arrange.ts';

const self = entity('Self');
const hosts = (object: Entity) => [{ type: 'hosts', subject: self, object }] as const;

type Case = readonly [claim: Claim, ...as: Involvement[]];

function arrange(says: readonly Claim[], ...cases: Case[]) {
  const claims = cases.map(([of, ...as]) => ({ claim: of, as }));
  const { parts, connections, further, says: said } = arrangeClaims({ ...self, claims, says });
  const ids = (of: readonly Claim[]) => of.map(({ id }) => id).join(' ');
  const names = (of: readonly Entity[]) => of.map(({ name }) => name).join('+');
  return {
    parts: parts.map(({ heading, claims: own }) => `${heading}: ${ids(own)}`),
    connections: connections.map(
      ({ others, claims: own, elsewhere }) => `${names(others)}: ${ids(own)} (${ids(elsewhere)})`,
    ),
    further: further.map(({ others, claims: own }) => `${names(others)}: ${ids(own)}`),
    says: ids(said),
  };
}

test('every claim stands once: what it says, its parts in events, relations, and what only names it', () => {
  const [gull, crab] = [entity('Gull'), entity('Crab')];
  const spoken = claim({ id: '1.5', relations: hosts(gull) });
  expect(
    arrange(
      [spoken, claim({ id: '1.6' })],
      [claim({ id: '1.1' }), 'mention'],
      [claim({ id: '1.2', relations: hosts(crab) }), 'target', 'subject'],
      [claim({ id: '1.3', relations: hosts(gull) }), 'subject'],
      [claim({ id: '1.4' }), 'agent'],
      [spoken, 'subject'],
    ),
  ).toEqual({
    parts: ['What it does: 1.4', 'What is done to it: 1.2', 'What else is said: 1.1'],
    connections: ['Gull: 1.3 (1.5)'],
    further: ['Crab: 1.2'],
    says: '1.5 1.6',
  });
});

test('a relation of an entity to itself is not lost', () => {
  expect(arrange([], [claim({ id: '1.1', relations: hosts(self) }), 'subject', 'object']).parts).toEqual([
    'What else is said: 1.1',
  ]);
});

test('beyond thirty connections, claims are listed by number', () => {
  const many = Array.from({ length: 33 }, (_, index): Case => [
    claim({ id: `${index}.1`, relations: hosts(entity(`Gull ${index}`)) }),
    'subject',
  ]);
  const { connections, further } = arrange([], ...many);
  expect([connections.length, further]).toEqual([30, ['Gull 30: 30.1', 'Gull 31: 31.1', 'Gull 32: 32.1']]);
});
