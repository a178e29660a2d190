/** Keeps Vite on the link by which the project goes where its folder has a name that Vite cannot use (src/commands/astro.ts). */
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
        // A plugin of Astro’s goes by real paths all the same; Vite would look for what is in front of a `?`.
        const load = (id: string): Promise<string> | undefined =>
          id.startsWith(root) ? readFile(id, 'utf8') : undefined;
        updateConfig({
          vite: { resolve: { preserveSymlinks: true }, plugins: [{ name: 'through-link', enforce: 'pre', load }] },
        });
      },
    },
  };
}
