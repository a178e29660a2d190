import { existsSync } from 'node:fs';
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { expect, test } from 'playwright/test';
import { clearLeftovers, replaceOutput, stagingFolder } from '../output-folder.ts';

/** No process has this id: Linux and Windows stop below it. */
const NOBODY = 2 ** 31 - 1;

test('a finished build takes the place of the previous one', async ({}, info) => {
  const output = await writeSite(info.outputPath('dist'), 'old');
  const staging = await writeSite(stagingFolder(output), 'new');
  await replaceOutput(output, staging);
  expect(await readSite(output)).toBe('new');
  expect(await readdir(dirname(output))).toEqual(['dist']);
});

test('the first build needs no previous one', async ({}, info) => {
  const output = info.outputPath('dist');
  await replaceOutput(output, await writeSite(stagingFolder(output), 'new'));
  expect(await readSite(output)).toBe('new');
});

test('the leftovers of a killed build are cleared away, those of a running one are not', async ({}, info) => {
  const output = await writeSite(info.outputPath('dist'), 'old');
  await writeSite(`${output}.next-${NOBODY}`, 'killed');
  await writeSite(`${output}.next-${process.ppid}`, 'running');
  await writeSite(`${output}.previous`, 'older');
  await clearLeftovers(output);
  expect(await readSite(output)).toBe('old');
  expect((await readdir(dirname(output))).sort()).toEqual(['dist', `dist.next-${process.ppid}`]);
});

test('a build killed between its two last steps has lost nothing', async ({}, info) => {
  const output = info.outputPath('dist');
  await writeSite(`${output}.previous`, 'old');
  await writeSite(`${output}.next-${NOBODY}`, 'new');
  await clearLeftovers(output);
  expect(await readSite(output)).toBe('old');
  expect(existsSync(`${output}.next-${NOBODY}`)).toBe(false);
});

async function writeSite(folder: string, text: string): Promise<string> {
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, 'index.html'), text);
  return folder;
}

function readSite(folder: string): Promise<string> {
  return readFile(join(folder, 'index.html'), 'utf8');
}
