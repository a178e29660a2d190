/**
 * Replaces the output folder as a whole: a site is built into a sibling of `dist/` that takes its place at the very end, by two
 * renames. A build that fails or is killed leaves the previous site as it was. If it is killed between the renames, the next
 * command that uses the folder puts the previous site back ({@link recoverOutput}).
 */
import { existsSync, lstatSync, readFileSync, realpathSync, rmSync, statfsSync, statSync } from 'node:fs';
import { readdir, rename } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';

/**
 * The folder that is replaced: a link keeps being one, and what it leads to is replaced. Throws, in a sentence, where nothing
 * could take the place of what is there, so that no build is made for nothing.
 */
export function resolveOutput(output: string): string {
  const path = resolve(output);
  const name = `${basename(path)}/`;
  const found = lstatSync(path, { throwIfNoEntry: false });
  if (found === undefined) return path;
  if (found.isSymbolicLink() && !existsSync(path))
    throw new NotReplaceable(`Unexpected link ${name} that leads nowhere, expected a folder or a link to one`);
  const real = realpathSync(path);
  if (!statSync(real).isDirectory())
    throw new NotReplaceable(`Unexpected file ${name}, expected a folder or a link to one`);
  if (isMount(real))
    throw new NotReplaceable(`Unexpected mount at ${name}, expected a folder that can be replaced as a whole`);
  // A folder that is no link keeps the path by which the project goes, which may be through one.
  return found.isSymbolicLink() ? real : path;
}

/** The output folder cannot be replaced. The message says why; a stack trace would not help. */
class NotReplaceable extends Error {
  override readonly stack = '';
}

/** Where a build of this process goes. The process id keeps two builds apart. */
export function stagingFolder(output: string): string {
  return `${output}.next-${process.pid}`;
}

/** Puts a finished build in the place of the previous one. */
export async function replaceOutput(output: string, staging: string): Promise<void> {
  const previous = previousFolder(output);
  for (let attempt = 1; ; attempt += 1) {
    clear(previous);
    if (existsSync(output)) await rename(output, previous);
    try {
      await rename(staging, output);
      break;
    } catch (error) {
      // Between the two renames another command saw no site, and put the previous one back; or another build was quicker.
      if (!existsSync(output) || attempt === ATTEMPTS) throw error;
    }
  }
  clear(previous);
}

/** Puts back the previous site where a build was killed between its two renames. Every command that uses the folder begins with it. */
export async function recoverOutput(output: string): Promise<void> {
  const previous = previousFolder(output);
  if (existsSync(output) || !existsSync(previous)) return;
  // The build may be alive and just now do the other rename.
  await rename(previous, output).catch((error: unknown) => {
    if (!existsSync(output)) throw error;
  });
}

/** Removes what killed builds left behind, and puts back the previous site if one was killed between its renames. */
export async function clearLeftovers(output: string): Promise<void> {
  await recoverOutput(output);
  clear(previousFolder(output));
  const start = `${basename(output)}.next-`;
  for (const name of await readdir(dirname(output))) {
    if (!name.startsWith(start) || isRunning(Number(name.slice(start.length)))) continue;
    clear(join(dirname(output), name));
  }
}

/** Removes an unfinished build and gives a line that says so; undefined when there is none. */
export function giveUp(output: string, staging: string): string | undefined {
  if (!existsSync(staging)) return undefined;
  const { bavail, bsize } = statfsSync(staging);
  const reason = bavail * bsize < FULL ? 'The disk is full' : 'The build has broken off';
  clear(staging);
  return `${reason}: nothing was published, and ${basename(output)}/ is as it was.`;
}

/** With less room than this, in bytes, a disk counts as full: the file that did not fit may be larger. */
const FULL = 2 ** 20;

const ATTEMPTS = 10;

/** Removes a folder, if there is one. Synchronously, which takes half the time. */
function clear(folder: string): void {
  rmSync(folder, { recursive: true, force: true });
}

function previousFolder(output: string): string {
  return `${output}.previous`;
}

/** Whether a folder is a mount point, which cannot be renamed. */
function isMount(folder: string): boolean {
  if (statSync(folder).dev !== statSync(dirname(folder)).dev) return true;
  try {
    // A folder of the same disk can be mounted too; only Linux tells.
    const points = readFileSync('/proc/self/mountinfo', 'utf8')
      .split('\n')
      .map((line) => line.split(' ')[4] ?? '');
    return points.some((point) => unescape(point) === folder);
  } catch {
    return false;
  }
}

/** The kernel writes spaces and the like in a path as octal numbers. */
function unescape(point: string): string {
  return point.replace(/\\([0-7]{3})/g, (_, octal: string) => String.fromCharCode(Number.parseInt(octal, 8)));
}

/** Whether a process is there. Signal 0 is delivered to nobody. */
function isRunning(pid: number): boolean {
  if (pid === process.pid) return false;
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
}
