/**
 * What stands after something that waits is kept in buffers, on each of thousands of pages: a component that waits (see
 * `src/edition.ts`), and a custom element in a template, which Astro renders as if it came from another framework.
 */
import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'playwright/test';

test('no component that many pages have waits for anything', () => {
  const files = globSync('src/components/**/*.astro').filter((file) => !file.includes('/guide/'));
  expect(files.length).toBeGreaterThan(80);
  expect(files.filter((file) => /\bawait\b/.test(readFileSync(file, 'utf8')))).toEqual([]);
});

test('what all pages and those of claims have writes custom elements as strings', () => {
  const files = globSync('src/components/{site,prose,claim,cite,entity,source}/*.astro');
  expect(files.length).toBeGreaterThan(40);
  // One card in a guide.
  const many = files.filter((file) => !file.endsWith('/PageTemplate.astro'));
  expect(many.filter((file) => /^\s*<\w+-[\w-]+/m.test(readFileSync(file, 'utf8')))).toEqual([]);
});
