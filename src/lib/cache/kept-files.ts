/**
 * Files of the output that can stay there in the next build. Of each is noted, in a list, from what it was made and its digest,
 * so that a file stays only if it is byte for byte what was written, and is made anew otherwise. The list may therefore be older
 * or newer than the output.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Cache, CACHE_FILE, openCache } from './cache.ts';
import { digestOf } from './digest.ts';

export interface KeptFiles {
  /**
   * Whether a file of the previous output has this key and has not changed since; if so, notes it. `now` is its key from now on,
   * where the file would be the same though its key is not.
   */
  readonly canStay: (path: string, key: string, now?: string) => boolean;
  /** Notes a file as it was written. */
  readonly note: (path: string, key: string, bytes: Uint8Array) => void;
  /** Replaces the list by what was noted. */
  readonly write: () => void;
}

/** A file as it was written: the key of what it was made from, and the digest of its bytes. */
export type Kept = readonly [key: string, digest: string];

/** Opens a list. `version` is a digest of the code that makes the files; `folder` is the previous output. */
export function openKeptFiles(name: ListName, version: string, folder: string, cacheFile = CACHE_FILE): KeptFiles {
  const list = readKeptList(name, cacheFile);
  const known = list.version === version ? list.files : {};
  const files: Record<string, Kept> = {};
  return {
    canStay: (path, key, now = key) => {
      const [before, digest] = known[path] ?? [];
      if (digest === undefined || before !== key || !isAsWritten(join(folder, path), digest)) return false;
      files[path] = [now, digest];
      return true;
    },
    note: (path, key, bytes) => {
      files[path] = [key, digestOf(bytes)];
    },
    write: () => {
      openLists(cacheFile).set(name, JSON.stringify({ version, files } satisfies KeptList));
    },
  };
}

/** The lists that there are. */
export type ListName = 'pages' | 'pictures';

/** A list as it stands in the cache. */
export interface KeptList {
  readonly version: string;
  /** By their paths. */
  readonly files: Readonly<Record<string, Kept>>;
}

/** Reads a list; an empty one where there is none. */
export function readKeptList(list: ListName, cacheFile = CACHE_FILE): KeptList {
  const text = openLists(cacheFile).get(list);
  return text ? (JSON.parse(text.toString()) as KeptList) : { version: '', files: {} };
}

function openLists(cacheFile: string): Cache {
  return openCache('kept files', VERSION, cacheFile);
}

/** To be raised when the list is written in another way. */
const VERSION = '1';

/** Whether a file is there and has a digest. */
function isAsWritten(file: string, digest: string): boolean {
  try {
    return digestOf(readFileSync(file)) === digest;
  } catch {
    return false;
  }
}
