/** A sample of the proof that everything opens in view (e2e/engines), in Firefox. */
import { expect, test } from 'playwright/test';
import { openFirefox } from '../engines/firefox.ts';
import { sample } from '../engines/sample.ts';

test('notes, panels and cards of entities open in view on a phone and on a wide window, with and without scripts', async () => {
  test.setTimeout(60_000);
  expect(await sample(() => openFirefox(process.env.FIREFOX_FOUND ?? ''))).toEqual([]);
});
