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
const words = (value: string) => ({ type: 'text', value }) as const;
const chart = entity('Chart', { type: 'document' });
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
    expected: 'Killing Port: sought; whether reached is not said',
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
    claim: { negated: true, text: 'They have not promised all.', body: [words('They have not promised all.')] },
    expected: 'As ¶1.1 puts it: They [Crew] have not promised all.',
  },
  {
    from: crew,
    event: event('decision', {
      roles: [agent(pilots), target(crew), { role: 'place', entity: port }],
      status: 'sought',
    }),
    claim: {
      certainty: 'probable',
      text: 'It seems that crews are kept.',
      body: [words('It seems that crews are kept.')],
    },
    expected: 'As ¶1.1 puts it: It seems that crews are kept.',
  },
  {
    from: crew,
    event: event('decision', {
      event: entity('Walk of the crew', { type: 'event' }),
      roles: [agent(crew), topic(pact)],
    }),
    claim: { certainty: 'possible' },
    expected: 'Possibly the walk of the crew',
  },
  {
    from: crew,
    event: event('movement', {
      roles: [target(crew), { role: 'destination', entity: port }],
      status: 'proposed',
      unstated: ['agent'],
    }),
    expected: 'Proposed: going to Port; by whom is not said',
  },
  {
    from: crew,
    event: event('publication', { roles: [agent(crew), topic(port)] }),
    expected: 'Speaking in public of Port',
  },
  {
    from: crew,
    event: event('publication', { roles: [agent(crew), topic(chart)] }),
    expected: 'Making public Chart',
  },
  {
    from: chart,
    event: event('publication', { roles: [agent(crew), topic(chart)] }),
    expected: 'Made public by Crew',
  },
  {
    from: chart,
    event: event('publication', { roles: [agent(crew), topic(chart), { role: 'instrument', entity: pact }] }),
    expected: 'Spoken of in public by Crew in Pact',
  },
  {
    from: pact,
    event: event('agreement', { roles: [topic(pact)], status: 'stalled' }),
    expected: 'Left in limbo',
  },
  {
    from: port,
    event: event('killing', {
      event: entity('Killings of pilots', { type: 'event' }),
      roles: [{ role: 'place', entity: port }],
    }),
    expected: 'The place of the killings of pilots',
  },
  {
    from: port,
    event: event('accusation', { roles: [topic(port), target(crew)], unstated: ['agent'] }),
    expected: 'The subject of an accusation against Crew; by whom is not said',
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
  {
    from: crew,
    type: 'member-of',
    more: { status: 'sought' },
    expected: 'A member of Port: sought; whether reached is not said',
  },
  { from: crew, type: 'leads', expected: 'A leader of Port' },
  { from: port, type: 'leads', expected: 'With, as a leader, Crew' },
  {
    from: crew,
    type: 'allied-with',
    claim: { scopeNotes: [{ body: [], text: 'Some of the crew.' }] },
    expected: 'Allied with Port (as ¶1.1 puts it)',
  },
  {
    from: crew,
    type: 'member-of',
    more: { object: entity('Port council', { type: 'government' }) },
    expected: 'Represented in the Port council',
  },
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
            const own = { text: 'Crabs, so the tale goes.', body: [words('Crabs, so the tale goes.')] };
            const [row = ''] = rowsOf(crew, claim({ certainty, negated, events: [told], ...own }));
            // A denial and a decision stand in the claim’s own words, with whatever hedges them there.
            if (negated || type === 'decision') {
              expect(row).toBe('As ¶1.1 puts it: Crabs, so the tale goes.');
              continue;
            }
            expect(row).toMatch(MARKS[certainty]);
            expect(row).not.toMatch(/undefined|\s{2}|\s$/);
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
  stalled: /drawn out or held up|left in limbo/i,
  announced: /announced/i,
  suspended: /broken off for a time/,
  deferred: /deferred/i,
  resumed: /taken up again/,
  sought: /sought; whether reached is not said/,
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

test('rows of several claims send to those that are read with a note', () => {
  const killed = event('killing', { roles: [target(port)] });
  const note = [{ body: [], text: 'Read so.' }];
  const told = [claim({ id: '1.1', events: [killed], scopeNotes: note }), claim({ id: '1.2', events: [killed] })];
  const rows = eventRows({ id: port.id, claims: told.map((of) => ({ claim: of, as: ['target'] as const })) });
  expect(rows.map(({ pieces }) => plain(pieces))).toEqual(['Killed (as ¶1.1 puts it)']);
});

const NAMES: Readonly<Record<string, Entity>> = {
  'the fall of Port': entity('Fall of Port', { type: 'event' }),
  'the 1900 US landing': entity('1900 US landing', { type: 'event' }),
  'the draft pact between crews': entity('Draft pact between crews', { type: 'agreement' }),
  'new terms with crews': entity('New terms with crews', { type: 'agreement' }),
  'the Danish government': entity('Danish government', { type: 'government' }),
  'Jo’s break with the crew': entity('Jo’s break with the crew', { type: 'event' }),
  'violent incidents since May': entity('Violent incidents since May', { type: 'event' }),
  'the North': entity('The North', { type: 'place' }),
  'Movement of Sailors': entity('Movement of Sailors'),
};

test('a name that the prose never uses reads as a sentence has it', () => {
  expect(Object.values(NAMES).map((of) => plain(nameWithin(of)))).toEqual(Object.keys(NAMES));
});

test('a government takes the article of its short name, others only that of words they share', () => {
  const told = (id: string, before: string, mention: string) =>
    claim({
      body: [
        { type: 'text', value: before },
        { type: 'entity', id, children: [{ type: 'text', value: mention }] },
      ],
    });
  const named = (name: string, type: Entity['type'], before: string, mention: string) => {
    const id = name.toLowerCase().replaceAll(/\W+/g, '-');
    return plain(
      nameWithin(entity(name, { id, type, claims: [{ claim: told(id, before, mention), as: ['mention'] }] })),
    );
  };
  expect(named('United States', 'government', '', 'The US')).toBe('the United States');
  expect(named('Pilots of Port', 'group', 'the ', 'PP')).toBe('Pilots of Port');
  expect(named('‘Calm’ and moderate Crew', 'group', 'the ', 'moderate and ‘calm’ Crew')).toBe(
    'the ‘calm’ and moderate Crew',
  );
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
