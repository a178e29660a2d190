/**
 * Traces of tests that failed. Tracing every test would take a third of the time of all that pass, so those that failed are run
 * once more with it. What comes of that changes no count.
 */
import { spawnSync } from 'node:child_process';
import { createRequire } from 'node:module';
import { join, relative } from 'node:path';

/** Where the traces go, from the project’s root. */
export const TRACES = '.cache/test-traces';

/** Runs tests of the browser project, given as `file:line`, and keeps a trace of each: of the first few, within some minutes. */
export function traceTests(places: readonly string[]): void {
  const cli = join(createRequire(import.meta.url).resolve('playwright/package.json'), '..', 'cli.js');
  const some = places.slice(0, MOST).map((place) => relative(process.cwd(), place));
  spawnSync(
    process.execPath,
    [cli, 'test', '--config=e2e', '--project=browser', '--trace=on', `--output=${TRACES}`, '--reporter=dot', ...some],
    { stdio: 'ignore', timeout: MINUTES * 60_000, killSignal: 'SIGKILL' },
  );
}

const MOST = 10;
const MINUTES = 3;
