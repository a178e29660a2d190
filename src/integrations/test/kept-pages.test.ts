import { existsSync, writeFileSync } from 'node:fs';
import { expect, test } from 'playwright/test';
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

function writeList(path: string): string {
  writeFileSync(path, '{}');
  return path;
}
