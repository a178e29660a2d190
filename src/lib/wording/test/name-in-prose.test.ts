import { expect, test } from 'playwright/test';
import type { Claim, Entity } from '../../edition/model.ts';
import { plain } from '../piece.ts';
import { claim, entity } from './records.ts';
import { nameInProse } from '../name-in-prose.ts';

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

test('a name that no claim uses gets the article that a sentence needs', () => {
  expect(Object.values(NAMES).map((of) => plain(nameInProse(of)))).toEqual(Object.keys(NAMES));
});

test('a government has the article of its short name, others only that of words that they share', () => {
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
      nameInProse(entity(name, { id, type, claims: [{ claim: told(id, before, mention), as: ['mention'] }] })),
    );
  };
  expect(named('United States', 'government', '', 'The US')).toBe('the United States');
  expect(named('Pilots of Port', 'group', 'the ', 'PP')).toBe('Pilots of Port');
  expect(named('‘Calm’ and moderate Crew', 'group', 'the ', 'moderate and ‘calm’ Crew')).toBe(
    'the ‘calm’ and moderate Crew',
  );
});

test('a name has the article and the capital that claims use', () => {
  const mention = (before: string, words: string): Claim =>
    claim({
      body: [
        { type: 'text', value: before },
        { type: 'entity', id: 'night-watch', children: [{ type: 'text', value: words }] },
      ],
    });
  const named = (...claims: Claim[]): string =>
    plain(nameInProse(entity('Night watch', { claims: claims.map((of) => ({ claim: of, as: ['mention'] })) })));
  expect(named()).toBe('Night watch');
  expect(named(mention('Then the ', 'night watch'))).toBe('the night watch');
  expect(named(mention('', 'The Night watch'), mention('', 'they'))).toBe('the Night watch');
  expect(named(mention('a ', 'night watch'))).toBe('night watch');
});
