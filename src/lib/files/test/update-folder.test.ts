import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test, type TestInfo } from 'playwright/test';
import { beginUpdate, finishUpdate } from '../update-folder.ts';

/** The files of a folder and their contents. An empty folder is a path that ends with `/`. */
type Files = Readonly<Record<string, string>>;

const BEFORE: Files = { 'index.html': '1', 'a/same.html': 'same', 'a/b/old.html': '1', 'c/d/e.html': '1', f: '1' };
/** A file replaces a folder, a folder replaces a file, and one folder is gone. */
const CHANGES: Files = { 'index.html': '2', 'a/new.html': '2', 'c/d': '2', 'f/g/h.html': '2' };
const AFTER: Files = { ...CHANGES, 'a/same.html': 'same' };

test('new files are moved in, files that stay are not touched, all others are removed', ({}, info) => {
  const { folder, from } = setUp(info);
  const { ino } = statSync(join(folder, 'a/same.html'));
  beginUpdate(folder, from, ['a/same.html']);
  expect(readAll(folder)).toEqual(BEFORE);
  finishUpdate(folder);
  expect(readAll(folder)).toEqual(AFTER);
  expect(statSync(join(folder, 'a/same.html')).ino).toBe(ino);
  expect(readdirSync(dirname(folder))).toEqual(['site']);
});

test('an update that was interrupted anywhere is finished', ({}, info) => {
  for (const moved of Object.keys(CHANGES)) {
    const { folder, from } = setUp(info);
    beginUpdate(folder, from, ['a/same.html']);
    // Interrupted after one file has been moved.
    if (moved === 'c/d') rmSync(join(folder, 'c'), { recursive: true });
    if (moved.startsWith('f/')) rmSync(join(folder, 'f'));
    mkdirSync(dirname(join(folder, moved)), { recursive: true });
    renameSync(join(`${folder}.update`, moved), join(folder, moved));
    finishUpdate(folder);
    expect(readAll(folder)).toEqual(AFTER);
    finishUpdate(folder);
    expect(readAll(folder)).toEqual(AFTER);
  }
});

test('an update of which only its folder is left changes nothing', ({}, info) => {
  const { folder } = setUp(info);
  mkdirSync(`${folder}.update/a/b`, { recursive: true });
  finishUpdate(folder);
  expect(readAll(folder)).toEqual(BEFORE);
  expect(readdirSync(dirname(folder)).sort()).toEqual(['next', 'site']);
});

test('if the folder whose files should stay is gone, the update is dropped', ({}, info) => {
  const { folder, from } = setUp(info);
  beginUpdate(folder, from, ['a/same.html']);
  rmSync(folder, { recursive: true });
  finishUpdate(folder);
  expect(readdirSync(dirname(folder))).toEqual([]);
});

function setUp(info: TestInfo): { folder: string; from: string } {
  const [folder, from] = [info.outputPath('site'), info.outputPath('next')];
  for (const [root, files] of [
    [folder, BEFORE],
    [from, CHANGES],
  ] as const) {
    rmSync(root, { recursive: true, force: true });
    for (const [path, text] of Object.entries(files)) {
      mkdirSync(dirname(join(root, path)), { recursive: true });
      writeFileSync(join(root, path), text);
    }
  }
  return { folder, from };
}

function readAll(folder: string): Files {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
  const inside = entries.map(({ parentPath, name }) => join(parentPath, name).slice(folder.length + 1));
  const isFolder = (path: string): boolean => statSync(join(folder, path)).isDirectory();
  const empty = inside.filter((path) => isFolder(path) && !inside.some((other) => other.startsWith(`${path}/`)));
  const files = inside.filter((path) => !isFolder(path));
  return Object.fromEntries([
    ...files.map((path): [string, string] => [path, readFileSync(join(folder, path), 'utf8')]),
    ...empty.map((path): [string, string] => [`${path}/`, '']),
  ]);
}
