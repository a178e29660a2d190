import { expect, test } from 'playwright/test';
import type { Claim, Entity, Inline } from '../../edition/model.ts';
import { claimsByName } from '../names-seen.ts';
import { findNamesakes } from '../names-seen-namesakes.ts';
import { companionsOf } from '../together.ts';

// Tests read only these fields; the rest of a record is derived and large.
function entity(id: string, more: Partial<Entity> = {}): Entity {
  const bare = { name: id, asWorded: [], aliases: [], nativeNames: [], distinctFrom: [], claims: [] };
  return { id, ...bare, ...more } as unknown as Entity;
}
const commentary = { slug: 'harbour' };
const claim = (id: string, more: object = {}): Claim =>
  ({ id, commentary, body: [], entities: [], ...more }) as unknown as Claim;
const text = (value: string): Inline => ({ type: 'text', value });
const mention = (id: string, words: string): Inline => ({ type: 'entity', id, children: [text(words)] });
const alias = (words: string) => ({ text: words, references: ['a'] });
const involve = (...claims: Claim[]) => claims.map((of) => ({ claim: of, as: ['mention'] as const }));

test('a name is seen where a claim uses it as a name of its own', () => {
  const claims = involve(
    claim('1.1', { body: [mention('watch', 'The Watch'), text(' (NW) came.')] }),
    claim('1.2', { body: [mention('watch', 'Night Watch'), text(' and '), mention('other', 'NW')] }),
    claim('1.3', { body: [text('Watchers saw it.')] }),
  );
  const seen = claimsByName(
    entity('watch', { name: 'Night Watch', asWorded: ['Watch'], aliases: [alias('NW'), alias('N. W.')], claims }),
  );
  expect([...seen].map(([name, uses]) => [name, uses.map(({ id }) => id)])).toEqual([
    ['Watch', ['1.1']],
    ['NW', ['1.1']],
    ['N. W.', []],
    ['Night Watch', ['1.2']],
  ]);
});

test('who is declared distinct, or shares a name under the folding, is a namesake on both sides', () => {
  const bay = entity('bay', { name: 'The Bay' });
  const group = entity('group', { name: 'Group', aliases: [alias('the bay')] });
  const port = entity('port', { distinctFrom: [bay] });
  const namesakes = findNamesakes([bay, group, port, entity('alone')], (name) => name.toLowerCase());
  expect(
    [...namesakes].map(([id, others]) => [id, others.map(({ entity: { id: other }, shared }) => [other, shared])]),
  ).toEqual([
    ['port', [['bay', undefined]]],
    [
      'bay',
      [
        ['port', undefined],
        ['group', 'The Bay'],
      ],
    ],
    ['group', [['bay', 'the bay']]],
  ]);
});

test('entities of the same claims stand together, the most often joined first', () => {
  const [gull, crab, reef] = [entity('gull'), entity('crab'), entity('reef')];
  const self = entity('self');
  const joined = (id: string, ...others: Entity[]) =>
    claim(id, { entities: [self, ...others].map((other) => ({ entity: other, as: ['mention'] })) });
  const claims = involve(joined('1.1', gull, crab, reef), joined('1.2', reef));
  expect(
    companionsOf({ ...self, claims }).map(({ entities, claims: shared }) => [
      entities.map(({ id }) => id),
      shared.map(({ id }) => id),
    ]),
  ).toEqual([
    [['reef'], ['1.1', '1.2']],
    [['crab', 'gull'], ['1.1']],
  ]);
});
