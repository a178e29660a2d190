/** The headers that every file of the site is served with, and how long a copy of it may be kept. */
import { HEADER_POLICY } from './policy.ts';

/** For every file. All of it is public, so that any other site may fetch the data. */
export const SECURITY_HEADERS: Readonly<Record<string, string>> = {
  'Content-Security-Policy': HEADER_POLICY,
  'X-Content-Type-Options': 'nosniff',
  // Sites that are linked to do not learn what was read here.
  'Referrer-Policy': 'same-origin',
  'Permissions-Policy':
    'accelerometer=(), camera=(), display-capture=(), geolocation=(), gyroscope=(), magnetometer=(), microphone=(), midi=(), payment=(), usb=()',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'cross-origin',
  'Access-Control-Allow-Origin': '*',
};

/**
 * Addresses that hold a digest of what lies there, from the site’s root, as `_headers` files write them: `:digest` is a
 * folder, `*` everything below.
 */
export const HASHED = ['/_astro/*', '/names/:digest/*', '/pagefind/index/*', '/search/records/:digest/*'] as const;

/** A copy is good for ever: what changes gets another address. */
export const IMMUTABLE = 'public, max-age=31536000, immutable';

/** A copy is kept, but asked about before each use. */
export const REVALIDATE = 'no-cache';

/** What matches the addresses of {@link HASHED}, below any base path. */
export const HASHED_PATTERN = `(${HASHED.map((path) => path.replace(':digest', '[^/]+').replace('*', '')).join('|')})`;

/** How long the file at an address may be kept. */
export function cacheControl(path: string): string {
  return new RegExp(HASHED_PATTERN).test(path) ? IMMUTABLE : REVALIDATE;
}
