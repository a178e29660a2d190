import { expect, test } from 'playwright/test';
import { countOf, describeMissing, describeNothing, describeResults, describeState } from '../words.ts';

const labelOf = (_facet: string, value: string): string => value.toUpperCase();

test('counts results and says of what kind they are', () => {
  const groups = [
    { kind: 'entity', count: 1 },
    { kind: 'claim', count: 2 },
  ];
  expect(describeResults({ query: 'raid', filters: {} }, groups, 3, labelOf)).toBe(
    '3 results for “raid”: 1 name, 2 claims.',
  );
});

test('says which filters were applied', () => {
  const filters = { kind: ['claim'], certainty: ['probable', 'possible'] };
  expect(describeResults({ query: '', filters }, [{ kind: 'claim', count: 1 }], 1, labelOf)).toBe(
    '1 result, filtered by CLAIM, PROBABLE or POSSIBLE.',
  );
});

test('puts a search into a few words for the title', () => {
  expect(describeState({ query: 'haqqani', filters: {} }, labelOf)).toBe('haqqani');
  expect(
    describeState({ query: 'haqqani', filters: { certainty: ['probable', 'possible'], type: ['report'] } }, labelOf),
  ).toBe('haqqani, PROBABLE or POSSIBLE, REPORT');
  expect(describeState({ query: '', filters: {} }, labelOf)).toBe('');
});

test('says what was searched for when nothing is found', () => {
  expect(describeNothing({ query: 'axolotl', filters: { kind: ['claim'] } }, labelOf)).toBe(
    'Nothing found for “axolotl”, filtered by CLAIM.',
  );
});

test('says how many results have every word, if not all have', () => {
  const groups = [{ kind: 'claim', count: 5 }];
  expect(describeResults({ query: 'a b', filters: {} }, groups, 2, labelOf)).toBe(
    '5 results for “a b”. 2 have every word.',
  );
  expect(describeResults({ query: 'a b', filters: {} }, groups, 0, labelOf)).toBe('5 results for “a b”.');
});

test('says what was not searched if a part of the index is missing', () => {
  expect(describeMissing(['names', 'dates'])).toBe(
    'These results may be incomplete: other names and spellings of people, groups and places were not searched; dates were not searched.',
  );
});

test('says that symbols cannot be searched for', () => {
  expect(describeNothing({ query: '!?', filters: {} }, labelOf)).toBe(
    'There is no letter or digit in “!?” to search for.',
  );
});

test('shortens a long query when repeating it', () => {
  const sentence = describeNothing({ query: 'x'.repeat(200), filters: {} }, labelOf);
  expect(sentence.length).toBeLessThan(120);
});

test('names each kind in the singular and the plural', () => {
  expect(['entity', 'source', 'claim'].map((kind) => [countOf(kind, 1), countOf(kind, 0)])).toEqual([
    ['1 name', '0 names'],
    ['1 source', '0 sources'],
    ['1 claim', '0 claims'],
  ]);
});

test('keeps an Arabic query from reordering the text after it', () => {
  expect(describeNothing({ query: 'القاعدة', filters: {} }, labelOf)).toBe('Nothing found for “\u2068القاعدة\u2069”.');
});
