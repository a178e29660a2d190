/**
 * A lock that the operating system releases when its process ends, even if it is killed: an exclusive transaction in an empty
 * SQLite database.
 */
import { mkdirSync, rmSync, statSync } from 'node:fs';
import { dirname } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { sqliteCode } from './database.ts';

export interface Lock {
  readonly release: () => void;
}

/** Takes the lock in a file; undefined if another process holds it. */
export function takeLock(file: string): Lock | undefined {
  mkdirSync(dirname(file), { recursive: true });
  for (let tries = 1; ; tries += 1) {
    const before = inodeOf(file);
    const database = lock(file, tries === MOST_TRIES);
    if (database === 'held') return undefined;
    if (database === 'removed') continue;
    // The last holder may have removed the file just before it was locked. Then other processes would not see this lock.
    if (before !== undefined && before === inodeOf(file)) return { release: () => release(file, database) };
    database.close();
  }
}

/** Locks the file. Returns the open database, `'held'` or `'removed'`; on the last try, a removed file is an error. */
function lock(file: string, isLastTry: boolean): DatabaseSync | 'held' | 'removed' {
  const database = new DatabaseSync(file, { timeout: 0 });
  try {
    database.exec('BEGIN EXCLUSIVE');
    return database;
  } catch (error) {
    database.close();
    const code = sqliteCode(error);
    if (code === SQLITE_BUSY) return 'held';
    if (code === SQLITE_IOERR_FSTAT && !isLastTry) return 'removed';
    throw error;
  }
}

function release(file: string, database: DatabaseSync): void {
  try {
    rmSync(file, { force: true });
  } catch {
    // Windows cannot remove open files; an empty one does no harm.
  }
  database.close();
}

function inodeOf(file: string): number | undefined {
  return statSync(file, { throwIfNoEntry: false })?.ino;
}

/** https://sqlite.org/rescode.html */
const SQLITE_BUSY = 5;
const SQLITE_IOERR_FSTAT = 1802;

/** A try fails only if another process takes or releases the lock at the same moment. */
const MOST_TRIES = 100;
