/**
 * Files that a build takes from the output of the one before. Of each is noted, in a list, from what it was made and its
 * digest, so that a file is taken only if it is byte for byte what was written, and made anew otherwise. The list may
 * therefore be older or newer than the output.
 */
import { copyFileSync, linkSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { type Cache, CACHE_FILE, openCache } from './cache.ts';
import { digestOf } from './digest.ts';

export interface KeptFiles {
  /** Puts a file of the previous output at `to`, if it was made from the same and has not changed since; whether it did. */
  readonly take: (path: string, key: string, to: string) => boolean;
  /** Notes a file as it was written. */
  readonly note: (path: string, key: string, bytes: Uint8Array) => void;
  /** Replaces the list by what was noted. */
  readonly write: () => void;
}

/** A file as it was written: the key of what it was made from, and the digest of its bytes. */
export type Kept = readonly [key: string, digest: string];

/** Opens a list. `version` is a digest of the code that makes the files; `folder` is the previous output. */
export function openKeptFiles(list: ListName, version: string, folder: string, cacheFile = CACHE_FILE): KeptFiles {
  const before = readKeptList(list, cacheFile);
  const known = before.version === version ? before.files : {};
  const files: Record<string, Kept> = {};
  return {
    take: (path, key, to) => {
      const kept = known[path];
      if (kept?.[0] !== key || !place(join(folder, path), to, kept[1])) return false;
      files[path] = kept;
      return true;
    },
    note: (path, key, bytes) => {
      files[path] = [key, digestOf(bytes)];
    },
    write: () => {
      openLists(cacheFile).set(list, JSON.stringify({ version, files } satisfies KeptList));
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

/**
 * Places a file if it has a digest; whether it has. As a hard link where possible, which costs a tenth of writing it: files
 * of an output are replaced and never written again, and soon the previous output is removed.
 */
function place(from: string, to: string, digest: string): boolean {
  try {
    mkdirSync(dirname(to), { recursive: true });
    try {
      linkSync(from, to);
    } catch {
      copyFileSync(from, to);
    }
    // Not earlier: another build may just have replaced the previous output.
    if (digestOf(readFileSync(to)) === digest) return true;
    rmSync(to);
  } catch {
    // The file is not there.
  }
  return false;
}
