/**
 * The output folder, replaced as a whole: a site is built into a sibling of `dist/` that takes its
 * place at the very end. A build that fails, or is killed, leaves the previous site as it was.
 */
import { existsSync, rmSync, statfsSync } from 'node:fs';
import { readdir, rename } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';

/** Where a build of this process goes. The process id keeps two builds apart. */
export function stagingFolder(output: string): string {
  return `${output}.next-${process.pid}`;
}

/** Puts a finished build in the place of the previous one. */
export async function replaceOutput(output: string, staging: string): Promise<void> {
  const previous = previousFolder(output);
  clear(previous);
  if (existsSync(output)) await rename(output, previous);
  await rename(staging, output);
  clear(previous);
}

/** Clears away what killed builds left behind, and restores the previous site if one died half-way. */
export async function clearLeftovers(output: string): Promise<void> {
  const previous = previousFolder(output);
  if (existsSync(previous) && !existsSync(output)) await rename(previous, output);
  clear(previous);
  const start = `${basename(output)}.next-`;
  for (const name of await readdir(dirname(output))) {
    if (!name.startsWith(start) || isRunning(Number(name.slice(start.length)))) continue;
    clear(join(dirname(output), name));
  }
}

/** Clears away a build that has broken off, and says so in a line; undefined when there is none. */
export function giveUp(output: string, staging: string): string | undefined {
  if (!existsSync(staging)) return undefined;
  const { bavail, bsize } = statfsSync(staging);
  const reason = bavail * bsize < FULL ? 'The disk is full' : 'The build has broken off';
  clear(staging);
  return `${reason}: nothing was published, and ${basename(output)}/ is as it was.`;
}

/** With less room than this, in bytes, a disk counts as full: what does not fit may be larger than what is left. */
const FULL = 2 ** 20;

/** Removes a folder, if it is there. At one stroke: file by file from another thread takes twice as long. */
function clear(folder: string): void {
  rmSync(folder, { recursive: true, force: true });
}

function previousFolder(output: string): string {
  return `${output}.previous`;
}

/** Whether a process is there. Signal 0 is delivered to nobody. */
export function isRunning(pid: number): boolean {
  if (pid === process.pid) return false;
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
}
