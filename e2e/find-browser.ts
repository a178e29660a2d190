/** Runs before the browser tests: they need a browser, and get one where that is possible. */
import { test } from 'playwright/test';
import { ensureBrowser } from './browser.ts';
import { machine } from './machine.ts';

test('a browser is at hand', () => {
  test.setTimeout(30 * 60 * 1000);
  ensureBrowser(machine);
});
