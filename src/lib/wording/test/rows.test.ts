import { expect, test } from 'playwright/test';
import type { Claim, ClaimEvent, ClaimRelation, Entity } from '../../edition/model.ts';
import { certainties, eventTypes, keysOf, relations, roles, statuses } from '../../vocabulary/index.ts';
import { plain } from '../piece.ts';
import { eventRows, relationRows } from '../rows.ts';
import { nameWithin } from '../rows-name.ts';
import { claim, entity } from './records.ts';

const [crew, port, pilots, pact] = ['Crew', 'Port', 'Pilots', 'Pact'].map((name) => entity(name)) as [
  Entity,
  Entity,
  Entity,
  Entity,
];

/** The rows of an entity from one claim. */
function rowsOf({ id }: Entity, of: Claim): string[] {
  const involved = { id, claims: [{ claim: of, as: ['mention'] as const }] };
  return [...eventRows(involved), ...relationRows(involved)].map(({ pieces }) => plain(pieces));
}

const event = (type: ClaimEvent['type'], more: Partial<ClaimEvent>): ClaimEvent => ({
  type,
  roles: [],
  unstated: [],
  ...more,
});
const agent = (of: Entity) => ({ role: 'agent', entity: of }) as const;
const target = (of: Entity) => ({ role: 'target', entity: of }) as const;
const topic = (of: Entity) => ({ role: 'topic', entity: of }) as const;
const party = (of: Entity) => ({ role: 'party', entity: of }) as const;

const EVENTS: readonly { from: Entity; event: ClaimEvent; claim?: Partial<Claim>; expected: string }[] = [
  {
    from: port,
    event: event('killing', { roles: [target(port)], unstated: ['agent'] }),
    expected: 'Killed; by whom is not said',
  },
  {
    from: port,
    event: event('killing', { roles: [agent(crew), target(port)] }),
    claim: { certainty: 'possible' },
    expected: 'Possibly killed by Crew',
  },
  {
    from: crew,
    event: event('killing', { roles: [agent(crew), target(port)], status: 'sought' }),
    expected: 'Killing Port: sought, not reached',
  },
  {
    from: crew,
    event: event('agreement', { roles: [party(crew), party(pilots), topic(pact)], status: 'signed' }),
    expected: 'Signed Pact, along with Pilots',
  },
  {
    from: crew,
    event: event('agreement', { roles: [party(crew), topic(pact)], status: 'agreed-to-sign' }),
    expected: 'Agreed to sign Pact (a signature is not asserted)',
  },
  {
    from: pact,
    event: event('agreement', { roles: [agent(crew), topic(pact)], status: 'refused' }),
    expected: 'Refused by Crew',
  },
  {
    from: pact,
    event: event('agreement', { event: pact, roles: [party(crew)], status: 'signed' }),
    expected: 'The signing by Crew',
  },
  {
    from: crew,
    event: event('negotiation', {
      roles: [agent(crew), agent(pilots), target(port), topic(pact)],
      status: 'suspended',
    }),
    expected: 'In talks with Port about Pact, along with Pilots: broken off for a time',
  },
  {
    from: crew,
    event: event('movement', { roles: [agent(crew), { role: 'destination', entity: port }], unstated: ['origin'] }),
    expected: 'Moving to Port; where from is not said',
  },
  {
    from: crew,
    event: event('agreement', { roles: [agent(crew), topic(pilots), { role: 'instrument', entity: pact }] }),
    claim: { negated: true },
    expected: 'Denied, in the claim’s own terms: agreeing terms on Pilots in Pact',
  },
  {
    from: port,
    event: event('attack', { roles: [agent(crew), target(pilots), { role: 'place', entity: port }] }),
    claim: { certainty: 'probable', type: 'forecast' },
    expected: 'Probably the place of the attack on Pilots by Crew (a forecast)',
  },
];

for (const { from, event: told, claim: more, expected } of EVENTS) {
  test(`an event reads, from one that takes part: ${expected}`, () => {
    expect(rowsOf(from, claim({ events: [told], ...more }))).toEqual([expected]);
  });
}

const RELATIONS: readonly {
  from: Entity;
  type: ClaimRelation['type'];
  claim?: Partial<Claim>;
  more?: Partial<ClaimRelation>;
  expected: string;
}[] = [
  { from: crew, type: 'hosts', expected: 'Host to Port' },
  {
    from: port,
    type: 'hosts',
    claim: { certainty: 'open', type: 'question' },
    expected: 'Left open: hosted by Crew (raised as a question)',
  },
  {
    from: crew,
    type: 'allied-with',
    claim: { negated: true, certainty: 'probable' },
    expected: 'Probably not allied with Port',
  },
  { from: crew, type: 'member-of', more: { status: 'sought' }, expected: 'A member of Port: sought, not reached' },
  { from: crew, type: 'located-in', more: { place: pilots }, expected: 'In Port, in Pilots' },
  { from: pilots, type: 'hosts', more: { place: pilots }, expected: 'Where this is said to hold: Crew, host to Port' },
];

test('rows of the same words become one, with all their claims', () => {
  const killed = event('killing', { roles: [target(port)] });
  const told = [
    claim({ id: '1.1', events: [killed] }),
    claim({ id: '1.2', events: [killed], certainty: 'possible' }),
    claim({ id: '1.3', events: [killed] }),
  ];
  const rows = eventRows({ id: port.id, claims: told.map((of) => ({ claim: of, as: ['target'] as const })) });
  expect(rows.map(({ pieces, claims }) => [plain(pieces), ...claims.map(({ id }) => id)])).toEqual([
    ['Killed', '1.1', '1.3'],
    ['Possibly killed', '1.2'],
  ]);
});

for (const { from, type, claim: told, more, expected } of RELATIONS) {
  test(`a relation reads, from one of those it connects: ${expected}`, () => {
    const of = claim({ relations: [{ type, subject: crew, object: port, ...more }], ...told });
    expect(rowsOf(from, of)).toEqual([expected]);
  });
}

/** What must be in the words so that they are no firmer than the claim. */
const MARKS = { stated: /^/, probable: /^Probably/, possible: /^Possibly/, open: /^Left open/ } as const;

test('no event is told more firmly than its claim, whatever it is and from wherever it is seen', () => {
  for (const type of keysOf(eventTypes)) {
    for (const role of keysOf(roles)) {
      for (const certainty of keysOf(certainties)) {
        for (const status of [undefined, ...keysOf(statuses)]) {
          for (const negated of [false, true]) {
            const told = event(type, { roles: [{ role, entity: crew }], ...(status !== undefined && { status }) });
            const [row = ''] = rowsOf(crew, claim({ certainty, negated, events: [told] }));
            expect(row).toMatch(MARKS[certainty]);
            expect(row).not.toMatch(/undefined|\s{2}|\s$/);
            if (negated) expect(row).toContain('in the claim’s own terms');
            if (status !== undefined) expect(row).toMatch(STATUS_WORDS[status]);
          }
        }
      }
    }
  }
});

const STATUS_WORDS = {
  proposed: /propos|offered/i,
  'agreed-to-sign': /a signature is not asserted/,
  signed: /sign/i,
  refused: /refused/i,
  stalled: /drawn out or held up/,
  suspended: /broken off for a time/,
  resumed: /taken up again/,
  sought: /sought, not reached/,
} as const;

test('no relation is told more firmly than its claim', () => {
  for (const type of keysOf(relations)) {
    for (const certainty of keysOf(certainties)) {
      for (const negated of [false, true]) {
        const of = claim({ certainty, negated, relations: [{ type, subject: crew, object: port }] });
        for (const from of [crew, port]) {
          const [row = ''] = rowsOf(from, of);
          expect(row).toMatch(MARKS[certainty]);
          expect(/\bnot\b/i.test(row)).toBe(negated);
        }
      }
    }
  }
});

test('a name takes the article and the capital that the prose gives it', () => {
  const mention = (before: string, words: string): Claim =>
    claim({
      body: [
        { type: 'text', value: before },
        { type: 'entity', id: 'night-watch', children: [{ type: 'text', value: words }] },
      ],
    });
  const named = (...claims: Claim[]): string =>
    plain(nameWithin(entity('Night watch', { claims: claims.map((of) => ({ claim: of, as: ['mention'] })) })));
  expect(named()).toBe('Night watch');
  expect(named(mention('Then the ', 'night watch'))).toBe('the night watch');
  expect(named(mention('', 'The Night watch'), mention('', 'they'))).toBe('the Night watch');
  expect(named(mention('a ', 'night watch'))).toBe('night watch');
});
