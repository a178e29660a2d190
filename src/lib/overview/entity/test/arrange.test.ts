import { expect, test } from 'playwright/test';
import type { Claim, Entity, Involvement, Source } from '../../../edition/model.ts';
import { plain } from '../../../wording/piece.ts';
import { attribution, claim, entity, source } from '../../../wording/test/records.ts';
import { arrangeClaims } from '../arrange.ts';

const self = entity('Self');
const hosts = (object: Entity) => [{ type: 'hosts', subject: self, object }] as const;

type Case = readonly [claim: Claim, ...as: Involvement[]];

function arrange(says: readonly Claim[], sources: readonly Source[], ...cases: Case[]): string[] {
  const claims = cases.map(([of, ...as]) => ({ claim: of, as }));
  const ids = (of: readonly Claim[]): string => of.map(({ id }) => id).join(' ');
  return arrangeClaims({ ...self, claims, says, sources }).map(
    ({ section, heading, claims: own, elsewhere }) =>
      `${section}, ${plain(heading)}: ${ids(own)}${elsewhere.length > 0 ? ` (${ids(elsewhere)})` : ''}`,
  );
}

test('every claim appears once: by speaker, related entity, role, or mention', () => {
  const [gull, crab] = [entity('Gull'), entity('Crab')];
  const crew = source('Its crew');
  const spoken = claim({ id: '1.5', relations: hosts(gull), attributions: [attribution(crew)] });
  expect(
    arrange(
      [spoken, claim({ id: '1.6', attributions: [attribution(crew)] })],
      [crew],
      [claim({ id: '1.1' }), 'mention'],
      [claim({ id: '1.2', relations: hosts(crab) }), 'target', 'subject'],
      [claim({ id: '1.3', relations: hosts(gull) }), 'subject'],
      [claim({ id: '1.4' }), 'agent'],
      [spoken, 'subject'],
    ),
  ).toEqual([
    'claims, What it does: 1.4',
    'claims, What else is said: 1.1',
    'connections, Gull: 1.3 (1.5)',
    'connections, Crab: 1.2',
    'says, Its crew: 1.5 1.6',
  ]);
});

test('a relation of an entity to itself is not lost', () => {
  expect(arrange([], [], [claim({ id: '1.1', relations: hosts(self) }), 'subject', 'object'])).toEqual([
    'claims, What else is said: 1.1',
  ]);
});
