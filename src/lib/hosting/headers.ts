/** The headers that the site is served with, and how long files may be cached. */
import { HEADER_POLICY } from './policy.ts';

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
