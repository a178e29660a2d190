/** Synonyms of the words of a record. */
import { expect, test } from 'playwright/test';
import { synonymsIn } from '../search/synonyms.ts';

test('the words of a text bring other words of their groups, in any form, and no word of itself', () => {
  expect(synonymsIn('He abandoned it.')).toEqual(expect.arrayContaining(['defect', 'leave', 'quit']));
  expect(synonymsIn('He abandoned it.')).not.toContain('abandon');
  expect(synonymsIn('A tower of stone')).toEqual([]);
});
