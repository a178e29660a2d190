import { expect, test } from 'playwright/test';
import {
  cleanQuery,
  formatSearchState,
  isSearchable,
  MAX_QUERY_LENGTH,
  parseSearchState,
  type SearchState,
} from '../state.ts';

const known = new Map([
  ['kind', new Set(['entity', 'source', 'claim'])],
  ['certainty', new Set(['stated', 'probable', 'possible'])],
]);

const states: [address: string, state: SearchState][] = [
  ['', { query: '', filters: {} }],
  ['?q=raid', { query: 'raid', filters: {} }],
  ['?q=raid&kind=claim&certainty=possible', { query: 'raid', filters: { kind: ['claim'], certainty: ['possible'] } }],
  ['?certainty=probable&certainty=possible', { query: '', filters: { certainty: ['probable', 'possible'] } }],
  ['?q=%D8%A7%D9%84%D9%82%D8%A7%D8%B9%D8%AF%D8%A9', { query: 'القاعدة', filters: {} }],
  ['?q=%3Cb%3E+%26+%22x%22', { query: '<b> & "x"', filters: {} }],
];
for (const [address, state] of states) {
  test(`“${address}” is read as a state and written again`, () => {
    expect(parseSearchState(address, known)).toEqual(state);
    expect(formatSearchState(state)).toBe(address);
  });
}

test('leaves out facets and values that are not known', () => {
  expect(parseSearchState('?q=x&colour=red&kind=ghost&certainty=possible&certainty=sure', known)).toEqual({
    query: 'x',
    filters: { certainty: ['possible'] },
  });
});

test('collapses white space and cuts a query that is too long', () => {
  expect(cleanQuery('  one\n\ttwo ')).toBe('one two');
  expect(cleanQuery('x'.repeat(10_000))).toHaveLength(MAX_QUERY_LENGTH);
});

test('recognises a query without a letter or a digit', () => {
  expect(isSearchable('!!! <> —')).toBe(false);
  expect(isSearchable('¶7')).toBe(true);
  expect(isSearchable('قاعدة')).toBe(true);
});

test('accepts anything that looks like a value for a facet whose values are not known', () => {
  const open = new Map<string, 'any'>([['entity', 'any']]);
  expect(parseSearchState('?entity=al-qaida&entity=%3Cb%3E&entity=', open).filters).toEqual({ entity: ['al-qaida'] });
});
