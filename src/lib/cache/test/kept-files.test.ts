import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test, type TestInfo } from 'playwright/test';
import { openKeptFiles, readKeptList, type KeptFiles } from '../kept-files.ts';

const PAGE = 'index.html';
const BYTES = Buffer.from('<p>A page</p>');

/** An output that one build has written; opens the list as the next build does. */
function setUp(info: TestInfo): { file: string; cache: string; open: (version?: string) => KeptFiles } {
  const [folder, cache] = [info.outputDir, info.outputPath('cache.sqlite')];
  const file = join(folder, PAGE);
  const open = (version = 'code'): KeptFiles => openKeptFiles(version, folder, cache);
  writeFileSync(file, BYTES);
  const first = open();
  expect(first.take(PAGE, 'key')).toBeUndefined();
  first.note(PAGE, 'key', BYTES);
  first.write();
  return { file, cache, open };
}

test('a file is taken if it was made from the same by the same code', ({}, info) => {
  const { open } = setUp(info);
  expect(open().take(PAGE, 'key')).toEqual(BYTES);
  expect(open().take(PAGE, 'other')).toBeUndefined();
  expect(open('other').take(PAGE, 'key')).toBeUndefined();
  expect(open().take('other.html', 'key')).toBeUndefined();
});

test('a file that is not as it was written is not taken', ({}, info) => {
  const { file, open } = setUp(info);
  for (const text of ['<p>A pa', '<p>B page</p>', '']) {
    writeFileSync(file, text);
    expect(open().take(PAGE, 'key')).toBeUndefined();
  }
  writeFileSync(file, BYTES);
  expect(open().take(PAGE, 'key')).toEqual(BYTES);
  rmSync(file);
  expect(open().take(PAGE, 'key')).toBeUndefined();
});

test('the list has what was noted last, and a build that broke off leaves it as it was', ({}, info) => {
  const { cache, open } = setUp(info);
  const before = readKeptList(cache);
  open().note('other.html', 'key', BYTES);
  expect(readKeptList(cache)).toEqual(before);
  const next = open();
  next.note('other.html', 'key', BYTES);
  next.write();
  expect(Object.keys(readKeptList(cache).files)).toEqual(['other.html']);
});

test('without a cache nothing is taken', ({}, info) => {
  const { cache, open } = setUp(info);
  for (const end of ['', '-wal', '-shm']) rmSync(cache + end, { force: true });
  expect(readKeptList(cache).files).toEqual({});
  expect(open().take(PAGE, 'key')).toBeUndefined();
});
