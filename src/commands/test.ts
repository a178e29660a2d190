/**
 * `npm test`: every check, then every test, and at the very end one line, `N passed, N failed`.
 * A failed check does not hide what comes after it, but without a build only unit tests can run.
 *
 * `npm test -- --engines`: instead, the proof that everything opens in view in Chromium, Firefox and WebKit.
 */
import { spawn } from 'node:child_process';
import { showHelp } from './help.ts';
import { npmRun } from './npm.ts';

const USAGE = `Usage: npm test                  every check, the build, and every test; the last line counts them
       npm test -- --engines   the proof in Chromium, Firefox and WebKit, which takes an hour or more

Tests of one kind: npm run test:unit, test:dist, test:browser; of one file: npm run test:unit -- src/lib/date`;

if (showHelp(process.argv.slice(2), USAGE)) process.exit(0);

/** Steps before the tests, the longest first. */
const STEPS = ['lint', 'find-browser', 'build', 'build:others', 'typecheck', 'check'] as const;

/** Each step needs one processor and no other step, so two run at a time. */
const LANES = 2;

// Compilers make much that lives briefly: with more room for it they spend a seventh less time on clearing it away.
process.env.NODE_OPTIONS = `${process.env.NODE_OPTIONS ?? ''} --max-semi-space-size=64`.trim();

if (process.argv.includes('--engines')) {
  const proved = (await run('build', { isHeard: false })) && (await run('test:engines', {}));
  process.exit(proved ? 0 : 1);
}

// Astro writes types that lint needs to know; on a fresh clone there are none yet.
await run('astro', { args: ['sync'], isHeard: false });
const waiting: string[] = [...STEPS];
const failed: string[] = [];
await Promise.all(Array.from({ length: LANES }, runSteps));
const passed = await run('playwright', {
  args: testsToRun(),
  env: { STEPS_PASSED: String(STEPS.length - failed.length), STEPS_FAILED: String(failed.length) },
});
process.exitCode = passed && failed.length === 0 ? 0 : 1;

/** Takes one step after the other until none is left. */
async function runSteps(): Promise<void> {
  for (let step = waiting.shift(); step !== undefined; step = waiting.shift())
    if (!(await run(step, { isHeard: false }))) failed.push(step);
}

/** All tests; without a site or a browser those that need none. */
function testsToRun(): string[] {
  if (failed.includes('build') || failed.includes('build:others')) return ['--project=unit'];
  return failed.includes('find-browser') ? ['--project=dist*', '--project=unit'] : [];
}

interface Options {
  readonly args?: readonly string[];
  readonly env?: Readonly<Record<string, string>>;
  /** Whether it prints as it goes, and not when it has ended. */
  readonly isHeard?: boolean;
}

/** Runs a script of package.json; whether it went well. */
async function run(script: string, { args = [], env = {}, isHeard = true }: Options): Promise<boolean> {
  const title = `\n── ${script} ${'─'.repeat(Math.max(0, 60 - script.length))}`;
  if (isHeard) console.log(title);
  const [command, words] = npmRun(script, args);
  const child = spawn(command, words, {
    stdio: ['inherit', isHeard ? 'inherit' : 'pipe', isHeard ? 'inherit' : 'pipe'],
    env: { ...process.env, ...env },
  });
  const printed: Buffer[] = [];
  for (const stream of [child.stdout, child.stderr]) stream?.on('data', (part: Buffer) => printed.push(part));
  const code = await new Promise((resolve) => child.on('error', resolve).on('close', resolve));
  if (!isHeard) console.log(`${title}\n${Buffer.concat(printed).toString()}`);
  return code === 0;
}
