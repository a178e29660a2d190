/**
 * A lock that the operating system gives back when its process ends, however it ends: an exclusive transaction in an empty
 * SQLite database.
 */
import { mkdirSync, rmSync, statSync } from 'node:fs';
import { dirname } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { sqliteCode } from './database.ts';

export interface Lock {
  readonly release: () => void;
}

/** Takes the lock in a file; undefined while somebody else holds it. */
export function takeLock(file: string): Lock | undefined {
  mkdirSync(dirname(file), { recursive: true });
  for (let tries = 1; ; tries += 1) {
    const before = inodeOf(file);
    const database = lock(file, tries === MOST_TRIES);
    if (database === 'held') return undefined;
    if (database === 'removed') continue;
    // Its last holder may have removed the file just before it was locked: then nobody else would find it.
    if (before !== undefined && before === inodeOf(file)) return { release: () => release(file, database) };
    database.close();
  }
}

/** Locks the file, unless somebody else holds it, or removes it meanwhile, which is an error in the last try. */
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
    // Windows removes no file that is open; an empty one does no harm.
  }
  database.close();
}

function inodeOf(file: string): number | undefined {
  return statSync(file, { throwIfNoEntry: false })?.ino;
}

/** https://sqlite.org/rescode.html */
const SQLITE_BUSY = 5;
const SQLITE_IOERR_FSTAT = 1802;

/** Each is lost to another process that takes and gives back the lock at that very moment. */
const MOST_TRIES = 100;
