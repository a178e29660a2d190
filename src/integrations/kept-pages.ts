/**
 * Lets a build take pages from the one before, where their keys are the same (lib/exports/page-keys.ts). Astro keeps them
 * in its cache folder, and forgets them all with another configuration or lock file; here also with other code of ours,
 * and after a build that broke off, which leaves pages that no list tells of. Of two builds at once one keeps nothing.
 */
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { digestCode } from '../lib/files/code-digest.ts';
import { isRunning } from '../lib/files/output-folder.ts';

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
 * the build that had the cache last has begun to write pages and did not come to its end.
 */
export function lockCache(list: string, pid = process.pid): CacheLock | undefined {
  const file = `${list}.lock`;
  const owner = readOwner(file);
  if (owner && isRunning(owner.pid)) return undefined;
  if (owner?.hasBegun) rmSync(list, { force: true });
  rmSync(file, { force: true });
  mkdirSync(dirname(file), { recursive: true });
  let hasBegun = false;
  const write = (flag: string): void => {
    writeFileSync(file, JSON.stringify({ pid, hasBegun }), { flag });
  };
  try {
    write('wx');
  } catch {
    return undefined;
  }
  return {
    begin() {
      hasBegun = true;
      write('w');
    },
    end() {
      hasBegun = false;
      rmSync(file, { force: true });
    },
    leave() {
      if (!hasBegun) rmSync(file, { force: true });
    },
  };
}

function readOwner(file: string): Owner | undefined {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as Owner;
  } catch {
    return undefined;
  }
}

interface Owner {
  readonly pid: number;
  readonly hasBegun: boolean;
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
