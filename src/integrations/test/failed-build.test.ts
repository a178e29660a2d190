import { spawnSync } from 'node:child_process';
import { lstat, mkdir, readdir, readFile, rename, rm, symlink, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { expect, test } from 'playwright/test';
import { linkProject } from '../../lib/files/test/link-project.ts';

test('a build of content with issues, without content, or into a folder that cannot be replaced says so and leaves the site as it was', async ({}, info) => {
  const root = info.outputPath('project');
  linkProject(root);
  await mkdir(join(root, 'content'));
  await writeFile(join(root, 'content', 'site.yaml'), 'title: A site\ntitel: A slip\n');
  await mkdir(join(root, 'dist'));
  await writeFile(join(root, 'dist', 'index.html'), 'the previous site');

  const expectRefused = async (said: string): Promise<void> => {
    const { status, stdout, stderr } = spawnSync(
      process.execPath,
      [`--env-file=${resolve('.config/astro.env')}`, resolve('node_modules/astro/bin/astro.mjs'), 'build'],
      // Playwright sets NODE_ENV to `test`, which is neither of Astro's two.
      { cwd: root, encoding: 'utf8', env: { ...process.env, NODE_ENV: 'production' } },
    );
    expect(status).toBe(1);
    expect(stdout + stderr).toContain(said);
    // Errors that the user must fix need no stack trace of our code.
    expect(stdout + stderr).not.toContain('Stack trace');
    expect((await readdir(root)).filter((name) => name.startsWith('dist'))).toEqual(['dist']);
  };
  const expectSite = async (folder: string): Promise<void> => {
    expect(await readdir(folder)).toEqual(['index.html']);
    expect(await readFile(join(folder, 'index.html'), 'utf8')).toBe('the previous site');
  };

  await expectRefused('content/site.yaml:2:1');
  await expectSite(join(root, 'dist'));

  await rm(join(root, 'content'), { recursive: true });
  await expectRefused('Unexpected "content", expected a folder with content');
  await expectSite(join(root, 'dist'));

  const elsewhere = join(root, 'elsewhere');
  await rename(join(root, 'dist'), elsewhere);
  await symlink(join(root, 'nowhere'), join(root, 'dist'));
  await expectRefused('Unexpected link dist/ that leads nowhere, expected a folder or a link to one');
  expect((await lstat(join(root, 'dist'))).isSymbolicLink()).toBe(true);
  await expectSite(elsewhere);
});
