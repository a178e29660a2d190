/** The same content gives the same bytes, wherever and whenever it is built. */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cp, readdir, readFile } from 'node:fs/promises';
import { join, resolve, sep } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, test } from 'playwright/test';

/** What a project needs beside its packages, which are found in a folder above it. */
const PARTS = ['.config', 'astro.config.mjs', 'content', 'package.json', 'public', 'src', 'tsconfig.json'];

test('a build from nothing in another folder, on another day, with files listed in another order, is the same', async ({}, info) => {
  test.setTimeout(180_000);
  const root = info.outputPath('elsewhere');
  for (const part of PARTS) await cp(part, join(root, part), { recursive: true });
  const preload = pathToFileURL(resolve('e2e/fixtures/another-machine.ts')).href;
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [`--env-file=${resolve('.config/astro.env')}`, resolve('node_modules/astro/bin/astro.mjs'), 'build'],
    {
      cwd: root,
      encoding: 'utf8',
      // Playwright sets NODE_ENV to `test`, which is neither of Astro’s two.
      env: { ...process.env, NODE_ENV: 'production', NODE_OPTIONS: `--import ${preload}` },
    },
  );
  expect(status, stdout + stderr).toBe(0);

  const [here, there] = [await digestFiles('dist'), await digestFiles(join(root, 'dist'))];
  console.log(`\n${digestOf(here)}  dist\n${digestOf(there)}  built again`);
  expect(here.length).toBeGreaterThan(100);
  expect(there.filter((line) => !here.includes(line))).toEqual([]);
  expect(digestOf(there)).toBe(digestOf(here));
});

/** One line a file, as `find . -type f | LC_ALL=C sort | xargs -d '\n' sha256sum` writes them. */
async function digestFiles(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const paths = entries
    .filter((entry) => entry.isFile())
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(folder.length + 1)
        .replaceAll(sep, '/'),
    );
  const sorted = paths.sort((a, b) => Buffer.compare(Buffer.from(a), Buffer.from(b)));
  return Promise.all(sorted.map(async (path) => `${sha256(await readFile(join(folder, path)))}  ./${path}\n`));
}

const digestOf = (lines: readonly string[]): string => sha256(lines.join(''));

function sha256(content: string | Buffer): string {
  return createHash('sha256').update(content).digest('hex');
}
