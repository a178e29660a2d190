import { expect, test } from 'playwright/test';
import { indexEntities, letterOf } from '../entity-index.ts';
import { tallyVoices } from '../entity-voices.ts';
import { attribution, claim, entity, source } from './records.ts';

const gull = source('A gull');
const crab = source('Crabs', { voice: 'unnamed-people' });

test('sources are counted with their claims, the firmest first', () => {
  const claims = [
    claim({ id: '1.1', certainty: 'possible', attributions: [attribution(gull)] }),
    claim({ id: '1.2', attributions: [attribution(gull), attribution(crab)] }),
    claim({ id: '1.3', attributions: [attribution(gull)] }),
  ];
  const told = tallyVoices(claims).map(({ source: { name }, total, firmness }) => [
    name,
    total,
    firmness.map(({ certainty, claims: own }) => [certainty, ...own.map(({ id }) => id)]),
  ]);
  expect(told).toEqual([
    [
      'A gull',
      3,
      [
        ['stated', '1.2', '1.3'],
        ['possible', '1.1'],
      ],
    ],
    ['Crabs', 1, [['stated', '1.2']]],
  ]);
});

test('a name stands under its first letter, without accent, quotation mark or case; digits stand together', () => {
  expect(['‘Reserves’', 'Élan', 'al-Mina', '2001 flood', 'Ḥaqq', 'Ωmega'].map(letterOf)).toEqual([
    'R',
    'E',
    'A',
    '0–9',
    'H',
    'Ω',
  ]);
});

test('a long list of entities has its letters set off, a short one has none', () => {
  const many = Array.from({ length: 12 }, (_, index) => entity(`${index < 6 ? 'A' : 'B'}${index}`));
  const [groups, places] = indexEntities([...many, entity('Port', { type: 'place' })]);
  expect(groups?.letters.map(({ letter, anchor, members }) => [letter, anchor, members.length])).toEqual([
    ['A', 'group-a', 6],
    ['B', 'group-b', 6],
  ]);
  expect(places?.letters).toEqual([{ anchor: 'place', members: [entity('Port', { type: 'place' })] }]);
});
