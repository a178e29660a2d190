import { expect, test } from 'playwright/test';
import { arrange, type RowData } from '../browse-rows.ts';
import { formatTableState, parseTableState, type KnownControls, type TableState } from '../browse-state.ts';

const KNOWN: KnownControls = new Map([
  ['source', ['', 'gull', 'crab']],
  ['certainty', ['', 'stated', 'possible']],
  ['sort', ['', '-order', 'date', '-date', 'certainty', 'claims']],
]);

const STATES: Readonly<Record<string, TableState>> = {
  '': { filters: {}, sort: '' },
  '?source=gull': { filters: { source: 'gull' }, sort: '' },
  '?source=crab&certainty=possible&sort=-date': { filters: { source: 'crab', certainty: 'possible' }, sort: '-date' },
};

for (const [search, state] of Object.entries(STATES)) {
  test(`“${search}” says what a table shows, there and back`, () => {
    expect(parseTableState(search, KNOWN)).toEqual(state);
    expect(formatTableState(state)).toBe(search);
  });
}

test('what an address asks for and nobody offers is left out', () => {
  expect(parseTableState('?source=%3Cb%3E&sort=length&q=x', KNOWN)).toEqual({ filters: {}, sort: '' });
});

const ROWS: readonly RowData[] = [
  { id: 'a', source: 'crab gull', certainty: 'possible', date: '2020-00-00', claims: '10' },
  { id: 'b', source: 'gull', certainty: 'stated', claims: '9' },
  { id: 'c', source: 'crab', certainty: 'stated', date: '2019-06-00', claims: '10' },
];

const ARRANGED: Readonly<Record<string, string>> = {
  '': 'abc',
  '?source=gull': 'ab',
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
