/**
 * Lets a build take pages from the one before, where their keys are the same (lib/exports/page-keys.ts). Astro keeps them
 * in its cache folder, and forgets them all with another configuration or lock file; here also with other code of ours,
 * and after builds that did not come to their end or were two at once: these leave pages that no list tells of.
 */
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { digestCode } from '../lib/files/code-digest.ts';
import { isRunning } from './output-folder.ts';

export function keptPages(): AstroIntegration {
  let marks: BuildMarks | undefined;
  return {
    name: 'kept-pages',
    hooks: {
      'astro:config:setup': async ({ command, config, updateConfig }) => {
        if (command !== 'build') return;
        const root = fileURLToPath(config.root);
        const code = await digestCode([fileURLToPath(config.srcDir)], join(root, 'package-lock.json'));
        if (code === undefined) return;
        marks = openMarks(fileURLToPath(new URL('incremental-build.json', config.cacheDir)));
        // Astro compares what is defined, among other things, with what was when the pages were made.
        const define = { __CODE_OF_PAGES__: JSON.stringify(code) };
        updateConfig({ experimental: { incrementalBuild: true }, vite: { define } });
      },
      'astro:build:start': () => marks?.begin(),
      'astro:build:done': () => marks?.end(),
    },
  };
}

/** Notes beside the list of kept pages which builds are at it, and throws the list away where it may be wrong. */
export function openMarks(list: string, pid = process.pid): BuildMarks {
  const file = `${list}.builds`;
  const read = (): number[] => (existsSync(file) ? readFileSync(file, 'utf8').split('\n').map(Number) : []);
  return {
    begin() {
      const others = read();
      if (others.length > 0) rmSync(list, { force: true });
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, [...others.filter(isRunning), pid].join('\n'));
    },
    end() {
      const isAlone = read().every((other) => other === pid);
      rmSync(isAlone ? file : list, { force: true });
    },
  };
}

export interface BuildMarks {
  /** A build begins. Without the list it keeps nothing, and makes a new one. */
  readonly begin: () => void;
  /** It has ended well. */
  readonly end: () => void;
}
