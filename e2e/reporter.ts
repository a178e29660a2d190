/** Ends every run with one line: `N passed, N failed`. */
import type { FullConfig, Reporter, Suite } from 'playwright/types/testReporter';
import { NO_FIREFOX } from './firefox.ts';
import { fullSite } from './site-folder.ts';
import { describeTimes } from './times.ts';
import { TRACES, traceTests } from './traces.ts';

export default class CountReporter implements Reporter {
  private suite: Suite | undefined;
  private errors = 0;
  private hasFirefox = true;

  onBegin({ projects }: FullConfig, suite: Suite): void {
    this.suite = suite;
    this.hasFirefox = projects.some(({ name }) => name === 'firefox');
  }

  /** An error outside of any test, such as a test file that cannot be read. */
  onError(): void {
    this.errors += 1;
  }

  /** Runs after the other reporters have written their results. */
  onExit(): Promise<void> {
    const tests = this.suite?.allTests() ?? [];
    const count = { expected: 0, flaky: 0, unexpected: 0, skipped: 0 };
    for (const test of tests) count[test.outcome()] += 1;
    if (isWhole()) for (const line of describeTimes(tests)) console.log(line);
    const inBrowser = this.suite?.suites.some(({ title }) => title === 'browser') === true;
    if (inBrowser && fullSite() === undefined) console.log(NO_FULL_SITE);
    // Said only if other browser tests ran, so that nobody thinks that Firefox was tested.
    else if (inBrowser && !this.hasFirefox) console.log(NO_FIREFOX);
    if (count.unexpected > 0) this.keepTraces();
    if (count.skipped > 0) console.log(`${count.skipped} not run`);
    const passed = count.expected + count.flaky + stepsBefore('PASSED');
    const failed = count.unexpected + this.errors + stepsBefore('FAILED');
    console.log(`${passed} passed, ${failed} failed`);
    return Promise.resolve();
  }

  /** Says where to find details of failures, and in `npm test` makes the traces. */
  private keepTraces(): void {
    console.log(`Pictures of pages in which a test failed: ${RESULTS}`);
    const failed = this.suite?.allTests().filter((test) => test.outcome() === 'unexpected') ?? [];
    const inBrowser = failed.filter((test) => test.parent.project()?.name === 'browser');
    if (inBrowser.length === 0 || !isWhole()) return;
    traceTests(inBrowser.map(({ location }) => `${location.file}:${location.line}`));
    console.log(`Their traces, from another run: ${TRACES} (npx playwright show-trace <folder>/trace.zip)`);
  }

  /** False, so that another reporter prints the progress. */
  printsToStdio(): boolean {
    return true;
  }
}

/** The message if there is no site for the browser tests. */
const NO_FULL_SITE =
  'Most tests in a browser were not run: they need the content that the project came with, which is neither in content/ nor in set-aside/.';

/** Where Playwright writes details of failures: `outputDir` of its configuration. */
const RESULTS = '.cache/test-results';

/** Whether this is all of `npm test`, not a part of it. */
function isWhole(): boolean {
  return process.env.STEPS_PASSED !== undefined;
}

/** Steps that `npm test` ran before the tests, which are counted as tests. */
function stepsBefore(outcome: 'PASSED' | 'FAILED'): number {
  return Number(process.env[`STEPS_${outcome}`] ?? 0);
}
