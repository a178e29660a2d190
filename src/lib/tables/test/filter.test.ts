import { expect, test } from 'playwright/test';
import type { Claim } from '../../edition/model.ts';
import { attribution, claim, entity, source } from '../../wording/test/records.ts';
import { claimTable } from '../claim-filters.ts';
import type { TableFilter } from '../filter.ts';
import { entityTable, sourceTable } from '../record-filters.ts';

const gull = source('A gull');
const crab = source('Crabs', { voice: 'organisation' });
const reef = entity('Reef', { type: 'place', dates: [] });
const told = claim({
  attributions: [attribution(crab), attribution(gull)],
  certainty: 'possible',
  negated: true,
  when: [{ edtf: '2019/2020', text: 'then' }],
  entities: [{ entity: reef, as: ['place', 'subject'] }],
  events: [{ type: 'attack', status: 'stalled', roles: [], unstated: [] }],
  relations: [{ type: 'located-in', subject: reef, object: reef, status: 'sought' }],
});
const untold = claim({
  id: '1.2',
  events: [{ type: 'killing', status: 'announced', roles: [], unstated: [] }],
  links: [{ rel: 'supports', claim: told }],
});

test('a claim’s row has the values for the filters', () => {
  expect(claimTable.rowData(told)).toEqual({
    'data-row': '',
    'data-source': 'crabs a-gull',
    'data-voice': 'organisation unnamed-people',
    'data-certainty': 'possible',
    'data-polarity': 'denied',
    'data-type': 'report',
    'data-entity': 'reef',
    'data-year': '2019 2020',
    'data-event': 'attack',
    'data-status': 'stalled sought',
    'data-relation': 'located-in',
    'data-date': '2019-01-01',
  });
  expect(claimTable.rowData(untold)).toMatchObject({ 'data-polarity': 'affirmed', 'data-link': 'supports' });
  expect(claimTable.rowData(untold)).not.toHaveProperty('data-date');
});

test('the filters offer only values that occur, if there are several', () => {
  const filters = claimTable.filters([told, untold]);
  expect(valuesOf(filters)).toEqual([
    ['source', ['a-gull', 'crabs', 'the-author']],
    ['voice', ['author', 'unnamed-people', 'organisation']],
    ['certainty', ['stated', 'possible']],
    ['polarity', ['affirmed', 'denied']],
    ['year', ['2019', '2020', 'none']],
    ['event', ['attack', 'killing']],
    ['status', ['stalled', 'announced', 'sought']],
  ]);
});

test('an entity is found by its roles, its relations and its dates', () => {
  const own = { ...reef, claims: [{ claim: told, as: ['place', 'subject'] as const }] };
  const other = entity('Wreck', { type: 'event', dates: [] });
  expect(entityTable.rowData(own, [], 3)).toMatchObject({
    'data-type': 'place',
    'data-role': 'place',
    'data-relation': 'located-in',
    'data-year': '2019 2020',
    'data-many': 'one',
    'data-name': '3',
  });
  expect(valuesOf(entityTable.filters([own, other]))).toEqual([
    ['type', ['place', 'event']],
    ['year', ['2019', '2020', 'none']],
    ['many', ['none', 'one']],
  ]);
});

test('a source’s row counts its claims, and those on it alone', () => {
  const one: Claim = claim();
  const pair = [
    { ...gull, side: [], claims: [one], alone: [] },
    { ...crab, side: [reef], claims: [one, one], alone: [one] },
  ];
  expect(pair.map((of, index) => sourceTable.rowData(of, [], index))).toMatchObject([
    { 'data-side': 'none', 'data-claims': '1', 'data-alone': '0', 'data-many': 'one', 'data-rests': 'shared' },
    { 'data-side': 'reef', 'data-claims': '2', 'data-alone': '1', 'data-many': 'several', 'data-rests': 'alone' },
  ]);
  expect(sourceTable.filters(pair).map(({ name }) => name)).toEqual(['voice', 'side', 'many', 'rests']);
});

function valuesOf(filters: readonly TableFilter[]): [string, string[]][] {
  return filters.map(({ name, groups }) => [name, groups.flatMap(({ choices }) => choices.map(({ value }) => value))]);
}
