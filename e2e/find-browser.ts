/** Makes sure that the browser tests have a browser, and installs one where that is possible. A step before the tests. */
import { ensureBrowser } from './browser.ts';
import { machine } from './machine.ts';

try {
  console.log(`Browser for the tests: ${ensureBrowser(machine)}`);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
