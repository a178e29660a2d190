/** The same content gives the same bytes, wherever and whenever it is built. */
import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, test } from 'playwright/test';
import { listFiles } from '../../src/commands/weight/index.ts';
import { buildIn, copyProject } from '../fixtures/project.ts';

test('a build from nothing in another folder, on another day, with files listed in another order, is the same', async ({}, info) => {
  test.setTimeout(180_000);
  const root = info.outputPath('elsewhere');
  await copyProject(root, 'content');
  const preload = pathToFileURL(resolve('e2e/fixtures/another-machine.ts')).href;
  const built = buildIn(root, { NODE_OPTIONS: `--import ${preload}` });

  const [here, there] = [await digestFiles('dist'), await digestFiles(built)];
  console.log(`\n${digestOf(here)}  dist\n${digestOf(there)}  built again`);
  expect(here.length).toBeGreaterThan(100);
  expect(there.filter((line) => !here.includes(line))).toEqual([]);
  expect(digestOf(there)).toBe(digestOf(here));
});

/** One line a file, as `find . -type f | LC_ALL=C sort | xargs -d '\n' sha256sum` writes them. */
async function digestFiles(folder: string): Promise<string[]> {
  const paths = (await listFiles(folder)).sort((a, b) => Buffer.compare(Buffer.from(a), Buffer.from(b)));
  return Promise.all(paths.map(async (path) => `${sha256(await readFile(join(folder, path)))}  ./${path}\n`));
}

const digestOf = (lines: readonly string[]): string => sha256(lines.join(''));

function sha256(content: string | Buffer): string {
  return createHash('sha256').update(content).digest('hex');
}
