import { expect, test } from 'playwright/test';
import type { Entity } from '../../edition/model.ts';
import { toEntityCard } from '../entity-card.ts';
import { loadSite } from './edition.ts';

const entity = (record: object) =>
  ({ name: 'Tide Council', type: 'group', claims: [], says: [], ...record }) as unknown as Entity;

test('a card has name, type, number of claims, and one sentence', () => {
  expect(toEntityCard(entity({ summary: { text: 'Body of J. Sand. It met in 2020.' }, claims: [{}, {}] }))).toEqual({
    name: 'Tide Council',
    type: 'Group',
    claims: '2 claims',
    about: 'Body of J. Sand.',
  });
});

test('a card says who chose the label, and has no sentence without a summary', () => {
  expect(toEntityCard(entity({ labelledBy: 'author' }))).toEqual({
    name: 'Tide Council',
    type: 'Group (the author’s label)',
    claims: '0 claims',
  });
});

test('every card is small', async () => {
  const { entities } = await loadSite();
  const large = entities.filter((record) => Buffer.byteLength(JSON.stringify(toEntityCard(record))) > 700);
  expect(large.map(({ id }) => id)).toEqual([]);
});
