import { spawnSync } from 'node:child_process';
import { cp, mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { expect, test } from 'playwright/test';

test('a build of content with issues says where they are and leaves the previous site as it was', async ({}, info) => {
  const root = info.outputPath('project');
  // Inside the project, so that packages are found where they are.
  for (const entry of ['astro.config.mjs', 'package.json', 'tsconfig.json', 'src']) {
    await cp(entry, join(root, entry), { recursive: true });
  }
  await mkdir(join(root, 'content'));
  await writeFile(join(root, 'content', 'site.yaml'), 'title: A site\ntitel: A slip\n');
  await mkdir(join(root, 'dist'));
  await writeFile(join(root, 'dist', 'index.html'), 'the previous site');

  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [`--env-file=${resolve('.config/astro.env')}`, resolve('node_modules/astro/bin/astro.mjs'), 'build'],
    // Playwright sets NODE_ENV to `test`, which is neither of Astro's two.
    { cwd: root, encoding: 'utf8', env: { ...process.env, NODE_ENV: 'production' } },
  );

  expect(status).toBe(1);
  expect(stdout + stderr).toContain('content/site.yaml:2:1');
  expect(await readdir(join(root, 'dist'))).toEqual(['index.html']);
  expect(await readFile(join(root, 'dist', 'index.html'), 'utf8')).toBe('the previous site');
  expect((await readdir(root)).filter((name) => name.startsWith('dist'))).toEqual(['dist']);
});
