/**
 * `npm test`: runs every check, then every test, and prints one last line, `N passed, N failed`. After a failed check the others
 * still run, but without a build only unit tests can run.
 *
 * `npm test -- --engines`: instead, tests in Chromium, Firefox and WebKit that everything opens within view.
 */
import { spawn } from 'node:child_process';
import { resolve } from 'node:path';
import { npmRun } from './npm.ts';
import { readOptions } from './command.ts';

const USAGE = `Usage: npm test                  every check, the build, and every test; the last line counts them
       npm test -- --engines   tests that everything opens within view in three engines, which takes an hour or more

Tests of one kind: npm run test:unit, test:dist, test:browser; of one file: npm run test:unit -- src/lib/date`;

const { engines } = readOptions(USAGE, { engines: { type: 'boolean' } });

/** What runs before the tests, in lanes that run in parallel; within a lane, a step waits for the one before. */
const LANES = [
  // The build writes types that lint needs.
  ['build', 'lint'],
  ['build:others', 'typecheck', 'check'],
  // May have to download a browser.
  ['find-browser'],
] as const;

// Compilers create many short-lived objects; with more space for these they take a seventh less time.
process.env.NODE_OPTIONS = `${process.env.NODE_OPTIONS ?? ''} --max-semi-space-size=64`.trim();
// Many processes load the same code, and a short process spends a fifth of its time compiling it.
process.env.NODE_COMPILE_CACHE ??= resolve('.cache/compile');

if (engines === true) {
  const proved = (await run('build', { isHeard: false })) && (await run('test:engines', {}));
  process.exit(proved ? 0 : 1);
}

const failed: string[] = [];
await Promise.all(LANES.map(runSteps));
const passed = await run('playwright', {
  args: testsToRun(),
  env: { STEPS_PASSED: String(LANES.flat().length - failed.length), STEPS_FAILED: String(failed.length) },
});
process.exitCode = passed && failed.length === 0 ? 0 : 1;

async function runSteps(steps: readonly string[]): Promise<void> {
  for (const step of steps) if (!(await run(step, { isHeard: false }))) failed.push(step);
}

/** Arguments that select the tests to run: all, or without a site or a browser, those that do not need it. */
function testsToRun(): string[] {
  if (failed.includes('build') || failed.includes('build:others')) return ['--project=unit'];
  return failed.includes('find-browser') ? ['--project=dist*', '--project=unit'] : [];
}

interface Options {
  readonly args?: readonly string[];
  readonly env?: Readonly<Record<string, string>>;
  /** Whether its output is printed at once, and not only when it has ended. */
  readonly isHeard?: boolean;
}

/** Runs a script of package.json; returns whether it succeeded. */
async function run(script: string, { args = [], env = {}, isHeard = true }: Options): Promise<boolean> {
  if (isHeard) console.log(titleOf(script));
  const started = performance.now();
  const [command, words] = npmRun(script, args);
  const child = spawn(command, words, {
    stdio: ['inherit', isHeard ? 'inherit' : 'pipe', isHeard ? 'inherit' : 'pipe'],
    env: { ...process.env, ...env },
  });
  const printed: Buffer[] = [];
  for (const stream of [child.stdout, child.stderr]) stream?.on('data', (part: Buffer) => printed.push(part));
  const code = await new Promise((resolve) => child.on('error', resolve).on('close', resolve));
  const seconds = Math.round((performance.now() - started) / 1000);
  if (!isHeard) console.log(`${titleOf(`${script}, ${seconds} s`)}\n${Buffer.concat(printed).toString()}`);
  return code === 0;
}

function titleOf(text: string): string {
  return `\n── ${text} ${'─'.repeat(Math.max(0, 60 - text.length))}`;
}
