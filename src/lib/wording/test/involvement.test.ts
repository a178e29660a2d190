import { expect, test } from 'playwright/test';
import type { Involvement } from '../../edition/model.ts';
import { leadingPart, partHeading, type Part } from '../entity.ts';

test('the leading part of an entity is a part in an event, else a relation, else a mention', () => {
  const cases: readonly (readonly [Involvement[], Part])[] = [
    [['mention'], 'mention'],
    [['mention', 'subject', 'place', 'agent', 'object'], 'agent'],
    [['topic', 'event'], 'event'],
    [['object'], 'relation'],
    [['mention', 'subject', 'object'], 'relation'],
  ];
  expect(cases.map(([as]) => leadingPart(as))).toEqual(cases.map(([, part]) => part));
});

test('headings name a person, and have “it” for everything else', () => {
  const headings = (type: 'group' | 'person') =>
    (['agent', 'target', 'place'] as const).map((part) => partHeading(part, { type, name: 'Jo' }));
  expect(headings('group')).toEqual(['What it does', 'What is done to it', 'What happens there']);
  expect(headings('person')).toEqual(['What Jo does', 'What is done to Jo', 'What happens there']);
});
