/**
 * One seal at a time: the lock is a file in the content folder, made in one step with the id of the process that holds it.
 * The lock of a process that is gone is taken over, under a second lock, so that of two that find it only one does.
 */
import { readFile, rm, stat, writeFile } from 'node:fs/promises';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { RefusedError } from '../refused.ts';

/** Takes the lock of a content folder, and gives it back after the work. Throws a {@link RefusedError} where it is taken. */
export async function withLock<T>(contentDir: string, work: () => Promise<T>): Promise<T> {
  const lock = join(contentDir, NAME);
  if (!(await create(lock))) await takeOver(lock);
  try {
    return await work();
  } finally {
    await rm(lock, { force: true });
  }
}

/** Takes a lock whose holder is gone. */
async function takeOver(lock: string): Promise<void> {
  await refuseHeld(lock);
  const guard = `${lock}.takeover`;
  if (!(await create(guard))) throw new RefusedError(describe(guard, await readHolder(guard)));
  try {
    // Another may have taken it over in the meantime, and even be done with it.
    await refuseHeld(lock);
    await rm(lock, { force: true });
    if (!(await create(lock))) throw new RefusedError(describe(lock, await readHolder(lock)));
  } finally {
    await rm(guard, { force: true });
  }
}

async function refuseHeld(lock: string): Promise<void> {
  const holder = await readHolder(lock);
  if (holder !== 'none' && holder !== 'gone') throw new RefusedError(describe(lock, holder));
}

/** Makes a lock of this process; false where there is one. */
async function create(lock: string): Promise<boolean> {
  try {
    await writeFile(lock, `${process.pid} ${hostname()}\n`, { flag: 'wx' });
    return true;
  } catch (error) {
    if (hasCode(error, 'EEXIST')) return false;
    throw error;
  }
}

/** Who holds a lock: a process of this machine, one that is gone, somebody who cannot be told, or nobody. */
async function readHolder(lock: string): Promise<Holder> {
  try {
    const [, id, host] = /^(\d+) (\S+)\n$/.exec(await readFile(lock, 'utf8')) ?? [];
    if (id === undefined) {
      // Just made and not written yet, or never: who made it was killed in between.
      return (await stat(lock)).mtimeMs > Date.now() - MAKING_MS ? 'unknown' : 'gone';
    }
    if (host !== hostname()) return `${id} on ${host}`;
    return isRunning(Number(id)) ? id : 'gone';
  } catch (error) {
    if (hasCode(error, 'ENOENT')) return 'none';
    throw error;
  }
}

function isRunning(id: number): boolean {
  try {
    process.kill(id, 0);
    return true;
  } catch (error) {
    return !hasCode(error, 'ESRCH');
  }
}

function describe(lock: string, holder: Holder): string {
  const who = holder === 'unknown' || holder === 'none' || holder === 'gone' ? '' : ` (process ${holder})`;
  return `Nothing was done: another npm run seal${who} is at work here; if none is, delete ${lock}.`;
}

function hasCode(error: unknown, code: string): boolean {
  return error instanceof Error && 'code' in error && error.code === code;
}

const NAME = '.seal.lock';

/** How long it takes, at most, to write what stands in a lock. */
const MAKING_MS = 10_000;

/** `none`, `gone`, `unknown`, or a process. */
type Holder = string;
