import { expect, test } from 'playwright/test';
import { synonymsIn } from '../search/synonyms.ts';

test('an English text has the synonyms of its words, in all their forms', () => {
  expect(synonymsIn(['They abandoned the town.'], 'en-GB')).toContain('defect');
  expect(synonymsIn(['The order to move'], 'en')).toContain('command');
  expect(synonymsIn(['Its leaders fled'], 'en')).toContain('boss');
});

test('common words, “in order to” and forms of “lead” have none', () => {
  for (const text of ['die', 'in order to', 'in order that', 'led', 'leading to'])
    expect(synonymsIn([text], 'en'), text).toEqual([]);
});

test('a text in another language has none', () => {
  for (const [text, language] of [
    ['Die Führung bleibt', 'de'],
    ['la main et la date', 'fr'],
    ['main', 'enm'],
  ] as const)
    expect(synonymsIn([text], language), text).toEqual([]);
});
