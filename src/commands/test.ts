/**
 * `npm test`: every check, then every test, and at the very end one line, `N passed, N failed`.
 * A failed check does not hide what comes after it, but without a build only unit tests can run.
 *
 * `npm test -- --engines`: instead, the proof that everything opens in view in Chromium, Firefox and WebKit.
 */
import { spawn } from 'node:child_process';
import { resolve } from 'node:path';
import { npmRun } from './npm.ts';
import { readOptions } from './command.ts';

const USAGE = `Usage: npm test                  every check, the build, and every test; the last line counts them
       npm test -- --engines   the proof in Chromium, Firefox and WebKit, which takes an hour or more

Tests of one kind: npm run test:unit, test:dist, test:browser; of one file: npm run test:unit -- src/lib/date`;

const { engines } = readOptions(USAGE, { engines: { type: 'boolean' } });

/** What comes before the tests, in lanes that run side by side; a step waits for the one before it. */
const LANES = [
  // Astro writes types while it builds that lint has to know.
  ['build', 'lint'],
  ['build:others', 'typecheck', 'check'],
  // It may have to download one.
  ['find-browser'],
] as const;

// Compilers make much that lives briefly: with more room for it they spend a seventh less time on clearing it away.
process.env.NODE_OPTIONS = `${process.env.NODE_OPTIONS ?? ''} --max-semi-space-size=64`.trim();
// Many processes load the same code, and a fifth of the time of a short one is compiling it.
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
