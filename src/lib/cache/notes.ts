/** Verifies files that another program keeps: one digest of all of them is noted, so that a change to any of them shows. */
import { createHash } from 'node:crypto';
import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { CACHE_FILE, openCache } from './cache.ts';
import { listFiles } from './digest.ts';

export interface Notes {
  /** Notes the files as they are now. */
  readonly write: () => void;
  /** Whether they are as they were noted, byte for byte. */
  readonly areTrue: () => boolean;
  readonly remove: () => void;
}

/** What is noted, under a name, of files and folders. */
export function openNotes(name: string, paths: readonly string[], cacheFile = CACHE_FILE): Notes {
  const cache = openCache('notes', VERSION, cacheFile);
  return {
    write: () => {
      cache.set(name, digestFiles(paths));
    },
    areTrue: () => cache.get(name)?.toString() === digestFiles(paths),
    remove: () => {
      cache.delete(name);
    },
  };
}

function digestFiles(paths: readonly string[]): string {
  const hash = createHash('sha256');
  for (const path of paths) {
    const found = statSync(path, { throwIfNoEntry: false });
    const files = found?.isDirectory() === true ? listFiles(path) : [''];
    for (const file of found === undefined ? [] : files) {
      const bytes = readFileSync(join(path, file));
      hash.update(`${file}\0${bytes.length}\0`).update(bytes);
    }
  }
  return hash.digest('hex');
}

/** To be raised when files are digested in another way. */
const VERSION = '1';
