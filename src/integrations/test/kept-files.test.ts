import { readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, test } from 'playwright/test';
import { openKeptFiles } from '../kept-files.ts';

const FILES = [
  ['/one/a.txt', 'A'],
  ['/one/b.txt', 'B'],
] as const;
const never = (): never => {
  throw new Error('It is kept.');
};

test('a set is made once, and put into every output that asks for its key', ({}, info) => {
  const [kept, first, second] = folders(info.outputPath());
  expect(openKeptFiles(kept).put(first.url, 'key', () => FILES)).toBe(2);
  expect(openKeptFiles(kept).put(second.url, 'key', never)).toBe(2);
  for (const { path } of [first, second]) {
    expect(readFileSync(join(path, 'one/a.txt'), 'utf8')).toBe('A');
    expect(readFileSync(join(path, 'one/b.txt'), 'utf8')).toBe('B');
  }
});

test('with another key it is made anew, and what nobody asks for is thrown away', ({}, info) => {
  const [kept, first, second] = folders(info.outputPath());
  openKeptFiles(kept).put(first.url, 'key', () => FILES);
  const store = openKeptFiles(kept);
  expect(store.put(second.url, 'other', () => [['/one/a.txt', 'C']])).toBe(1);
  store.prune();
  expect(readdirSync(kept)).toEqual(['other']);
  expect(readFileSync(join(second.path, 'one/a.txt'), 'utf8')).toBe('C');
  // The site of before keeps what it has.
  expect(readFileSync(join(first.path, 'one/a.txt'), 'utf8')).toBe('A');
});

test('a set that is thrown away meanwhile is written without being kept, and not into the site of before', ({}, info) => {
  const [kept, first, second] = folders(info.outputPath());
  openKeptFiles(kept).put(first.url, 'key', () => FILES);
  rmSync(join(kept, 'key', '1'));
  expect(openKeptFiles(kept).put(second.url, 'key', () => FILES)).toBe(2);
  expect(readFileSync(join(second.path, 'one/b.txt'), 'utf8')).toBe('B');
  const inode = ({ path }: Folder): number => statSync(join(path, 'one/a.txt')).ino;
  expect(inode(second)).not.toBe(inode(first));
});

test('a set that could not be made leaves nothing under its name', ({}, info) => {
  const [kept, first] = folders(info.outputPath());
  const broken = function* (): Generator<readonly [string, string]> {
    yield* FILES;
    throw new Error('A file cannot be written.');
  };
  expect(() => openKeptFiles(kept).put(first.url, 'key', broken)).toThrow('cannot be written');
  expect(readdirSync(kept)).not.toContain('key');
  const store = openKeptFiles(kept);
  store.put(first.url, 'key', () => FILES);
  store.prune();
  expect(readdirSync(kept)).toEqual(['key']);
});

function folders(root: string): [kept: string, first: Folder, second: Folder] {
  const [first, second] = ['first', 'second'].map((name) => {
    const path = join(root, name);
    return { path, url: pathToFileURL(`${path}/`) };
  }) as [Folder, Folder];
  return [join(root, 'kept'), first, second];
}

interface Folder {
  readonly path: string;
  readonly url: URL;
}
