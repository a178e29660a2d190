/**
 * What builds keep for the next one: bytes, each under a digest of everything they were made from. A value that is not as
 * it was written is not found; removing the file costs time and nothing else.
 */
import { openDatabase } from './database.ts';
import { digestOf } from './digest.ts';

/** Values of one kind. */
export interface Cache {
  /** The value of a key; undefined where none is kept, or where it is not as it was written. */
  readonly get: (key: string) => Buffer | undefined;
  /** Keeps a value. Where that is not possible, it is made again the next time. */
  readonly set: (key: string, value: string | Uint8Array) => void;
}

/** Keeps nothing. */
export const noCache: Cache = { get: () => undefined, set: () => undefined };

/** The cache of the project in the working folder. */
export const CACHE_FILE = '.cache/cache.sqlite';

/**
 * Opens the cache for values of one kind. `version` is a digest of the code that makes them; without one nothing is kept.
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

/** The digests under which values of a kind are kept, to count what is new. */
export function listCached(kind: string, file = CACHE_FILE): string[] {
  const rows = openDatabase(file)((sql) => sql.all`SELECT id FROM entry WHERE kind = ${kind}`) ?? [];
  return rows.map(({ id }) => String(id));
}

/** Drops what no build has used for a week; and everything, where the cache is larger than `mostBytes` all the same. */
export function pruneCache(file = CACHE_FILE, { mostBytes = 2 ** 30 } = {}): void {
  openDatabase(file)(({ db }) => {
    db.prepare('DELETE FROM entry WHERE used < ?').run(Date.now() - WEEK_MS);
    const { bytes } = db.prepare('SELECT sum(length(value)) AS bytes FROM entry').get() ?? {};
    if (Number(bytes) > mostBytes) db.exec('DELETE FROM entry');
    db.exec('PRAGMA incremental_vacuum');
  });
}

/** The day on which a value was last used is enough to know. */
const DAY_MS = 24 * 60 * 60 * 1000;
const WEEK_MS = 7 * DAY_MS;
