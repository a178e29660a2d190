/**
 * Lets a build take pages from the one before, where their keys are the same (lib/exports/page-keys.ts). Astro keeps them
 * in its cache folder, and forgets them all with another configuration or lock file; here also with other code of ours,
 * after a build that broke off, which leaves pages that no list tells of, and where a kept file is not the one that was
 * written. Of two builds at once one keeps nothing.
 */
import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { digestCode } from '../lib/files/code-digest.ts';
import { areAsNoted, noteDigests } from '../lib/files/kept-digests.ts';
import { takeLock } from '../lib/files/lock.ts';

export function keptPages(): AstroIntegration {
  let lock: CacheLock | undefined;
  return {
    name: 'kept-pages',
    hooks: {
      'astro:config:setup': async ({ command, config, updateConfig }) => {
        if (command !== 'build') return;
        const single = ['package-lock.json', 'astro.config.mjs'].map((file) =>
          fileURLToPath(new URL(file, config.root)),
        );
        const code = await digestCode([fileURLToPath(config.srcDir)], single);
        if (code === undefined) return;
        lock = lockCache(fileURLToPath(new URL('incremental-build.json', config.cacheDir)));
        if (!lock) return;
        process.once('exit', lock.leave);
        // Astro compares what is defined, among other things, with what was when the pages were made.
        const define = { __MADE_WITH__: JSON.stringify([code, ...process.argv.slice(2)]) };
        updateConfig({ experimental: { incrementalBuild: true }, vite: { define } });
      },
      // Problems in the content have stopped the build by now.
      'astro:build:start': () => lock?.begin(),
      'astro:build:done': () => lock?.end(),
    },
  };
}

/**
 * Takes the cache for one build; undefined while another one has it. `list` is what tells of the kept pages: it goes where
 * the build that had the cache last has begun to write pages and did not come to its end, and where a file is not as it was.
 */
export function lockCache(list: string, pid = process.pid): CacheLock | undefined {
  mkdirSync(dirname(list), { recursive: true });
  const lock = takeLock(`${list}.lock`, pid);
  if ('holder' in lock) return undefined;
  const { note, kept } = placesOf(list);
  const begun = `${list}.begun`;
  if (existsSync(begun) || !areAsNoted(note, kept)) rmSync(list, { force: true });
  rmSync(begun, { force: true });
  let hasBegun = false;
  return {
    begin() {
      hasBegun = true;
      writeFileSync(begun, '');
    },
    end() {
      hasBegun = false;
      noteDigests(note, kept);
      rmSync(begun, { force: true });
      lock.release();
    },
    leave() {
      if (!hasBegun) lock.release();
    },
  };
}

/** Where the digests of the kept pages and of their list are noted, and where those are. */
function placesOf(list: string): { note: string; kept: string[] } {
  return { note: `${list}.digests`, kept: [list, join(dirname(list), 'dist')] };
}

/** The cache of pages, as one build has it. */
export interface CacheLock {
  /** From now on pages are written. */
  readonly begin: () => void;
  /** All are written, and their list. */
  readonly end: () => void;
  /** The process ends, well or not. */
  readonly leave: () => void;
}
