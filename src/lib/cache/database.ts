/**
 * The database of the cache, in SQLite: several processes can use it at once, and one that is killed leaves it whole.
 */
import { mkdirSync, rmSync } from 'node:fs';
import { dirname } from 'node:path';
import { DatabaseSync, type SQLTagStore } from 'node:sqlite';

/** Runs a query; undefined where that fails, because the disk is full or another process keeps the database locked. */
export type Query = <T>(ask: (sql: SQLTagStore) => T) => T | undefined;

/** Opens the database in a file, anew where it is broken. Where that is not possible, every query fails. */
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

/** Removes a broken database and begins another. */
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

/** SQLITE_CORRUPT, or SQLITE_NOTADB; extended codes have more bits. */
function isBroken(error: unknown): boolean {
  return [11, 26].includes((sqliteCode(error) ?? 0) & 0xff);
}

/** How long a query waits for another process. */
const BUSY_MS = 5000;

/** First, no waiting for the disk: what a power failure spoils is made again. */
const SCHEMA = `
  PRAGMA synchronous = OFF;
  PRAGMA auto_vacuum = INCREMENTAL;
  PRAGMA journal_mode = WAL;
  CREATE TABLE IF NOT EXISTS entry (id TEXT PRIMARY KEY, kind TEXT, digest TEXT, used INTEGER, value BLOB);
`;
