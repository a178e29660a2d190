/** Programs that check books. Tests that need a program are skipped if it is not installed. */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

/** Debian’s epubcheck is a Java archive, which not every system can run by its name. */
const EPUBCHECK_JAR = '/usr/share/java/epubcheck.jar';

/** The result of epubcheck for a book; undefined if epubcheck is not installed. */
export function epubcheck(file: string): { readonly passed: boolean; readonly says: string } | undefined {
  if (!existsSync(EPUBCHECK_JAR)) return undefined;
  // Warnings are failures too. The process is too short for optimised code and a parallel garbage collector.
  return run('java', ['-XX:TieredStopAtLevel=1', '-XX:+UseSerialGC', '-jar', EPUBCHECK_JAR, '--failonwarnings', file]);
}

/** The output of a program; undefined if it is not installed. */
export function run(
  program: string,
  args: readonly string[],
): { readonly passed: boolean; readonly says: string } | undefined {
  const { error, status, stdout, stderr } = spawnSync(program, args, { encoding: 'utf8', maxBuffer: 1 << 28 });
  return error ? undefined : { passed: status === 0, says: `${stdout}${stderr}` };
}
