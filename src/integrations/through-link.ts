/** Makes Vite use the link that stands in for a project folder whose name Vite cannot use (src/commands/astro.ts). */
import { readFile, realpath } from 'node:fs/promises';
import { sep } from 'node:path';
import type { AstroIntegration } from 'astro';

export function throughLink(): AstroIntegration {
  return {
    name: 'through-link',
    hooks: {
      'astro:config:setup': async ({ updateConfig }) => {
        if (!process.execArgv.includes('--preserve-symlinks')) return;
        const root = (await realpath('.')) + sep;
        // A plugin of Astro’s uses real paths nevertheless, and Vite would cut such a path at a `?`.
        const load = (id: string): Promise<string> | undefined =>
          id.startsWith(root) ? readFile(id, 'utf8') : undefined;
        updateConfig({
          vite: { resolve: { preserveSymlinks: true }, plugins: [{ name: 'through-link', enforce: 'pre', load }] },
        });
      },
    },
  };
}
