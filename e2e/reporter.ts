/** Closes every run with one line of its own: `N passed, N failed`. */
import type { Reporter, Suite } from 'playwright/types/testReporter';

export default class CountReporter implements Reporter {
  private suite: Suite | undefined;
  private errors = 0;

  onBegin(_config: unknown, suite: Suite): void {
    this.suite = suite;
  }

  /** An error outside of any test, such as a test file that cannot be read. */
  onError(): void {
    this.errors += 1;
  }

  /** Runs after the other reporters have written their findings. */
  onExit(): Promise<void> {
    const count = { expected: 0, flaky: 0, unexpected: 0, skipped: 0 };
    for (const test of this.suite?.allTests() ?? []) count[test.outcome()] += 1;
    if (count.skipped > 0) console.log(`${count.skipped} not run`);
    const passed = count.expected + count.flaky + stepsBefore('PASSED');
    const failed = count.unexpected + this.errors + stepsBefore('FAILED');
    console.log(`${passed} passed, ${failed} failed`);
    return Promise.resolve();
  }

  /** Says that another reporter tells the story. */
  printsToStdio(): boolean {
    return true;
  }
}

/** Steps that `npm test` ran before the tests; they count with them. */
function stepsBefore(outcome: 'PASSED' | 'FAILED'): number {
  return Number(process.env[`STEPS_${outcome}`] ?? 0);
}
