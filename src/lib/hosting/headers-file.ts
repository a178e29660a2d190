/**
 * The `_headers` file that Netlify, Cloudflare Pages and others read from the root of a site. If several rules match an address,
 * these hosts join the values of the same header, so no header is in two rules that can both match.
 */
import { HASHED, IMMUTABLE, SECURITY_HEADERS } from './headers.ts';

/** The file for a site under a base path, such as `/` or `/path/`. Files without a digest need no rule: hosts revalidate them. */
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
