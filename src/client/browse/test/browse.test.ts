import { expect, test } from 'playwright/test';
import { arrange, countInWords, type RowData } from '../rows.ts';
import { formatTableState, parseTableState, type KnownControls, type TableState } from '../state.ts';
import { inWords, unknownInWords } from '../in-use.ts';

const KNOWN: KnownControls = new Map([
  ['source', ['', 'gull', 'crab']],
  ['certainty', ['', 'stated', 'possible']],
  ['sort', ['', '-order', 'date', '-date', 'certainty', 'claims']],
]);

const STATES: Readonly<Record<string, TableState>> = {
  '': { filters: {}, sort: '' },
  '?source=gull&source=crab': { filters: { source: ['gull', 'crab'] }, sort: '' },
  '?source=crab&certainty=possible&sort=-date': {
    filters: { source: ['crab'], certainty: ['possible'] },
    sort: '-date',
  },
};

for (const [search, state] of Object.entries(STATES)) {
  test(`“${search}” is read as a state and written again`, () => {
    expect(parseTableState(search, KNOWN)).toEqual({ ...state, unknown: [] });
    expect(formatTableState(state)).toBe(search);
  });
}

const LABELS = {
  ofFilter: (name: string) => ({ source: 'Who says so', sort: 'Order' })[name] ?? name,
  ofValue: (_name: string, value: string) => value.toUpperCase(),
};

test('unknown parts of an address are ignored, and the reader is told', () => {
  const { filters, sort, unknown } = parseTableState('?source=%3Cb%3E&source=gull&sort=length&q=x&utm_id=1', KNOWN);
  expect({ filters, sort }).toEqual({ filters: { source: ['gull'] }, sort: '' });
  expect(unknownInWords(unknown, LABELS)).toBe(
    '“<b>” is not a choice of “Who says so” here. It was ignored. ' +
      '“length” is not a choice of “Order” here. It was ignored. ' +
      'The address has a filter “q”, which this table does not have. It was ignored.',
  );
});

test('the filters in use are named', () => {
  const state = parseTableState('?certainty=possible&source=gull&source=crab', KNOWN);
  expect(inWords(state, LABELS)).toBe('Who says so: GULL or CRAB; certainty: POSSIBLE');
  expect(inWords(parseTableState('?sort=date', KNOWN), LABELS)).toBe('');
});

test('rows are counted', () => {
  expect([countInWords(1, 1, 'claim claims'), countInWords(1, 1200, 'claim claims')]).toEqual([
    '1 claim',
    '1 of 1,200 claims',
  ]);
});

const ROWS: readonly RowData[] = [
  { id: 'a', source: 'crab gull', certainty: 'possible', date: '2020-00-00', claims: '10' },
  { id: 'b', source: 'gull', certainty: 'stated', claims: '9' },
  { id: 'c', source: 'crab', certainty: 'stated', date: '2019-06-00', claims: '10' },
];

const ARRANGED: Readonly<Record<string, string>> = {
  '': 'abc',
  '?source=gull': 'ab',
  '?source=gull&source=crab': 'abc',
  '?certainty=stated&certainty=possible&source=crab': 'ac',
  '?source=crab&certainty=stated': 'c',
  '?sort=-order': 'cba',
  '?sort=date': 'cab',
  '?sort=-date': 'acb',
  '?sort=certainty': 'bca',
  '?sort=claims': 'bac',
};

for (const [search, expected] of Object.entries(ARRANGED)) {
  test(`“${search}” shows the rows ${expected}`, () => {
    const rows = arrange(ROWS, parseTableState(search, KNOWN), (row) => row, KNOWN);
    expect(rows.map(({ id }) => id).join('')).toBe(expected);
  });
}
