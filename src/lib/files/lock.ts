/**
 * The one lock: a file with the process that holds it, which is there with its content or not at all. Node has no lock that the
 * system gives back, so that of a process that is gone is taken over: whoever makes the file that is named after it, and
 * then still finds it, puts a lock of its own in its place. Two cannot.
 */
import { createHash, randomUUID } from 'node:crypto';
import { linkSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { hostname } from 'node:os';

/** A lock that was taken, or who has it: a process, by its number and perhaps its machine, or nobody who can be named. */
export type Lock = { readonly release: () => void } | { readonly holder: string };

/** Takes a lock for a process. */
export function takeLock(file: string, pid = process.pid): Lock {
  const mine = `${pid} ${hostname()} ${randomUUID()}\n`;
  const lock = {
    release: () => {
      rmSync(file, { force: true });
    },
  };
  for (let attempt = 1; attempt <= ATTEMPTS; attempt += 1) {
    if (create(file, mine)) return lock;
    const found = read(file);
    // Given back in the meantime.
    if (found === undefined) continue;
    if (found.holder !== 'gone') return { holder: found.holder };
    const name = createHash('sha256').update(found.text).digest('hex').slice(0, 16);
    const turn = takeLock(`${file}.after-${name}`, pid);
    if ('holder' in turn) return turn;
    try {
      if (read(file)?.text === found.text) {
        const next = `${file}.${randomUUID()}`;
        writeFileSync(next, mine);
        renameSync(next, file);
        return lock;
      }
    } finally {
      turn.release();
    }
  }
  return { holder: UNKNOWN };
}

/** Who has a lock that nobody is named in. */
export const UNKNOWN = 'unknown';

/** Makes a file in one step with its content; false where there is one. */
function create(file: string, text: string): boolean {
  const next = `${file}.${randomUUID()}`;
  writeFileSync(next, text);
  try {
    linkSync(next, file);
    return true;
  } catch (error) {
    if (hasCode(error, 'EEXIST')) return false;
    // Where the file system has no second names, the content comes a moment after the file.
    return createAlone(file, text);
  } finally {
    rmSync(next, { force: true });
  }
}

function createAlone(file: string, text: string): boolean {
  try {
    writeFileSync(file, text, { flag: 'wx' });
    return true;
  } catch (error) {
    if (hasCode(error, 'EEXIST')) return false;
    throw error;
  }
}

/** What stands in a lock, and who holds it; undefined where there is none. */
function read(file: string): { readonly text: string; readonly holder: string } | undefined {
  try {
    const text = readFileSync(file, 'utf8');
    const [, pid, host] = /^(\d+) (\S+)/.exec(text) ?? [];
    if (pid !== undefined && host !== hostname()) return { text, holder: `${pid} on ${host ?? ''}` };
    if (pid !== undefined) return { text, holder: isAlive(Number(pid)) ? pid : 'gone' };
    // Just made and not written yet, or never: who made it was killed in between.
    const { mtimeMs } = statSync(file);
    return { text: `${text}${mtimeMs}`, holder: mtimeMs > Date.now() - MAKING_MS ? UNKNOWN : 'gone' };
  } catch (error) {
    if (hasCode(error, 'ENOENT')) return undefined;
    throw error;
  }
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return !hasCode(error, 'ESRCH');
  }
}

function hasCode(error: unknown, code: string): boolean {
  return error instanceof Error && 'code' in error && error.code === code;
}

const ATTEMPTS = 20;

/** How long it takes, at most, to write what stands in a lock. */
const MAKING_MS = 10_000;
