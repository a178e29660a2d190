/**
 * Decides which files of the output the next build can leave there. A list has for each file a key of its input and a digest of
 * its bytes. A file stays only if both are unchanged; otherwise it is made again. So the list may be older or newer than the
 * output.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Cache, CACHE_FILE, openCache } from './cache.ts';
import { digestOf } from './digest.ts';

export type KeptFiles = ReturnType<typeof openKeptFiles>;

/** A recorded file: the key of its input, and the digest of its bytes. */
export type Kept = readonly [key: string, digest: string];

/** Opens a list. `version` is a digest of the code that makes the files; `folder` is the previous output. */
export function openKeptFiles(name: ListName, version: string, folder: string, cacheFile = CACHE_FILE) {
  const list = readKeptList(name, cacheFile);
  const known = list.version === version ? list.files : {};
  const files: Record<string, Kept> = {};
  return {
    /**
     * Whether a file of the previous output has this key and is unchanged; if so, records it. `now` is its new key, for a file that
     * stays the same although its key changes.
     */
    canStay: (path: string, key: string, now = key): boolean => {
      const [before, digest] = known[path] ?? [];
      if (digest === undefined || before !== key || !isAsWritten(join(folder, path), digest)) return false;
      files[path] = [now, digest];
      return true;
    },
    /** Records a file that was written. */
    note: (path: string, key: string, bytes: Uint8Array): void => {
      files[path] = [key, digestOf(bytes)];
    },
    /** Replaces the list by the recorded files. */
    write: () => openLists(cacheFile).set(name, JSON.stringify({ version, files } satisfies KeptList)),
  };
}

/** The names of the lists. */
export type ListName = 'pages' | 'pictures';

/** A list as stored in the cache. */
export interface KeptList {
  readonly version: string;
  /** By their paths. */
  readonly files: Readonly<Record<string, Kept>>;
}

/** Reads a list; an empty one if there is none. */
export function readKeptList(list: ListName, cacheFile = CACHE_FILE): KeptList {
  const text = openLists(cacheFile).get(list);
  return text ? (JSON.parse(text.toString()) as KeptList) : { version: '', files: {} };
}

function openLists(cacheFile: string): Cache {
  return openCache('kept files', VERSION, cacheFile);
}

/** Raise it when the format of the lists changes. */
const VERSION = '1';

/** Whether a file exists and has this digest. */
function isAsWritten(file: string, digest: string): boolean {
  try {
    return digestOf(readFileSync(file)) === digest;
  } catch {
    return false;
  }
}
