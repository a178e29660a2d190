/**
 * The build cache: values of bytes, each under a digest of everything it was made from. A damaged value counts as missing.
 * Removing the file only costs time.
 */
import { openDatabase } from './database.ts';
import { digestOf } from './digest.ts';

/** Values of one kind. */
export interface Cache {
  /** The value of a key; undefined if it is missing or damaged. */
  readonly get: (key: string) => Buffer | undefined;
  /** Stores a value. If that fails, the value is made again next time. */
  readonly set: (key: string, value: string | Uint8Array) => void;
}

/** A cache that stores nothing. */
export const noCache: Cache = { get: () => undefined, set: () => undefined };

/** The cache file, in the working directory. */
export const CACHE_FILE = '.cache/cache.sqlite';

/**
 * Opens the cache for values of one kind. `version` is a digest of the code that makes them; without it nothing is stored.
 * `astro dev` only reads, because the code may change while it runs.
 */
export function openCache(kind: string, version: string | undefined, file = CACHE_FILE): Cache {
  if (version === undefined) return noCache;
  const query = openDatabase(file);
  const isReadOnly = process.env.NODE_ENV === 'development';
  const get = (key: string): Buffer | undefined => {
    const id = digestOf(kind, version, key);
    const { value, digest, used } =
      query((sql) => sql.get`SELECT value, digest, used FROM entry WHERE id = ${id}`) ?? {};
    if (!(value instanceof Uint8Array) || digestOf(id, value) !== digest) return undefined;
    const now = Date.now();
    if (Number(used) < now - DAY_MS) query((sql) => sql.run`UPDATE entry SET used = ${now} WHERE id = ${id}`);
    return Buffer.from(value);
  };
  const set = (key: string, value: string | Uint8Array): void => {
    const id = digestOf(kind, version, key);
    const bytes = Buffer.from(value);
    const digest = digestOf(id, bytes);
    query((sql) => sql.run`INSERT OR REPLACE INTO entry VALUES (${id}, ${kind}, ${digest}, ${Date.now()}, ${bytes})`);
  };
  return { get, set: isReadOnly ? noCache.set : set };
}

/** Drops values that were not used for a week; drops everything if the rest is still larger than `mostBytes`. */
export function pruneCache(file = CACHE_FILE, { mostBytes = 2 ** 30 } = {}): void {
  openDatabase(file)(({ db }) => {
    db.prepare('DELETE FROM entry WHERE used < ?').run(Date.now() - WEEK_MS);
    const { bytes } = db.prepare('SELECT sum(length(value)) AS bytes FROM entry').get() ?? {};
    if (Number(bytes) > mostBytes) db.exec('DELETE FROM entry');
    db.exec('PRAGMA incremental_vacuum');
  });
}

/** The time of last use is updated at most once a day. */
const DAY_MS = 24 * 60 * 60 * 1000;
const WEEK_MS = 7 * DAY_MS;
