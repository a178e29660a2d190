/**
 * Replaces the site in the output folder by another. A build writes into a sibling of `dist/`; only when it is done, `dist/` is
 * brought up to date (update-folder.ts). A build that fails or is killed before leaves the previous site as it was. If it is
 * killed after, the next command that uses the folder finishes its work ({@link recoverOutput}). A lock lets one process at a
 * time do either.
 */
import { existsSync, lstatSync, readFileSync, realpathSync, renameSync, rmSync, statfsSync, statSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import { takeLock, type Lock } from '../cache/lock.ts';
import { beginUpdate, finishUpdate, hasBegun } from './update-folder.ts';

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
    throw new NotReplaceable(`Unexpected mount at ${name}, expected a folder on the disk of the project`);
  // A folder that is no link keeps the path by which the project goes, which may be through one.
  return found.isSymbolicLink() ? real : path;
}

/** The output folder cannot be brought up to date. The message says why; a stack trace would not help. */
class NotReplaceable extends Error {
  override readonly stack = '';
}

/** Where a build of this process goes. The process id keeps two builds apart. */
export function stagingFolder(output: string): string {
  return `${output}.next-${process.pid}`;
}

/**
 * Marks the state of the output folder: the mark is another one after a build has changed what lies there. Undefined where
 * there is no folder.
 */
export function markOutput(output: string): string | undefined {
  const stats = statSync(output, { throwIfNoEntry: false, bigint: true });
  return stats && `${stats.ino} ${stats.mtimeNs}`;
}

/** Files of the previous site that are in the next one as they are. */
export interface StayingFiles {
  /** Their paths from the root of the site, with `/`. */
  readonly paths: ReadonlySet<string>;
  /** The mark of the output folder from before the first of them was looked at. */
  readonly mark: string | undefined;
}

/**
 * Puts a finished build in the place of the previous one. Throws, in a sentence, if the folder was changed since it was marked:
 * the files that were to stay may be others.
 */
export function replaceOutput(output: string, staging: string, staying: StayingFiles = NONE): void {
  alone(output, () => {
    finish(output);
    if (staying.paths.size > 0 && markOutput(output) !== staying.mark)
      throw new NotReplaceable(`${basename(output)}/ was changed while the site was built: build it again`);
    if (!existsSync(output)) {
      renameSync(staging, output);
      return;
    }
    beginUpdate(output, staging, staying.paths);
    finish(output);
  });
}

const NONE: StayingFiles = { paths: new Set(), mark: undefined };

/** Finishes what a build was killed in the middle of. Every command that uses the folder begins with it. */
export function recoverOutput(output: string): void {
  // The update lies beside the folder that a link leads to.
  const folder = existsSync(output) ? realpathSync(output) : output;
  if (!hasBegun(folder)) return;
  alone(folder, () => {
    finish(folder);
  });
}

function finish(output: string): void {
  try {
    finishUpdate(output);
  } catch (error) {
    const name = basename(output);
    throw new NotReplaceable(
      `${name}/ cannot be brought up to date: ${String(error)}. Remove what is in the way, or ${name}/ and ${name}.update/, and build again.`,
    );
  }
}

/** Does something while no other process changes the folder. Throws, in a sentence, if one goes on for too long. */
function alone(output: string, act: () => void): void {
  const lock = waitForLock(`${output}.lock`);
  if (!lock) throw new NotReplaceable(`Another process has been changing ${basename(output)}/ for a minute: try again`);
  try {
    act();
  } finally {
    lock.release();
  }
}

function waitForLock(file: string): Lock | undefined {
  for (let waited = 0; waited < LONGEST_WAIT; waited += WAIT) {
    const lock = takeLock(file);
    if (lock) return lock;
    Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, WAIT);
  }
  return undefined;
}

/** In milliseconds. Ten thousand files are moved in a second. */
const WAIT = 20;
const LONGEST_WAIT = 60_000;

/** Removes what killed builds left behind, and finishes what one was killed in the middle of. */
export async function clearLeftovers(output: string): Promise<void> {
  recoverOutput(output);
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

/** Removes a folder, if there is one. Synchronously, which takes half the time. */
function clear(folder: string): void {
  rmSync(folder, { recursive: true, force: true });
}

/** Whether a folder is a mount point: files cannot be moved there from beside it. */
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
