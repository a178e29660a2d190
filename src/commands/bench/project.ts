/** Makes separate projects with made-up content. */
import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { cp, mkdir, rm, symlink, writeFile } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import { npmRun } from '../npm.ts';
import { makeContent, type ContentSize } from './synthetic/content.ts';

/** What a project needs besides its content and packages. */
const PARTS = ['.config', 'astro.config.mjs', 'package.json', 'package-lock.json', 'tsconfig.json', 'src', 'public'];

/** Makes a project from scratch, with one sealed edition of every commentary; returns its folder. */
export async function makeProject(size: ContentSize): Promise<string> {
  const root = join('.cache', 'bench', `${size.claims}-${size.entities}`);
  await copyProject(root);
  for (const [path, text] of makeContent(size)) {
    const file = join(root, 'content', path);
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, text);
  }
  seal(root, '2021-10-01');
  return root;
}

/** Makes a folder with the code and packages of this project, without content; `leftOut` is a path that is not copied. */
export async function copyProject(root: string, leftOut?: string): Promise<void> {
  await rm(root, { recursive: true, force: true });
  // Without tests, because the test runner would find them there.
  const filter = (path: string): boolean => basename(path) !== 'test' && path !== leftOut;
  for (const part of PARTS) await cp(part, join(root, part), { recursive: true, filter });
  await symlink(resolve('node_modules'), join(root, 'node_modules'), 'junction');
}

/** Rewords one claim and seals the change, as an editor would. */
export function editProject(root: string): void {
  const file = join(root, 'content', 'commentaries', 'commentary-1', '01-part-1.mdx');
  const text = readFileSync(file, 'utf8');
  const edited = text.replace(/\.(?=\n {2}<)/, ' once more.');
  if (edited === text) throw new Error('There is no claim to edit.');
  writeFileSync(file, edited);
  seal(root, '2021-10-02');
}

function seal(root: string, date: string): void {
  const [command, args] = npmRun('seal', ['--note', 'Made up.', '--date', date]);
  const { status, stderr } = spawnSync(command, args, {
    cwd: root,
    stdio: ['ignore', 'ignore', 'pipe'],
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(`The made-up content cannot be sealed: ${stderr}`);
}
