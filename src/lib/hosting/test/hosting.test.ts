import { readdirSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { expect, test } from 'playwright/test';
import { contentType, ROUTED_ENDINGS } from '../content-types.ts';
import {
  cacheControl,
  HEADER_POLICY,
  IMMUTABLE,
  PAGE_POLICY,
  REVALIDATE,
  SECURITY_HEADERS,
  toHeadersFile,
} from '../headers.ts';
import { toNginx } from '../nginx.ts';

test('no policy allows anything inline, and WebAssembly is the only exception', () => {
  for (const policy of [PAGE_POLICY, HEADER_POLICY]) {
    expect(policy.match(/'[a-z-]*unsafe[a-z-]*'/g)).toEqual(["'wasm-unsafe-eval'"]);
    expect(policy).not.toMatch(/\*|https?:|data:|blob:/);
  }
});

test('files are kept forever if their address contains a digest, and revalidated otherwise', () => {
  const kept = [
    '/_astro/a.B0.css',
    '/path/_astro/a.B0.js',
    '/names/4e0a/b3.json',
    '/pagefind/index/unknown_a9.pf_index',
    '/search/records/4e0a/t3.json',
  ];
  const asked = [
    '/',
    '/claims/',
    '/names/index.json',
    '/pagefind/pagefind.js',
    '/search/records/index.json',
    '/pagefind/pagefind-entry.json',
    '/print.css',
  ];
  expect(kept.map(cacheControl)).toEqual(kept.map(() => IMMUTABLE));
  expect(asked.map(cacheControl)).toEqual(asked.map(() => REVALIDATE));
});

test('text types have a charset, and unknown types are never guessed', () => {
  expect(contentType('a/index.html')).toBe('text/html; charset=utf-8');
  expect(contentType('cite.csl.json')).toBe('application/json; charset=utf-8');
  expect(contentType('en_1.pf_meta')).toBe('application/octet-stream');
  expect(contentType('folder.html/file')).toBe('application/octet-stream');
});

for (const base of ['/', '/path/']) {
  test(`_headers is within the limits of the hosts that read it, under ${base}`, () => {
    const rules = toHeadersFile(base).trim().split('\n\n');
    // Cloudflare’s: https://developers.cloudflare.com/pages/configuration/headers/
    expect(rules.length).toBeLessThanOrEqual(100);
    const headers = rules.map((rule) =>
      rule
        .split('\n')
        .slice(1)
        .map((line) => line.trim().replace(/:.*/, '')),
    );
    for (const rule of rules) {
      expect(rule).toMatch(new RegExp(`^${base}[^\\n*]*\\*\\n(  [\\w-]+: .+\\n?)+$`));
      for (const line of rule.split('\n')) expect(line.length).toBeLessThan(2000);
    }
    // Hosts would join the values of two rules for one address.
    expect(headers[0]).toEqual(Object.keys(SECURITY_HEADERS));
    expect(new Set(headers.slice(1).flat())).toEqual(new Set(['Cache-Control']));
  });
}

test('the nginx configuration in the repository is up to date', async () => {
  expect(await readFile('.hosting/nginx.conf', 'utf8'), 'run `npm run hosting`').toBe(toNginx());
});

test('every ending of files has a route', () => {
  const routes = readdirSync('src/pages').flatMap((name) => /^\[\.\.\.path\](\.\w+)\.ts$/.exec(name)?.[1] ?? []);
  expect(routes.sort()).toEqual(ROUTED_ENDINGS);
});
