import { expect, test } from 'playwright/test';
import type { Entity } from '../../../edition/model.ts';
import { findNamesakes } from '../namesakes.ts';

// Tests read only these fields; the rest of a record is derived and large.
function entity(id: string, more: Partial<Entity> = {}): Entity {
  const bare = { name: id, aliases: [], nativeNames: [], distinctFrom: [] };
  return { id, ...bare, ...more } as unknown as Entity;
}
const alias = (words: string) => ({ text: words, references: ['a'] });

test('entities that are declared distinct or share a folded name are namesakes of each other, with references', () => {
  const bay = entity('bay', { name: 'The Bay' });
  const group = entity('group', { name: 'Group', aliases: [alias('the bay')] });
  const port = entity('port', { distinctFrom: [bay], toldApartBy: ['chart'] });
  const namesakes = findNamesakes([bay, group, port, entity('alone')], (name) => name.toLowerCase());
  expect(
    [...namesakes].map(([id, others]) => [
      id,
      others.map(({ entity: { id: other }, shared, references }) => [other, shared, ...references]),
    ]),
  ).toEqual([
    ['port', [['bay', undefined, 'chart']]],
    [
      'bay',
      [
        ['port', undefined, 'chart'],
        ['group', 'The Bay', 'a'],
      ],
    ],
    ['group', [['bay', 'the bay', 'a']]],
  ]);
});
