import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test, type TestInfo } from 'playwright/test';
import { createSiteOutput, type SiteOutput } from '../site-output.ts';

function open(info: TestInfo): SiteOutput {
  const output = createSiteOutput();
  output.begin({ previous: info.outputPath('dist'), next: info.outputPath('next') });
  mkdirSync(join(output.previous(), 'a'), { recursive: true });
  writeFileSync(join(output.previous(), 'a/same.txt'), 'ümlaut');
  return output;
}

test('a file that the previous site has is not written', ({}, info) => {
  const output = open(info);
  output.write('a/same.txt', 'ümlaut');
  expect([...output.staying]).toEqual(['a/same.txt']);
  expect(existsSync(output.next())).toBe(false);
});

test('other files are written, with their folders', ({}, info) => {
  const output = open(info);
  const files = { 'a/same.txt': 'Umlaute', 'a/new.txt': 'ümlaut', 'a/b/c.txt': '1', 'a/b/d.txt': '2' };
  for (const [path, text] of Object.entries(files)) {
    output.write(path, Buffer.from(text));
    expect(readFileSync(join(output.next(), path), 'utf8')).toBe(text);
  }
  expect(output.staying.size).toBe(0);
});

test('a folder does not count as the same file, and a previous site need not exist', ({}, info) => {
  const output = open(info);
  mkdirSync(join(output.previous(), 'b'));
  output.write('b', '');
  output.begin({ previous: info.outputPath('nowhere'), next: info.outputPath('next') });
  output.write('a/same.txt', 'ümlaut');
  expect(readFileSync(join(output.next(), 'b'), 'utf8')).toBe('');
  expect(readFileSync(join(output.next(), 'a/same.txt'), 'utf8')).toBe('ümlaut');
});

test('the last write to a path counts', ({}, info) => {
  const output = open(info);
  output.write('a/same.txt', 'other');
  output.write('a/same.txt', 'ümlaut');
  expect([...output.staying]).toEqual(['a/same.txt']);
  expect(existsSync(join(output.next(), 'a/same.txt'))).toBe(false);
  output.write('a/same.txt', 'other');
  expect(output.staying.size).toBe(0);
  expect(readFileSync(join(output.next(), 'a/same.txt'), 'utf8')).toBe('other');
});

test('a file that a build keeps stays', ({}, info) => {
  const output = open(info);
  output.stay('a/same.txt');
  expect([...output.staying]).toEqual(['a/same.txt']);
});
