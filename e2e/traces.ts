/**
 * Makes traces of failed tests. Tracing takes a third of the time of passing tests, so failed tests run once more with it.
 * The results of this second run are not counted.
 */
import { spawnSync } from 'node:child_process';
import { createRequire } from 'node:module';
import { join, relative } from 'node:path';

/** The folder of the traces. */
export const TRACES = '.cache/test-traces';

/** Runs browser tests, given as `file:line`, and keeps a trace of each: only of the first few, within some minutes. */
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
