import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync, writeFileSync } from 'node:fs';
import { setTimeout } from 'node:timers/promises';
import { expect, test } from 'playwright/test';
import { openCache, pruneCache } from '../cache.ts';
import { openDatabase } from '../database.ts';

const WEEK_MS = 7 * 24 * 60 * 60 * 1000;

test('a value is found by its kind, the version of the code and its key, and by nothing else', ({}, info) => {
  const file = info.outputPath('cache.sqlite');
  openCache('picture', 'one', file).set('key', 'value');
  expect(openCache('picture', 'one', file).get('key')?.toString()).toBe('value');
  expect(openCache('picture', 'one', file).get('other')).toBeUndefined();
  expect(openCache('picture', 'two', file).get('key')).toBeUndefined();
  expect(openCache('draft', 'one', file).get('key')).toBeUndefined();
});

test('nothing is stored if the version of the code is unknown, or if the folder cannot be made', ({}, info) => {
  const file = info.outputPath('file');
  writeFileSync(file, '');
  for (const cache of [openCache('draft', undefined), openCache('draft', 'one', `${file}/cache.sqlite`)]) {
    cache.set('key', 'value');
    expect(cache.get('key')).toBeUndefined();
  }
});

test('a value that was changed inside the database is not found', ({}, info) => {
  const file = info.outputPath('cache.sqlite');
  const cache = openCache('draft', 'one', file);
  for (const key of ['a', 'b']) cache.set(key, `value of ${key}`);
  // A value of another key is wrong too.
  openDatabase(file)((sql) => sql.run`UPDATE entry SET value = (SELECT value FROM entry LIMIT 1)`);
  expect(['a', 'b'].filter((key) => cache.get(key) !== undefined)).toHaveLength(1);
  cache.set('a', 'value of a');
  cache.set('b', 'value of b');
  expect(['a', 'b'].map((key) => cache.get(key)?.toString())).toEqual(['value of a', 'value of b']);
});

test('a file damaged at any place never gives a wrong value, and can be used again afterwards', ({}, info) => {
  const values = Array.from({ length: 40 }, (_, index) => [`key ${index}`, valueOf(`key ${index}`)] as const);
  const fill = (file: string): void => {
    const cache = openCache('draft', 'one', file);
    for (const [key, value] of values) cache.set(key, value);
  };
  const listWrong = (file: string): unknown[] => {
    const cache = openCache('draft', 'one', file);
    const found = values.map(([key, value]) => ({ key, value, found: cache.get(key)?.toString() }));
    return found.filter((each) => each.found !== undefined && each.found !== each.value);
  };
  const sound = info.outputPath('sound.sqlite');
  fill(sound);
  const whole = snapshot(sound);
  const spoil = [
    ...Array.from({ length: 60 }, (_, index) => (bytes: Buffer) => {
      const at = Math.floor((bytes.length * index) / 60) + (index % 7);
      return Buffer.from(bytes).fill(bytes[at] === 0x55 ? 0xaa : 0x55, at, at + 16);
    }),
    ...[0, 1, 100, 5000, 20_000].map((length) => (bytes: Buffer) => bytes.subarray(0, length)),
    () => Buffer.from('no database\n'.repeat(1000)),
  ];
  for (const [round, change] of spoil.entries()) {
    // A new file for each round: in the same file, the log of the previous round would hide the damage.
    const file = info.outputPath(`${round}.sqlite`);
    writeFileSync(file, change(whole));
    expect(listWrong(file)).toEqual([]);
    fill(file);
    pruneCache(file);
    expect(listWrong(file)).toEqual([]);
    expect(openCache('draft', 'one', file).get('key 0')).toBeDefined();
  }
});

test('a file that is no longer a database is replaced on its next use', ({}, info) => {
  const file = info.outputPath('cache.sqlite');
  writeFileSync(file, 'no database\n'.repeat(1000));
  openCache('draft', 'one', file).set('key', 'value');
  expect(openCache('draft', 'one', file).get('key')?.toString()).toBe('value');
});

test('several processes can write at once, and no value is lost', async ({}, info) => {
  const file = info.outputPath('cache.sqlite');
  const writers = ['a', 'b', 'c'].map((name) => startWriter(file, name, 100));
  await Promise.all(writers.map((writer) => once(writer, 'exit')));
  const cache = openCache('draft', 'one', file);
  for (const name of ['a', 'b', 'c']) {
    const keys = Array.from({ length: 100 }, (_, index) => `${name}${index}`);
    expect(keys.filter((key) => cache.get(key)?.toString() !== valueOf(key))).toEqual([]);
  }
});

test('a killed process leaves every value that it has written, and no partial one', async ({}, info) => {
  const file = info.outputPath('cache.sqlite');
  for (let round = 0; round < 6; round += 1) {
    const writer = startWriter(file, `r${round}-`, 1_000_000);
    let said = '';
    writer.stdout.on('data', (chunk) => (said += String(chunk)));
    await once(writer.stdout, 'data');
    await setTimeout(round * 7);
    writer.kill('SIGKILL');
    await once(writer, 'close');
    const keys = said.split('\n').slice(0, -1);
    const cache = openCache('draft', 'one', file);
    expect(keys.length).toBeGreaterThan(0);
    expect(keys.filter((key) => cache.get(key)?.toString() !== valueOf(key))).toEqual([]);
    const next = `r${round}-${keys.length}`;
    expect([undefined, valueOf(next)]).toContain(cache.get(next)?.toString());
  }
});

test('a value that was not used for a week is dropped', ({}, info) => {
  const file = info.outputPath('cache.sqlite');
  const cache = openCache('draft', 'one', file);
  cache.set('used', 'value');
  cache.set('unused', 'value');
  const age = (ms: number): void => {
    openDatabase(file)((sql) => sql.run`UPDATE entry SET used = used - ${ms}`);
  };
  age(WEEK_MS - 60_000);
  pruneCache(file);
  expect(cache.get('used')).toBeDefined();
  // Reading `used` renewed it; the other value is now a week old.
  openDatabase(file)((sql) => sql.run`UPDATE entry SET used = used - 120000 WHERE used < ${Date.now() - WEEK_MS / 2}`);
  pruneCache(file);
  expect([cache.get('used'), cache.get('unused')].map((value) => value?.toString())).toEqual(['value', undefined]);
});

test('a cache that grows too large is emptied, and its file shrinks', ({}, info) => {
  const file = info.outputPath('cache.sqlite');
  const cache = openCache('picture', 'one', file);
  for (let index = 0; index < 100; index += 1) cache.set(`key ${index}`, valueOf(`key ${index}`));
  const size = snapshot(file).length;
  pruneCache(file, { mostBytes: size });
  expect(cache.get('key 1')).toBeDefined();
  pruneCache(file, { mostBytes: size / 2 });
  expect(cache.get('key 1')).toBeUndefined();
  expect(snapshot(file).length).toBeLessThan(size / 4);
});

/** A value that is different for each key, and longer than a page of the database. */
function valueOf(key: string): string {
  return `${key} `.repeat(1000);
}

function startWriter(file: string, name: string, count: number) {
  const script = `
    import { writeSync } from 'node:fs';
    import { openCache } from ${JSON.stringify(new URL('../cache.ts', import.meta.url).href)};
    const cache = openCache('draft', 'one', ${JSON.stringify(file)});
    for (let index = 0; index < ${count}; index += 1) {
      const key = ${JSON.stringify(name)} + index;
      cache.set(key, (key + ' ').repeat(1000));
      writeSync(1, key + '\\n');
    }`;
  return spawn(process.execPath, ['--input-type=module', '--eval', script], { stdio: ['ignore', 'pipe', 'inherit'] });
}

/** The bytes of a database, after its log has been written into it. */
function snapshot(file: string): Buffer {
  openDatabase(file)((sql) => {
    sql.db.exec('PRAGMA wal_checkpoint(TRUNCATE)');
  });
  return readFileSync(file);
}
