/**
 * The headers that the site is served with, and how long files may be cached; also as a `_headers` file. The content security
 * policy allows scripts and styles only as files of this site, never inline, so no hashes are needed. No text becomes markup or
 * script (Trusted Types).
 */

/** The policy in the head of every page, for hosts that do not send our headers. */
export const PAGE_POLICY = [
  "default-src 'self'",
  // The only exception: Pagefind’s search is WebAssembly.
  "script-src 'self' 'wasm-unsafe-eval'",
  "base-uri 'none'",
  "form-action 'self'",
  "require-trusted-types-for 'script'",
  "trusted-types 'none'",
].join(';');

/** The policy as a header, which adds no bytes to pages. Only a header can restrict who may frame a page. */
export const HEADER_POLICY = `${PAGE_POLICY};object-src 'none';frame-ancestors 'none'`;

/** For every file. All files are public, so other sites may fetch the data. */
export const SECURITY_HEADERS: Readonly<Record<string, string>> = {
  'Content-Security-Policy': HEADER_POLICY,
  'X-Content-Type-Options': 'nosniff',
  // Linked sites do not learn what was read here.
  'Referrer-Policy': 'same-origin',
  'Permissions-Policy':
    'accelerometer=(), camera=(), display-capture=(), geolocation=(), gyroscope=(), magnetometer=(), microphone=(), midi=(), payment=(), usb=()',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'cross-origin',
  'Access-Control-Allow-Origin': '*',
};

/**
 * Addresses that contain a digest of their content, from the site’s root, in the notation of `_headers` files: `:digest` is a
 * folder, `*` everything below.
 */
export const HASHED = ['/_astro/*', '/names/:digest/*', '/pagefind/index/*', '/search/records/:digest/*'] as const;

/** Copies can be kept forever: changed content gets a new address. */
export const IMMUTABLE = 'public, max-age=31536000, immutable';

/** Copies are kept, but revalidated before each use. */
export const REVALIDATE = 'no-cache';

/** A pattern that matches the addresses of {@link HASHED}, below any base path. */
export const HASHED_PATTERN = `(${HASHED.map((path) => path.replace(':digest', '[^/]+').replace('*', '')).join('|')})`;

/** The `Cache-Control` of an address. */
export function cacheControl(path: string): string {
  return new RegExp(HASHED_PATTERN).test(path) ? IMMUTABLE : REVALIDATE;
}

/**
 * The `_headers` file that Netlify, Cloudflare Pages and others read, for a site under a base path, such as `/` or `/path/`. These
 * hosts join the values of the same header in all rules that match, so no header is in two such rules. Files without a digest need
 * no rule: hosts revalidate them.
 */
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
