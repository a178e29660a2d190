/** Builds that do not finish. */
import { spawn, type ChildProcess } from 'node:child_process';
import { cp, mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, test } from 'playwright/test';
import { linkProject } from '../../lib/files/test/link-project.ts';

test('a killed build leaves the previous site and the next build cleans up; a build on a full disk says so in one line', async ({}, info) => {
  const root = info.outputPath('project');
  linkProject(root);
  await cp('src/lib/edition/test/content', join(root, 'content'), { recursive: true });
  await mkdir(join(root, 'dist'));
  await writeFile(join(root, 'dist', 'index.html'), 'the previous site');

  const killed = startBuild(root);
  await expect.poll(() => countPages(root), { timeout: 60_000, intervals: [50] }).toBeGreaterThan(0);
  killed.kill('SIGKILL');
  await ended(killed);
  expect((await outputs(root)).length).toBe(2);
  expect(await readFile(join(root, 'dist', 'index.html'), 'utf8')).toBe('the previous site');

  const full = startBuild(root, `--import ${pathToFileURL(resolve(import.meta.dirname, 'full-disk.ts')).href}`);
  const { code, said } = await ended(full);
  expect(code).toBe(1);
  expect(said.trimEnd().split('\n').at(-1)).toBe('The disk is full: nothing was published, and dist/ is unchanged.');
  expect(await outputs(root)).toEqual(['dist']);
  expect(await readdir(join(root, 'dist'))).toEqual(['index.html']);
  expect(await readFile(join(root, 'dist', 'index.html'), 'utf8')).toBe('the previous site');
});

function startBuild(cwd: string, options = ''): ChildProcess {
  return spawn(
    process.execPath,
    [`--env-file=${resolve('.config/astro.env')}`, resolve('node_modules/astro/bin/astro.mjs'), 'build'],
    // Playwright sets NODE_ENV to `test`, which is neither of Astro’s two.
    { cwd, env: { ...process.env, NODE_ENV: 'production', NODE_OPTIONS: options }, stdio: ['ignore', 'pipe', 'pipe'] },
  );
}

function ended(build: ChildProcess): Promise<{ code: number | null; said: string }> {
  let said = '';
  for (const stream of [build.stdout, build.stderr]) stream?.on('data', (text) => (said += String(text)));
  return new Promise((done) => {
    build.once('close', (code) => {
      done({ code, said });
    });
  });
}

/** The folders of the site and of the build in progress. */
async function outputs(root: string): Promise<string[]> {
  return (await readdir(root)).filter((name) => name.startsWith('dist'));
}

/** The number of pages that a build has written so far. */
async function countPages(root: string): Promise<number> {
  const [next] = (await outputs(root)).filter((name) => name.includes('.next-'));
  const files = next === undefined ? [] : await readdir(join(root, next), { recursive: true }).catch(() => []);
  return files.filter((name) => name.endsWith('.html')).length;
}
