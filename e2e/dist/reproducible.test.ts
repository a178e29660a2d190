/** Tests that the same content gives the same bytes, wherever and whenever it is built. */
import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { cp, readFile, symlink } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, test } from 'playwright/test';
import { listFiles } from '../../src/commands/weight/index.ts';
import { copyProject, runIn } from '../fixtures/project.ts';

/** The PDFs that `npm run books` has made (src/lib/books/pdf.ts). */
const BOOKS = join('.cache', 'books');

/** Characters that Vite, Astro and Node.js each have problems with in the path of a project. */
const ODD = 'it’s "mine" or \'yours\'? #1 100%20 [*]';

test('a build without a cache in a folder with an odd name, on another day, with files listed in another order, is the same', async ({}, info) => {
  const root = info.outputPath(process.platform === 'win32' ? 'elsewhere #1' : ODD);
  await copyProject(root, 'content');
  // Published PDFs are not made by the build.
  if (existsSync(BOOKS)) await cp(BOOKS, join(root, BOOKS), { recursive: true });
  // As if `npm ci` had installed them. The target of the link has no odd name, but the project’s folder has.
  await symlink(resolve('node_modules'), join(root, 'node_modules'), 'junction');
  const preload = pathToFileURL(resolve('e2e/fixtures/another-machine.ts')).href;
  runIn(root, 'src/commands/astro.ts', ['build'], { NODE_OPTIONS: `--import ${preload}` });

  const [here, there] = [await digestFiles('dist'), await digestFiles(join(root, 'dist'))];
  console.log(`\n${digestOf(here)}  dist\n${digestOf(there)}  built again`);
  expect(here.length).toBeGreaterThan(100);
  expect(there.filter((line) => !here.includes(line))).toEqual([]);
  expect(digestOf(there)).toBe(digestOf(here));
});

/** One line per file, as `find . -type f | LC_ALL=C sort | xargs -d '\n' sha256sum` writes them. */
async function digestFiles(folder: string): Promise<string[]> {
  const paths = (await listFiles(folder)).sort((a, b) => Buffer.compare(Buffer.from(a), Buffer.from(b)));
  return Promise.all(paths.map(async (path) => `${sha256(await readFile(join(folder, path)))}  ./${path}\n`));
}

const digestOf = (lines: readonly string[]): string => sha256(lines.join(''));

function sha256(content: string | Buffer): string {
  return createHash('sha256').update(content).digest('hex');
}
