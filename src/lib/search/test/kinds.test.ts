/** Words for kinds, and which names they add nothing to. */
import { expect, test } from 'playwright/test';
import { isKindOf } from '../kinds.ts';

test('a word for a kind adds nothing only to a thing of that kind', () => {
  expect(isKindOf('deal', 'Agreement')).toBe(true);
  expect(isKindOf('deal', 'Group')).toBe(false);
  expect(isKindOf('president', 'Person')).toBe(true);
  expect(isKindOf('leader', 'Group')).toBe(false);
  expect(isKindOf('claims', 'Group')).toBe(true);
  expect(isKindOf('tower', 'Group')).toBe(false);
});
