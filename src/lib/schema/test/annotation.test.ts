import { expect, test } from 'playwright/test';
import { eventTypes, keysOf, roles } from '../../vocabulary/index.ts';
import { annotations, components, type ComponentName } from '../annotation.ts';

interface Case {
  readonly name: ComponentName;
  readonly props: Readonly<Record<string, unknown>>;
  readonly read: Readonly<Record<string, unknown>>;
}

const CLAIM = { id: '7.3', type: 'report', certainty: 'stated' };

const READ: Readonly<Record<string, Case>> = {
  'a claim': { name: 'Claim', props: CLAIM, read: CLAIM },
  'a claim with everything': {
    name: 'Claim',
    props: { ...CLAIM, certainty: 'open', cue: ' may ', negated: true, unhedged: 'May , seem' },
    read: { ...CLAIM, certainty: 'open', cue: 'may', negated: true, unhedged: ['May', 'seem'] },
  },
  'an event': {
    name: 'Event',
    props: { type: 'movement', origin: 'a b', unstated: 'agent  destination' },
    read: { type: 'movement', origin: ['a', 'b'], unstated: ['agent', 'destination'] },
  },
  'a relation': {
    name: 'Relation',
    props: { type: 'hosts', subject: 'a', object: 'b c', place: 'd', status: 'sought' },
    read: { type: 'hosts', subject: ['a'], object: ['b', 'c'], place: 'd', status: 'sought' },
  },
  'a date by reference': {
    name: 'When',
    props: { ref: 'publication', text: 'now' },
    read: { ref: 'publication', text: 'now' },
  },
  'a scope note': { name: 'ScopeNote', props: {}, read: {} },
  'an editor’s note': {
    name: 'EditorNote',
    props: { kind: 'differs', date: '2026-11-22', references: 'a b' },
    read: { kind: 'differs', date: '2026-11-22', references: ['a', 'b'] },
  },
};

for (const [name, { name: component, props, read }] of Object.entries(READ)) {
  test(`the props of ${name} are read`, () => {
    expect(components[component].parse(props)).toEqual(read);
  });
}

test('no component accepts an unknown prop', () => {
  for (const schema of Object.values(components)) {
    const codes = schema.safeParse({ onclick: 'x' }).error?.issues.map(({ code }) => code);
    expect(codes).toContain('unrecognized_keys');
  }
});

test('a flag has no value', () => {
  for (const negated of ['true', '', 'false', false]) {
    expect(components.Claim.safeParse({ ...CLAIM, negated }).success).toBe(false);
  }
});

test('an event has a prop for every role of the vocabulary, and may leave any of them unnamed', () => {
  for (const type of keysOf(eventTypes)) {
    for (const role of keysOf(roles)) {
      expect(annotations.Event.parse({ type, [role]: 'a', unstated: role })).toEqual({
        type,
        [role]: ['a'],
        unstated: [role],
      });
    }
  }
});

test('a date has more than words', () => {
  expect(annotations.When.safeParse({ text: 'then' }).error?.issues.map(({ message }) => message)).toEqual([
    'expected at least one of the props edtf, after, before, ref',
  ]);
});
