import { expect, test } from 'playwright/test';
import type { ShownRecord } from '../record.ts';
import { compareWording, findNote, hasPhrase, markText } from '../shown.ts';

const record: ShownRecord = {
  kind: 'claim',
  url: '/text/c1-1/',
  title: '¶1.1 The lit tower',
  text: ['Two keepers say that the north tower ', '[North Tower] ', 'may have been lit before the fire.'],
  what: 'Report',
  was: [['Two of the keepers said that the tower was lit before the great fire.', 1, 2]],
  find: ['arson'],
};

test('distinguishes today’s wording, an earlier one and an altered one', () => {
  expect(compareWording('Two keepers say that the north tower may have been lit before the fire.', record)).toEqual({
    is: 'today',
    isWhole: true,
  });
  expect(compareWording('the north tower may have been lit', record)).toEqual({ is: 'today', isWhole: false });
  expect(compareWording('Two of the keepers said that the tower was lit before the great fire', record)).toEqual({
    is: 'earlier',
    first: 1,
    last: 2,
    isWhole: true,
  });
  expect(compareWording('Two keepers say that the south tower may have been lit before the fire.', record)).toEqual({
    is: 'altered',
    first: 0,
    last: 0,
    added: ['south'],
    missing: ['north'],
  });
  expect(
    compareWording('Nobody ever said anything about ships that sail by night to other harbours', record),
  ).toBeUndefined();
});

test('for a sentence with part of the wording, what it leaves out is not listed', () => {
  expect(compareWording('Two keepers say that the south tower', record)).toEqual({
    is: 'altered',
    first: 0,
    last: 0,
    added: ['south'],
    missing: [],
  });
});

test('a phrase is in the claim’s own words, its title or its search words', () => {
  expect(hasPhrase(record, 'north tower may')).toBe(true);
  expect(hasPhrase(record, 'The LIT tower')).toBe(true);
  expect(hasPhrase(record, 'arson')).toBe(true);
  expect(hasPhrase(record, 'tower North Tower')).toBe(false);
  expect(hasPhrase(record, 'keepers tower')).toBe(false);
});

test('a note is shown where it has a word asked for that the rest of the record lacks', () => {
  const noted = { ...record, notes: ['The tower burnt.', 'The keeper of the fire drowned.'] };
  const marksOf = (...keys: readonly string[]) => ({ keys: new Set(keys), paths: new Set<string>() });
  expect(findNote(noted, marksOf('drown', 'tower'))).toBe('The keeper of the fire drowned.');
  expect(findNote(noted, marksOf('tower', 'fire'))).toBeUndefined();
  expect(findNote(record, marksOf('drown'))).toBeUndefined();
  expect(hasPhrase(noted, 'the fire drowned')).toBe(true);
  expect(hasPhrase({ ...record, facts: ['KF-1.004'] }, 'KF-1.004')).toBe(true);
  expect(findNote({ ...record, facts: ['The keeper drowned.'] }, marksOf('drown'))).toBeUndefined();
});

test('a note is shown where only it has a phrase asked for, although the text has its words', () => {
  const noted = { ...record, notes: ['A keeper was lit.', 'The fire of the north tower.'] };
  const marks = (phrase: string) => ({ keys: new Set<string>(), paths: new Set<string>(), phrases: [phrase] });
  expect(findNote(noted, marks('fire of the north'))).toBe('The fire of the north tower.');
  expect(findNote(noted, marks('north tower'))).toBeUndefined();
});

test('marks words in all their forms, and punctuation outside', () => {
  const marks = { keys: new Set(['kill', 'qaida']), paths: new Set<string>() };
  expect(
    markText('The killings of Al-Qa’ida’s men, killed.', marks)
      .filter(({ marked }) => marked)
      .map(({ text }) => text),
  ).toEqual(['killings', 'Al-Qa’ida’s', 'killed']);
});
