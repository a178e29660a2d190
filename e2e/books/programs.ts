/** Programs that look at books, where the machine has them: the tests do without where it does not. */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

/** Debian’s epubcheck is a Java archive that not every system runs by its name. */
const EPUBCHECK_JAR = '/usr/share/java/epubcheck.jar';

/** What epubcheck says of a book; undefined where there is none. */
export function epubcheck(file: string): { readonly passed: boolean; readonly says: string } | undefined {
  if (!existsSync(EPUBCHECK_JAR)) return undefined;
  // Warnings are failures too.
  // It lives too briefly for optimised code and for more than one thread that collects garbage.
  return run('java', ['-XX:TieredStopAtLevel=1', '-XX:+UseSerialGC', '-jar', EPUBCHECK_JAR, '--failonwarnings', file]);
}

/** What a program says; undefined where it is not there. */
export function run(
  program: string,
  args: readonly string[],
): { readonly passed: boolean; readonly says: string } | undefined {
  const { error, status, stdout, stderr } = spawnSync(program, args, { encoding: 'utf8', maxBuffer: 1 << 28 });
  return error ? undefined : { passed: status === 0, says: `${stdout}${stderr}` };
}
