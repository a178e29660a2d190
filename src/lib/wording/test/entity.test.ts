import { expect, test } from 'playwright/test';
import type { Entity } from '../../edition/model.ts';
import { involvementBriefly, saysHeading } from '../entity.ts';
import { claim, entity, source } from './records.ts';

const one = claim();

/** The text for an entity with claims by these speakers: itself, or others on its side. */
const briefly = (more: Partial<Entity>, ...speakers: readonly (Entity | undefined)[]): string =>
  involvementBriefly(
    entity('Crane', {
      says: speakers.map(() => one),
      sources: speakers.map((of) => source('A voice', { claims: [one], ...(of && { entity: of }) })),
      ...more,
    }),
  );

test('the index counts claims about an entity and by it, or says where it is named', () => {
  const claims = [{ claim: one, as: ['mention'] }] as const;
  const crane = entity('Crane');
  expect([
    briefly({ claims }),
    briefly({ claims }, crane, crane),
    briefly({}, crane, crane),
    briefly({ namedIn: 'caption' }),
    briefly({}),
  ]).toEqual(['1 claim', '1 claim, makes 2', 'makes 2 claims', 'named in the caption', '0 claims']);
});

test('claims of others on its side are not called its own', () => {
  const claims = [{ claim: one, as: ['mention'] }] as const;
  expect([
    briefly({ claims }, undefined, entity('Crane')),
    briefly({}, undefined),
    briefly({ type: 'place' }, undefined),
    briefly({ type: 'person' }, undefined),
  ]).toEqual([
    '1 claim; 2 by it or people in it',
    '1 claim by it or people in it',
    '1 claim by people in it',
    '1 claim by people on their side',
  ]);
});

test('the heading of an entity’s own claims depends on its type', () => {
  expect((['person', 'group', 'place', 'document'] as const).map((type) => saysHeading({ name: 'X', type }))).toEqual([
    'What X says',
    'What the group, or people in it, say',
    'What people there say',
    'What it says',
  ]);
});
