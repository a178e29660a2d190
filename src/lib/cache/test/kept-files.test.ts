import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test, type TestInfo } from 'playwright/test';
import { openKeptFiles, readKeptList, type KeptFiles } from '../kept-files.ts';

const PAGE = 'index.html';
const BYTES = Buffer.from('<p>A page</p>');

/** The output of one build, with functions that open the list as the next build does and ask whether the page can stay. */
function setUp(info: TestInfo) {
  const [folder, cache] = [info.outputDir, info.outputPath('cache.sqlite')];
  const file = join(folder, PAGE);
  const open = (version = 'code'): KeptFiles => openKeptFiles('pages', version, folder, cache);
  const canStay = ({ key = 'key', path = PAGE, files = open() } = {}): boolean => files.canStay(path, key);
  writeFileSync(file, BYTES);
  const first = open();
  expect(canStay({ files: first })).toBe(false);
  first.note(PAGE, 'key', BYTES);
  first.write();
  return { file, cache, open, canStay };
}

test('a file stays if its input and the code are the same', ({}, info) => {
  const { open, canStay } = setUp(info);
  expect(canStay()).toBe(true);
  expect(canStay({ key: 'other' })).toBe(false);
  expect(canStay({ files: open('other') })).toBe(false);
  expect(canStay({ path: 'other.html' })).toBe(false);
});

test('a file that has changed since it was written does not stay', ({}, info) => {
  const { file, canStay } = setUp(info);
  for (const text of ['<p>A pa', '<p>B page</p>', '']) {
    writeFileSync(file, text);
    expect(canStay()).toBe(false);
  }
  writeFileSync(file, BYTES);
  expect(canStay()).toBe(true);
  rmSync(file);
  expect(canStay()).toBe(false);
});

test('the list has the files that stayed or were recorded last, and an interrupted build does not change it', ({}, info) => {
  const { cache, open, canStay } = setUp(info);
  const before = readKeptList('pages', cache);
  open().note('other.html', 'key', BYTES);
  expect(readKeptList('pages', cache)).toEqual(before);
  const next = open();
  next.note('other.html', 'key', BYTES);
  canStay({ files: next });
  next.write();
  expect(Object.keys(readKeptList('pages', cache).files).sort()).toEqual([PAGE, 'other.html']);
  open().write();
  expect(readKeptList('pages', cache).files).toEqual({});
});

test('a file that would be the same can stay under another key', ({}, info) => {
  const { cache, open, canStay } = setUp(info);
  const next = open();
  const [, digest] = readKeptList('pages', cache).files[PAGE] ?? [];
  expect(next.canStay(PAGE, 'key', 'other')).toBe(true);
  next.write();
  expect(readKeptList('pages', cache).files).toEqual({ [PAGE]: ['other', digest] });
  expect(canStay()).toBe(false);
  expect(canStay({ key: 'other' })).toBe(true);
});

test('without a cache nothing stays', ({}, info) => {
  const { cache, canStay } = setUp(info);
  for (const end of ['', '-wal', '-shm']) rmSync(cache + end, { force: true });
  expect(readKeptList('pages', cache).files).toEqual({});
  expect(canStay()).toBe(false);
});
