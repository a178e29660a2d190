/**
 * `npm test`: every check, then every test, and at the very end one line, `N passed, N failed`.
 * A failed check does not hide what comes after it, but without a build only unit tests can run.
 *
 * `npm test -- --engines`: instead, the proof that everything opens in view in Chromium, Firefox and WebKit.
 */
import { spawn } from 'node:child_process';
import { npmRun } from './npm.ts';

/** Each needs one processor and no other check, so two run at a time; what they print is kept together. */
const PAIRS = [
  ['typecheck', 'lint'],
  ['check', 'build'],
] as const;

if (process.argv.includes('--engines')) {
  const proved = (await run('build', { isHeard: false })) && (await run('test:engines'));
  process.exit(proved ? 0 : 1);
}

// Astro writes types that lint needs to know; on a fresh clone there are none yet.
await run('astro', { args: ['sync'], isHeard: false });
const failed: string[] = [];
for (const pair of PAIRS) {
  const ends = await Promise.all(pair.map((script) => run(script, { isHeard: false })));
  failed.push(...pair.filter((_, index) => !ends[index]));
}
const checks = PAIRS.flat().length;
const passed = await run('playwright', {
  args: failed.includes('build') ? ['--project=unit'] : [],
  env: { STEPS_PASSED: String(checks - failed.length), STEPS_FAILED: String(failed.length) },
});
process.exitCode = passed && failed.length === 0 ? 0 : 1;

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
