import { expect, test } from 'playwright/test';
import { countSuggestions, describeSuggestion, groupSuggestions } from '../combobox-words.ts';
import type { Suggestion } from '../../../lib/search/suggest.ts';

const suggestion = (name: string, changes: Partial<Suggestion> = {}): Suggestion => ({
  kind: 'entity',
  path: `/entities/${name}/`,
  name,
  detail: 'Group',
  claims: 3,
  match: 'prefix',
  cost: 0,
  ...changes,
});

test('suggestions are grouped by kind, the kind of the best one first', () => {
  const groups = groupSuggestions([
    suggestion('a', { kind: 'source' }),
    suggestion('b'),
    suggestion('c', { kind: 'source' }),
  ]);
  expect(groups.map(({ label, suggestions }) => [label, ...suggestions.map(({ name }) => name)])).toEqual([
    ['Sources', 'a', 'c'],
    ['Names', 'b'],
  ]);
});

test('suggestions that are only spelled alike have their own group', () => {
  const groups = groupSuggestions([suggestion('a', { match: 'near' }), suggestion('b', { match: 'exact' })]);
  expect(groups.map(({ label }) => label)).toEqual(['Names', 'Spelled alike']);
});

test('suggestions say what they are and how many claims there are', () => {
  expect(describeSuggestion(suggestion('a', { claims: 1 }))).toBe('Group · 1 claim');
  expect(describeSuggestion(suggestion('¶7.3', { kind: 'claim', detail: 'One source says …', claims: 0 }))).toBe(
    'One source says …',
  );
});

test('suggestions are counted in words', () => {
  expect([0, 1, 2].map(countSuggestions)).toEqual([
    'No suggestions.',
    '1 suggestion. Choose with the arrow keys.',
    '2 suggestions. Choose with the arrow keys.',
  ]);
});
