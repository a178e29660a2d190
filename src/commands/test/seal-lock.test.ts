import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test, type TestInfo } from 'playwright/test';
import { withLock } from '../seal/lock.ts';

const LOCK = '.seal.lock';

async function setUp(info: TestInfo): Promise<string> {
  const folder = info.outputPath('content');
  await mkdir(folder);
  return folder;
}

const done = (): Promise<string> => Promise.resolve('done');

test('of two processes at once, one works and the other names the lock’s folder', async ({}, info) => {
  const folder = await setUp(info);
  const refusal = await withLock(folder, () => withLock(folder, done).catch((error: unknown) => String(error)));
  expect(refusal).toBe(`Error: Nothing was done: another npm run seal is working in ${folder}/.`);
  expect(await readdir(folder)).toEqual([]);
});

test('without content nothing is made, and one sentence says so', async ({}, info) => {
  const folder = info.outputPath('content');
  await expect(withLock(folder, done)).rejects.toThrow(`Unexpected "${folder}", expected a folder with content`);
  expect(existsSync(folder)).toBe(false);
});

test('the lock is released after work that fails', async ({}, info) => {
  const folder = await setUp(info);
  await expect(withLock(folder, () => Promise.reject(new Error('It failed.')))).rejects.toThrow('It failed.');
  expect(await withLock(folder, done)).toBe('done');
});

test('of many calls at once in one process, one works at a time', async ({}, info) => {
  const folder = await setUp(info);
  let running = 0;
  let most = 0;
  const work = async (): Promise<string> => {
    most = Math.max(most, ++running);
    await new Promise((end) => setTimeout(end, 20));
    running--;
    return 'done';
  };
  const outcomes = await Promise.allSettled(Array.from({ length: 20 }, () => withLock(folder, work)));
  expect(outcomes.filter(({ status }) => status === 'fulfilled').length).toBeGreaterThan(0);
  expect(most).toBe(1);
  expect(await readdir(folder)).toEqual([]);
});

test('of many processes, one holds the lock at a time, even if some are killed while they hold it', async ({}, info) => {
  const folder = await setUp(info);
  const log = info.outputPath('log');
  const script = `
    import { appendFileSync } from 'node:fs';
    import { takeLock } from ${JSON.stringify(new URL('../../lib/cache/lock.ts', import.meta.url).href)};
    for (let round = 0; round < 40; round += 1) {
      const lock = takeLock(${JSON.stringify(join(folder, LOCK))});
      if (!lock) continue;
      appendFileSync(${JSON.stringify(log)}, 'in ');
      await new Promise((done) => setTimeout(done, 2));
      appendFileSync(${JSON.stringify(log)}, 'out ');
      // Some rounds end with the process being killed while it holds the lock.
      if (round % 4 === 3) process.kill(process.pid, 'SIGKILL');
      lock.release();
    }`;
  const race = Array.from({ length: 6 }, () => spawn(process.execPath, ['--input-type=module', '--eval', script]));
  await Promise.all(race.map((child) => new Promise((end) => child.on('close', end))));
  const entries = (await readFile(log, 'utf8')).trim().split(' ');
  expect(entries.length).toBeGreaterThan(6);
  expect(entries.every((entry, index) => entry === (index % 2 === 0 ? 'in' : 'out'))).toBe(true);
});
