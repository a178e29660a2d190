/** A step before the tests: makes sure that the browser tests have a browser, and installs one if possible. */
import { ensureBrowser } from './browser.ts';
import { machine } from './machine.ts';

try {
  console.log(`Browser for the tests: ${ensureBrowser(machine)}`);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
