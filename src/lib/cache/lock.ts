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
  for (;;) {
    const before = inodeOf(file);
    const database = lock(file);
    if (!database) return undefined;
    // Its last holder may have removed the file just before it was locked: then nobody else would find it.
    if (before !== undefined && before === inodeOf(file)) return { release: () => release(file, database) };
    database.close();
  }
}

function lock(file: string): DatabaseSync | undefined {
  const database = new DatabaseSync(file, { timeout: 0 });
  try {
    database.exec('BEGIN EXCLUSIVE');
    return database;
  } catch (error) {
    database.close();
    if (sqliteCode(error) === SQLITE_BUSY) return undefined;
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

const SQLITE_BUSY = 5;
