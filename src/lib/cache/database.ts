/**
 * The SQLite database of the cache. Several processes can use it at once, and a killed process does not damage it.
 */
import { mkdirSync, rmSync } from 'node:fs';
import { dirname } from 'node:path';
import { DatabaseSync, type SQLTagStore } from 'node:sqlite';

/** Runs a query; undefined if it fails, for example because the disk is full or another process keeps the database locked. */
export type Query = <T>(ask: (sql: SQLTagStore) => T) => T | undefined;

/** Opens the database in a file, and replaces it if it is broken. If that fails, every query returns undefined. */
export function openDatabase(file: string): Query {
  let sql = connect(file);
  return (ask) => {
    try {
      return sql && ask(sql);
    } catch (error) {
      if (sqliteCode(error) === undefined) throw error;
      if (isBroken(error)) sql = reconnect(file);
      return undefined;
    }
  };
}

/** The code of an error of SQLite (https://sqlite.org/rescode.html); undefined for other errors. */
export function sqliteCode(error: unknown): number | undefined {
  return error instanceof Error && 'errcode' in error ? Number(error.errcode) : undefined;
}

function connect(file: string): SQLTagStore | undefined {
  try {
    mkdirSync(dirname(file), { recursive: true });
    return create(file);
  } catch (error) {
    return isBroken(error) ? reconnect(file) : undefined;
  }
}

/** Replaces a broken database by a new one. */
function reconnect(file: string): SQLTagStore | undefined {
  try {
    for (const end of ['', '-wal', '-shm']) rmSync(file + end, { force: true });
    return create(file);
  } catch {
    return undefined;
  }
}

function create(file: string): SQLTagStore {
  const database = new DatabaseSync(file, { timeout: BUSY_MS });
  database.exec(SCHEMA);
  return database.createTagStore();
}

/** SQLITE_CORRUPT or SQLITE_NOTADB. The mask removes the upper bits of extended codes. */
function isBroken(error: unknown): boolean {
  return [11, 26].includes((sqliteCode(error) ?? 0) & 0xff);
}

/** How long a query waits for another process. */
const BUSY_MS = 5000;

/** `synchronous = OFF` does not wait for the disk: values that a power failure damages are made again. */
const SCHEMA = `
  PRAGMA synchronous = OFF;
  PRAGMA auto_vacuum = INCREMENTAL;
  PRAGMA journal_mode = WAL;
  CREATE TABLE IF NOT EXISTS entry (id TEXT PRIMARY KEY, kind TEXT, digest TEXT, used INTEGER, value BLOB);
`;
