/** A sample, in Firefox, of the tests that everything opens within view (e2e/engines). */
import { expect, test } from 'playwright/test';
import { openFirefox } from '../engines/firefox.ts';
import { sample } from '../engines/sample.ts';

test('notes, panels and cards of entities open within view on a phone and in a wide window, with and without scripts', async () => {
  expect(await sample(() => openFirefox(process.env.FIREFOX_FOUND ?? ''))).toEqual([]);
});
