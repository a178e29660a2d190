import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test, type TestInfo } from 'playwright/test';
import { openKeptFiles, readKeptList, type KeptFiles } from '../kept-files.ts';

const PAGE = 'index.html';
const BYTES = Buffer.from('<p>A page</p>');

/** An output that one build has written; opens the list as the next build does, and takes the page from there. */
function setUp(info: TestInfo) {
  const [folder, cache] = [info.outputDir, info.outputPath('cache.sqlite')];
  const file = join(folder, PAGE);
  const open = (version = 'code'): KeptFiles => openKeptFiles('pages', version, folder, cache);
  const take = ({ key = 'key', path = PAGE, files = open() } = {}): boolean => files.take(path, key);
  writeFileSync(file, BYTES);
  const first = open();
  expect(take({ files: first })).toBe(false);
  first.note(PAGE, 'key', BYTES);
  first.write();
  return { file, cache, open, take };
}

test('a file is taken if it was made from the same by the same code', ({}, info) => {
  const { open, take } = setUp(info);
  expect(take()).toBe(true);
  expect(take({ key: 'other' })).toBe(false);
  expect(take({ files: open('other') })).toBe(false);
  expect(take({ path: 'other.html' })).toBe(false);
});

test('a file that is not as it was written is not taken', ({}, info) => {
  const { file, take } = setUp(info);
  for (const text of ['<p>A pa', '<p>B page</p>', '']) {
    writeFileSync(file, text);
    expect(take()).toBe(false);
  }
  writeFileSync(file, BYTES);
  expect(take()).toBe(true);
  rmSync(file);
  expect(take()).toBe(false);
});

test('the list has what was taken and noted last, and a build that broke off leaves it as it was', ({}, info) => {
  const { cache, open, take } = setUp(info);
  const before = readKeptList('pages', cache);
  open().note('other.html', 'key', BYTES);
  expect(readKeptList('pages', cache)).toEqual(before);
  const next = open();
  next.note('other.html', 'key', BYTES);
  take({ files: next });
  next.write();
  expect(Object.keys(readKeptList('pages', cache).files).sort()).toEqual([PAGE, 'other.html']);
  open().write();
  expect(readKeptList('pages', cache).files).toEqual({});
});

test('without a cache nothing is taken', ({}, info) => {
  const { cache, take } = setUp(info);
  for (const end of ['', '-wal', '-shm']) rmSync(cache + end, { force: true });
  expect(readKeptList('pages', cache).files).toEqual({});
  expect(take()).toBe(false);
});
