import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { expect, test } from 'playwright/test';
import { openMarks } from '../kept-pages.ts';

/** A process that is not there. */
const GONE = 999_999_999;

test('the list of kept pages outlives builds that end well', ({}, info) => {
  const list = writeList(info.outputPath('list.json'));
  for (const pid of [GONE, process.pid]) {
    const marks = openMarks(list, pid);
    marks.begin();
    marks.end();
  }
  expect(existsSync(list)).toBe(true);
});

test('a build that broke off costs the list, once', ({}, info) => {
  const list = writeList(info.outputPath('list.json'));
  openMarks(list, GONE).begin();
  const next = openMarks(list);
  next.begin();
  expect(existsSync(list)).toBe(false);
  writeList(list);
  next.end();
  const third = openMarks(list);
  third.begin();
  third.end();
  expect(existsSync(list)).toBe(true);
});

test('two builds at once keep nothing, whichever ends first', ({}, info) => {
  const list = writeList(info.outputPath('list.json'));
  const [first, second] = [openMarks(list, process.ppid), openMarks(list)];
  first.begin();
  second.begin();
  for (const build of [first, second]) {
    writeList(list);
    build.end();
    expect(existsSync(list)).toBe(false);
  }
});

test('the folder of the list need not be there', ({}, info) => {
  const list = info.outputPath('new/list.json');
  openMarks(list).begin();
  expect(readFileSync(`${list}.builds`, 'utf8')).toBe(String(process.pid));
});

function writeList(path: string): string {
  writeFileSync(path, '{}');
  return path;
}
