/**
 * `npm test`: every check, then every test, and at the very end one line, `N passed, N failed`.
 * A failed check does not hide what comes after it, but without a build only unit tests can run.
 */
import { spawnSync } from 'node:child_process';
import { npmRun } from './npm.ts';

const CHECKS = ['typecheck', 'lint', 'check', 'build'] as const;

const failed = CHECKS.filter((script) => !run(script));
const projects = failed.includes('build') ? ['--project=unit'] : [];
const passed = run('playwright', projects, {
  STEPS_PASSED: String(CHECKS.length - failed.length),
  STEPS_FAILED: String(failed.length),
});
process.exitCode = passed && failed.length === 0 ? 0 : 1;

/** Runs a script of package.json; whether it went well. */
function run(script: string, args: readonly string[] = [], env: Readonly<Record<string, string>> = {}): boolean {
  console.log(`\n── ${script} ${'─'.repeat(Math.max(0, 60 - script.length))}`);
  return spawnSync(...npmRun(script, args), { stdio: 'inherit', env: { ...process.env, ...env } }).status === 0;
}
