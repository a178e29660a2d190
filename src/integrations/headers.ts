/** Writes `_headers` beside the pages: policy and caching, for hosts that read it. */
import { writeFile } from 'node:fs/promises';
import type { AstroIntegration } from 'astro';
import { toHeadersFile } from '../lib/hosting/headers-file.ts';

/** Writes the file for the base path that the site is built for. */
export function headers(): AstroIntegration {
  let base = '/';
  return {
    name: 'headers',
    hooks: {
      'astro:config:done': ({ config }) => {
        base = config.base;
      },
      'astro:build:done': async ({ dir }) => {
        await writeFile(new URL('_headers', dir), toHeadersFile(base));
      },
    },
  };
}
