import { expect, test } from 'playwright/test';
import type { EditionChange } from '../../edition/model.ts';
import { instantsOf } from '../feed-times.ts';

test('all entries are on the day of their edition, however many there are', () => {
  const changes = Array.from({ length: 86_401 }, (): EditionChange => ({ id: '1.1', fate: 'reworded', wording: '' }));
  const { ofEdition, ofChange } = instantsOf([{ number: 1, date: '2027-01-03', changes }]);
  expect([ofEdition(1), ofChange(1, '1.1')]).toEqual(['2027-01-03T23:59:59Z', '2027-01-03T23:59:59Z']);
});
