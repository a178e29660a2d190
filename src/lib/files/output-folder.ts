/**
 * Replaces the site in the output folder. A build writes into a sibling of `dist/`, and updates `dist/` only when it is complete
 * (update-folder.ts). If it fails or is killed before that, the previous site is unchanged. If it is killed during the update,
 * the next command that uses the folder finishes the update ({@link recoverOutput}). A lock allows one process at a time.
 */
import { existsSync, lstatSync, realpathSync, renameSync, rmSync, statfsSync, statSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import { takeLock, type Lock } from '../cache/lock.ts';
import { beginUpdate, finishUpdate, hasBegun } from './update-folder.ts';

/**
 * The folder that is replaced: if the output is a link, the folder that it links to. Throws if the folder cannot be replaced, so
 * that the build fails early.
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
  // Files beside a mount point cannot be moved into it.
  if (statSync(real).dev !== statSync(dirname(real)).dev || isOtherMount(real))
    throw new NotReplaceable(`Unexpected mount at ${name}, expected a folder on the disk of the project`);
  // If it is not a link, its path is kept as given, which may go through a link further up.
  return found.isSymbolicLink() ? real : path;
}

/**
 * Whether a folder is a mount of a folder on the same disk. Linux refuses to move anything into it, before it looks for the file,
 * so a file that does not exist shows it.
 */
function isOtherMount(folder: string): boolean {
  try {
    const name = `.no-file-${process.pid}`;
    renameSync(join(dirname(folder), name), join(folder, name));
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EXDEV';
  }
  return false;
}

/** The output folder cannot be brought up to date. The message says why; a stack trace would not help. */
class NotReplaceable extends Error {
  override readonly stack = '';
}

/** Where this process writes its build. The process id keeps simultaneous builds apart. */
export function stagingFolder(output: string): string {
  return `${output}.next-${process.pid}`;
}

/**
 * A mark of the state of the output folder, which is different after a build has changed the folder. Undefined if there is no
 * folder.
 */
export function markOutput(output: string): string | undefined {
  const stats = statSync(output, { throwIfNoEntry: false, bigint: true });
  return stats && `${stats.ino} ${stats.mtimeNs}`;
}

/** Files of the previous site that the next one keeps unchanged. */
export interface StayingFiles {
  /** Their paths from the root of the site, with `/`. */
  readonly paths: ReadonlySet<string>;
  /** The mark of the output folder before the first of them was read. */
  readonly mark: string | undefined;
}

/**
 * Replaces the previous site by a finished build. Throws if the folder has changed since it was marked, because the files that
 * should stay may have changed.
 */
export function replaceOutput(output: string, staging: string, staying: StayingFiles = NONE): void {
  withLock(output, () => {
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

/** Finishes the update of a build that was killed. Every command that uses the folder starts with it. */
export function recoverOutput(output: string): void {
  // If the output is a link, the update is beside the folder that it links to.
  const folder = existsSync(output) ? realpathSync(output) : output;
  if (!hasBegun(folder)) return;
  withLock(folder, () => finish(folder));
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

/** Does something while no other process changes the folder. Throws if another process keeps the lock for too long. */
function withLock(output: string, act: () => void): void {
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

/** In milliseconds. Moving ten thousand files takes a second. */
const WAIT = 20;
const LONGEST_WAIT = 60_000;

/** Removes what killed builds left behind, and finishes an interrupted update. */
export async function clearLeftovers(output: string): Promise<void> {
  recoverOutput(output);
  const start = `${basename(output)}.next-`;
  for (const name of await readdir(dirname(output))) {
    if (!name.startsWith(start) || isRunning(Number(name.slice(start.length)))) continue;
    clear(join(dirname(output), name));
  }
}

/** Removes an unfinished build and returns a message that says so; undefined if there is none. */
export function giveUp(output: string, staging: string): string | undefined {
  if (!existsSync(staging)) return undefined;
  const { bavail, bsize } = statfsSync(staging);
  const reason = bavail * bsize < FULL ? 'The disk is full' : 'The build failed';
  clear(staging);
  return `${reason}: nothing was published, and ${basename(output)}/ is unchanged.`;
}

/** A disk with fewer free bytes than this counts as full: the file that did not fit may be larger than what is left. */
const FULL = 2 ** 20;

/** Removes a folder, if there is one. Synchronous, because that takes half the time. */
function clear(folder: string): void {
  rmSync(folder, { recursive: true, force: true });
}

/** Whether another process with this id is running. Signal 0 only tests. */
function isRunning(pid: number): boolean {
  if (pid === process.pid) return false;
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
}
