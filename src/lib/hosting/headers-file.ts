/**
 * The `_headers` file that Netlify, Cloudflare Pages and others read from the root of a site. Where several rules fit an
 * address these hosts join the values of one header, so no header stands in two rules that can both apply.
 */
import { HASHED, IMMUTABLE, SECURITY_HEADERS } from './headers.ts';

/** The file for a site under a base path, such as `/` or `/path/`. Everything but hashed files these hosts revalidate by themselves. */
export function toHeadersFile(base: string): string {
  const root = base.replace(/\/$/, '');
  return [
    toRule(`${root}/*`, SECURITY_HEADERS),
    ...HASHED.map((path) => toRule(root + path, { 'Cache-Control': IMMUTABLE })),
  ].join('\n');
}

function toRule(path: string, headers: Readonly<Record<string, string>>): string {
  return [path, ...Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`), ''].join('\n');
}
