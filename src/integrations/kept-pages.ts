/**
 * The switch of Astro’s experimental incremental build: a build takes pages from the one before where their keys are the same
 * (lib/exports/page-keys.ts). Astro keeps them in its cache folder and forgets them with another configuration or lock file;
 * here also with other code of ours, where a kept file is not the one that was written, and after a build that broke off
 * among its pages. Of two builds at once the second keeps none.
 */
import { rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { CACHE_FILE, pruneCache } from '../lib/cache/cache.ts';
import { digestCode } from '../lib/cache/digest.ts';
import { takeLock } from '../lib/cache/lock.ts';
import { openNotes } from '../lib/cache/notes.ts';

export function keptPages(): AstroIntegration {
  let pages: KeptPages | undefined;
  return {
    name: 'kept-pages',
    hooks: {
      'astro:config:setup': ({ command, config, updateConfig }) => {
        if (command !== 'build') return;
        const single = ['package-lock.json', 'astro.config.mjs'].map((file) =>
          fileURLToPath(new URL(file, config.root)),
        );
        const code = digestCode([fileURLToPath(config.srcDir)], single);
        if (code === undefined) return;
        pages = takeKeptPages(fileURLToPath(new URL('incremental-build.json', config.cacheDir)));
        if (!pages) return;
        // Astro compares what is defined, among other things, with what was when the pages were made.
        const define = { __MADE_WITH__: JSON.stringify([code, ...process.argv.slice(2)]) };
        updateConfig({ experimental: { incrementalBuild: true }, vite: { define } });
      },
      // Problems in the content have stopped the build by now.
      'astro:build:start': () => pages?.begin(),
      'astro:build:done': () => {
        pages?.end();
        pruneCache();
      },
    },
  };
}

/**
 * Takes the kept pages for one build; undefined while another one has them. `list` is Astro’s list of them: without it, and
 * so where a file is not as it was noted, all pages are made anew.
 */
export function takeKeptPages(list: string, cacheFile = CACHE_FILE): KeptPages | undefined {
  const lock = takeLock(`${list}.lock`);
  if (!lock) return undefined;
  const notes = openNotes('pages', [list, join(dirname(list), 'dist')], cacheFile);
  if (!notes.areTrue()) rmSync(list, { force: true });
  return {
    begin: notes.remove,
    end: () => {
      notes.write();
      lock.release();
    },
    leave: lock.release,
  };
}

/** The kept pages, as one build has them. */
export interface KeptPages {
  /** From now on pages are written. */
  readonly begin: () => void;
  /** All are written, and their list. */
  readonly end: () => void;
  /** Gives them back; so does the end of the process. */
  readonly leave: () => void;
}
