import { expect, test } from 'playwright/test';
import type { Claim, Commentary } from '../../edition/model.ts';
import { datesOf } from '../entity-dates.ts';
import { indexEntities, letterOf } from '../entity-index.ts';
import { tallyVoices } from '../entity-voices.ts';
import { plain } from '../piece.ts';
import { timeOf, toDateKey, yearsOf } from '../rows-date.ts';
import { claimFilters, sourceFilters } from '../rows-filters.ts';
import { tableParts } from '../rows-parts.ts';
import { claimRowData, sourceRowData } from '../rows-table.ts';
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

test('dated claims come in the order of time, the others after them', () => {
  const claims = [
    claim({ id: '1.1', when: [{ edtf: '2020-11', text: 'in November' }] }),
    claim({ id: '1.2' }),
    claim({ id: '1.3', when: [{ ref: 'publication', text: 'now' }] }),
    claim({ id: '1.4', when: [{ edtf: '2019-22', text: 'in summer' }] }),
  ].map((of) => ({ claim: of, as: ['mention'] as const }));
  const { dated, relative } = datesOf({ claims });
  expect(dated.map(({ claim: { id }, when }) => [id, plain(when)])).toEqual([
    ['1.4', 'Summer 2019 (“in summer”; the year is the editors’ reading)'],
    ['1.1', 'November 2020 (“in November”; the year is the editors’ reading)'],
  ]);
  expect(relative.map(({ claim: { id } }) => id)).toEqual(['1.3']);
});

const KEYS: Readonly<Record<string, string>> = {
  '2020': '2020-00-00',
  '2020-11': '2020-11-00',
  '2020-11-05': '2020-11-05',
  '2020-22': '2020-06-00',
  '2021-05/2021-07': '2021-05-00',
  '../2021-07': '2021-07-00',
  '201X': '2010-00-00',
  '2020-11?': '2020-11-00',
};

test('dates sort by their beginning', () => {
  expect(Object.keys(KEYS).map((edtf) => toDateKey([{ edtf }]))).toEqual(Object.values(KEYS));
  expect(toDateKey([{ edtf: '2021', mod: 'START' }])).toBe('2021-01-00');
  expect(toDateKey([{ edtf: '2021' }, { edtf: '2019' }])).toBe('2019-00-00');
  expect(toDateKey([{}])).toBeUndefined();
});

test('a date touches its years, a span all of them, one without an end its first', () => {
  expect(yearsOf([{ edtf: '2019-22' }, { edtf: '2020/2021' }])).toEqual(['2019', '2020', '2021']);
  expect(yearsOf([{ edtf: '2021-05/..' }])).toEqual(['2021']);
  expect(yearsOf([{ edtf: '1600/2000' }])).toEqual(['1600']);
  expect(yearsOf([{}])).toEqual([]);
});

test('a cell has the date in words, or what the time is counted from', () => {
  expect(plain(timeOf([{ edtf: '2019-22', text: 'that summer' }]))).toBe('Summer 2019');
  expect(plain(timeOf([{ ref: 'publication', text: 'now' }]))).toBe('At the time of writing (“now”)');
  expect(plain(timeOf([]))).toBe('');
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

/** A commentary of so many paragraphs, with one claim each. */
function commentary(slug: string, length: number): Commentary {
  const claims: Claim[] = Array.from({ length }, (_, index) => claim({ id: `${index}.1`, paragraph: index }));
  const paragraphs = claims.map((of) => ({ number: of.paragraph, claims: [of] }));
  return { slug, claims, sections: [{ paragraphs }] } as unknown as Commentary;
}

test('the table of claims is one page, until it is too long; then parts never move', () => {
  expect(tableParts([commentary('a', 60)], 60)).toEqual([]);
  const parts = tableParts([commentary('a', 60), commentary('b', 10)], 60);
  expect(parts.map((part) => [part.commentary.slug, part.from, part.to, part.total])).toEqual([
    ['a', 0, 49, 50],
    ['a', 50, 99, 10],
    ['b', 0, 49, 10],
  ]);
});

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
