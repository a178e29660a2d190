import { existsSync } from 'node:fs';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { expect, test } from 'playwright/test';
import { toPlainPath } from '../astro/plain-path.ts';

test('a folder with a plain name keeps its path', () => {
  for (const name of ['/a/b', '/it’s/me', "/it's", '/a b [c] (d) & ü', 'C:\\sites\\one'])
    expect(toPlainPath(name).path).toBe(name);
});

for (const name of ['a#b', 'a?b', '100%20', 'a*b', 'a"b']) {
  test(`a folder called ${name} gets a link, and removing the link leaves the folder as it was`, async ({}, info) => {
    const folder = info.outputPath(name);
    await mkdir(folder, { recursive: true });
    await writeFile(join(folder, 'a.txt'), 'kept');
    const { path, remove } = toPlainPath(folder, info.outputPath());
    expect(path).not.toMatch(/[?#%*"]/);
    expect(await readFile(join(path, 'a.txt'), 'utf8')).toBe('kept');
    remove();
    expect(existsSync(dirname(path))).toBe(false);
    expect(await readFile(join(folder, 'a.txt'), 'utf8')).toBe('kept');
  });
}

test('if a link would not have a plain path either, a message says what to do', async ({}, info) => {
  const folder = info.outputPath('a#b');
  await mkdir(folder, { recursive: true });
  expect(() => toPlainPath(folder, folder)).toThrow(
    `Unexpected # in ${folder}, and no plain path for a link in ${folder}: rename the folder, or set TMPDIR`,
  );
});
