import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { expect, test } from 'playwright/test';
import { listDifferences } from '../differential/builds.ts';

test('two sites differ if a file is missing in one, or if a byte differs', async ({}, info) => {
  const write = async (site: string, files: Readonly<Record<string, string>>): Promise<string> => {
    for (const [path, text] of Object.entries(files)) {
      const file = join(info.outputPath(site), path);
      await mkdir(dirname(file), { recursive: true });
      await writeFile(file, text);
    }
    return info.outputPath(site);
  };
  const one = await write('one', { 'a/index.html': 'same', 'b.txt': 'b', 'only.txt': '' });
  const other = await write('other', { 'a/index.html': 'same', 'b.txt': 'c', 'more.txt': '' });
  expect(await listDifferences(one, one)).toEqual([]);
  expect(await listDifferences(one, other)).toEqual([
    'b.txt',
    `more.txt: only in ${other}`,
    `only.txt: only in ${one}`,
  ]);
});
