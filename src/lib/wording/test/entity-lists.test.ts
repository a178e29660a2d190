import { expect, test } from 'playwright/test';
import { indexEntities, letterOf } from '../entity-index.ts';
import { entity } from './records.ts';

test('a name is listed under its first letter, ignoring accents, quotation marks and case; digits share a group', () => {
  expect(['‘Reserves’', 'Élan', 'al-Mina', '2001 flood', 'Ḥaqq', 'Ωmega'].map(letterOf)).toEqual([
    'R',
    'E',
    'A',
    '0–9',
    'H',
    'Ω',
  ]);
});

test('a long list of entities is grouped by letter, a short one is not', () => {
  const many = Array.from({ length: 12 }, (_, index) => entity(`${index < 6 ? 'A' : 'B'}${index}`));
  const [groups, places] = indexEntities([...many, entity('Port', { type: 'place' })]);
  expect(groups?.letters.map(({ letter, anchor, members }) => [letter, anchor, members.length])).toEqual([
    ['A', 'group-a', 6],
    ['B', 'group-b', 6],
  ]);
  expect(places?.letters).toEqual([{ anchor: 'place', members: [entity('Port', { type: 'place' })] }]);
});
