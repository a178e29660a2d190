/** Tests that `npm ci --omit=dev` is enough to build: no development dependency is needed. */
import { globSync, readFileSync } from 'node:fs';
import { isBuiltin } from 'node:module';
import { expect, test } from 'playwright/test';

interface Manifest {
  readonly dependencies: Readonly<Record<string, string>>;
}

/** An import that stays when types are stripped, or one in a component. */
const IMPORT = /^\s*(?:import|export) (?!type )(?:[^'";]*? from )?'([^'.][^']*)'|\bimport\('([^'.][^']*)'\)/gm;

/** Formats what it writes into the repository, so editors run it, but never a build. */
const EDITORS_ONLY = 'src/commands/schemas.ts';

const builtWith = globSync(['src/**/*.{ts,astro,mdx}', 'astro.config.mjs'])
  .filter((file) => !/\/test\/|\.d\.ts$/.test(file) && !file.startsWith(EDITORS_ONLY))
  .flatMap((file) => [...readFileSync(file, 'utf8').matchAll(IMPORT)].map((found) => found[1] ?? found[2] ?? ''))
  .map((name) => name.split('/', name.startsWith('@') ? 2 : 1).join('/'))
  .filter((name) => !isBuiltin(name) && !name.startsWith('astro:') && !name.startsWith('virtual:'));

test('everything that builds the site is a dependency, and so is Node.js', () => {
  const { dependencies } = JSON.parse(readFileSync('package.json', 'utf8')) as Manifest;

  expect(builtWith).toContain('zod');
  expect([...new Set(builtWith)].filter((name) => !(name in dependencies))).toEqual([]);
  expect(dependencies).toHaveProperty('node');
});
