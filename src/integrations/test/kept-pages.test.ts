import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from 'playwright/test';
import { noteDigests } from '../../lib/files/kept-digests.ts';
import { lockCache } from '../kept-pages.ts';

/** A process that is not there. */
const GONE = 999_999_999;

test('the list of kept pages outlives builds that end well, and those that stop before they write pages', ({}, info) => {
  const list = writeList(info.outputPath('list.json'));
  const good = lockCache(list, GONE);
  good?.begin();
  good?.end();
  good?.leave();
  lockCache(list, GONE)?.leave();
  // Killed before it wrote.
  lockCache(list, GONE);
  expect(lockCache(list)).toBeDefined();
  expect(existsSync(list)).toBe(true);
});

test('a build that broke off among its pages costs the list, once', ({}, info) => {
  const list = writeList(info.outputPath('list.json'));
  const broken = lockCache(list, GONE);
  broken?.begin();
  broken?.leave();
  const next = lockCache(list);
  expect(existsSync(list)).toBe(false);
  next?.begin();
  writeList(list);
  next?.end();
  expect(lockCache(list)).toBeDefined();
  expect(existsSync(list)).toBe(true);
});

test('of two builds at once the second gets no cache, until the first has ended', ({}, info) => {
  const list = info.outputPath('new/list.json');
  const first = lockCache(list, process.ppid);
  expect(first).toBeDefined();
  expect(lockCache(list)).toBeUndefined();
  first?.begin();
  expect(lockCache(list)).toBeUndefined();
  first?.end();
  expect(lockCache(list)).toBeDefined();
});

test('a kept page that is not as it was written costs the list', ({}, info) => {
  const list = writeList(info.outputPath('list.json'));
  const page = info.outputPath('dist/claims/index.html');
  mkdirSync(dirname(page), { recursive: true });
  const write = (text: string): void => {
    writeFileSync(page, text);
    writeList(list);
    const lock = lockCache(list);
    lock?.begin();
    writeList(list);
    lock?.end();
  };
  const isKept = (): boolean => {
    lockCache(list)?.leave();
    return existsSync(list);
  };
  write('<p>A page</p>');
  expect(isKept()).toBe(true);
  for (const spoil of [
    () => {
      writeFileSync(page, '<p>A pa');
    },
    () => {
      writeFileSync(page, '<p>B page</p>');
    },
    () => {
      rmSync(page);
    },
    () => {
      writeFileSync(list, '[]');
    },
  ]) {
    write('<p>A page</p>');
    spoil();
    expect(isKept()).toBe(false);
  }
});

/** A list as a build leaves it, with the digests of what it tells of. */
function writeList(path: string): string {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, '{}');
  noteDigests(`${path}.digests`, [path, join(dirname(path), 'dist')]);
  return path;
}
