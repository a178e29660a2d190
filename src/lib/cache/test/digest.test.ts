import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'playwright/test';
import { digestCode } from '../digest.ts';

test('the version changes with the code and with the packages', async ({}, info) => {
  const folder = info.outputPath('code');
  const lock = info.outputPath('lock.json');
  expect(digestCode([folder], [lock])).toBeUndefined();
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, 'a.ts'), 'one');
  await writeFile(lock, 'one');
  const first = digestCode([folder], [lock]);
  expect(first).toBeDefined();
  expect(digestCode([folder], [lock])).toBe(first);
  await writeFile(join(folder, 'a.ts'), 'two');
  const second = digestCode([folder], [lock]);
  await writeFile(lock, 'two');
  expect(new Set([first, second, digestCode([folder], [lock])]).size).toBe(3);
});
