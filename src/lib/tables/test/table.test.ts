import { expect, test } from 'playwright/test';
import { attribution, claim, entity, source } from '../../wording/test/records.ts';
import { claimFilters, sourceFilters } from '../filters.ts';
import { claimRowData, sourceRowData } from '../table.ts';

const gull = source('A gull');
const crab = source('Crabs', { voice: 'unnamed-people' });

test('rows say what the filters ask for, and the filters offer what occurs', () => {
  const reef = entity('Reef', { type: 'place' });
  const told = claim({
    attributions: [attribution(crab), attribution(gull)],
    certainty: 'possible',
    when: [{ edtf: '2019/2020', text: 'then' }],
    entities: [{ entity: reef, as: ['place'] }],
  });
  const untold = claim({ id: '1.2' });
  expect(claimRowData(told)).toMatchObject({
    'data-source': 'crabs a-gull',
    'data-certainty': 'possible',
    'data-entity': 'reef',
    'data-year': '2019 2020',
    'data-date': '2019-00-00',
  });
  expect(claimRowData(untold)).not.toHaveProperty('data-date');
  const filters = claimFilters({
    claims: [told, untold],
    sources: [gull, crab].map((of) => ({ ...of, claims: [told] })),
    entities: [{ ...reef, claims: [{ claim: told, as: ['place'] }] }],
  });
  // One kind and one entity are nothing to choose from.
  expect(filters.map(({ name, choices }) => [name, choices.map(({ value }) => value)])).toEqual([
    ['source', ['a-gull', 'crabs']],
    ['certainty', ['stated', 'possible']],
    ['year', ['2019', '2020', 'none']],
  ]);
});

test('a source’s row counts its claims, and those on it alone', () => {
  const one = claim();
  const pair = [
    { ...gull, side: [], claims: [one], alone: [] },
    { ...crab, side: [entity('Reef')], claims: [one, one], alone: [one] },
  ];
  expect(pair.map((of, index) => sourceRowData(of, index))).toMatchObject([
    { 'data-side': 'none', 'data-claims': '1', 'data-alone': '0', 'data-many': 'one', 'data-rests': 'shared' },
    { 'data-side': 'reef', 'data-claims': '2', 'data-alone': '1', 'data-many': 'several', 'data-rests': 'alone' },
  ]);
  expect(sourceFilters({ sources: pair }).map(({ name }) => name)).toEqual(['side', 'many', 'rests']);
});
