import { basename, join } from 'node:path';
import { readFile } from 'node:fs/promises';
import { expect, test } from 'playwright/test';
import { readContent } from '../read/read.ts';
import { prepare } from './load-with.ts';

test('a file that may not be read is reported, and the others are read', async ({}, info) => {
  const root = await prepare(info, []);
  const { files, issues } = await readContent(root, async (path) => {
    if (basename(path) === 'jo-sand.yaml') throw Object.assign(new Error('permission denied'), { code: 'EACCES' });
    return readFile(path);
  });
  expect(issues).toEqual([
    {
      rule: 'unreadable-file',
      file: 'content/entities/jo-sand.yaml',
      line: 1,
      column: 1,
      message: 'Unexpected file that cannot be read (EACCES), expected one that can',
    },
  ]);
  expect(files.map(({ path }) => path)).toContain('content/site.yaml');
});

test('one sentence says that the folder is missing or is a file', async ({}, info) => {
  const root = await prepare(info, []);
  for (const none of [join(root, 'nowhere'), join(root, 'site.yaml')]) {
    const error: unknown = await readContent(none).catch((found: unknown) => found);
    expect(error).toMatchObject({ message: `Unexpected "${none}", expected a folder with content`, stack: '' });
  }
});

test('an error of the program is not reported as a problem of the content', async ({}, info) => {
  const root = await prepare(info, []);
  await expect(readContent(root, () => Promise.reject(new TypeError('ours')))).rejects.toThrow('ours');
});
