import { expect, test } from 'playwright/test';
import { sideInItsWords } from '../date.ts';
import { entity } from '../../wording/test/records.ts';

test('the article’s words for a side are left out if a name contains them', () => {
  const side = [entity('‘Calm’ and moderate Crew'), entity('Crew')];
  expect(sideInItsWords({ side, sideAsWorded: '‘calm’ and moderate' })).toBeUndefined();
  expect(sideInItsWords({ side, sideAsWorded: 'hostile' })).toBe('hostile');
  expect(sideInItsWords({ side })).toBeUndefined();
});
