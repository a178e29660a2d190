/** A component that waits has all that stands after it kept in buffers, on each of thousands of pages (see `src/edition.ts`). */
import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'playwright/test';

test('no component that many pages have waits for anything', () => {
  const files = globSync('src/components/**/*.astro').filter((file) => !file.includes('/guide/'));
  expect(files.length).toBeGreaterThan(80);
  expect(files.filter((file) => /\bawait\b/.test(readFileSync(file, 'utf8')))).toEqual([]);
});
