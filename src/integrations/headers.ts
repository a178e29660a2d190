/** Writes `_headers` beside the pages: security policy and caching, for hosts that read this file. */
import type { AstroIntegration } from 'astro';
import type { SiteOutput } from '../lib/files/site-output.ts';
import { toHeadersFile } from '../lib/hosting/headers.ts';

/** Writes the file for the base path that the site is built for. */
export function headers(output: SiteOutput, base: string): AstroIntegration {
  return { name: 'headers', hooks: { 'astro:build:done': () => output.write('_headers', toHeadersFile(base)) } };
}
