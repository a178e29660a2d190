/** A sample of the tests that everything opens within view (e2e/engines), in Chromium. */
import { expect, test } from 'playwright/test';
import { openChromium } from '../engines/chromium.ts';
import { sample } from '../engines/sample.ts';

test('notes, panels and cards of entities open within view on a phone and in a wide window, with and without scripts', async () => {
  expect(await sample(openChromium)).toEqual([]);
});
