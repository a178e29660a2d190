import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { expect, test } from 'playwright/test';
import { precompress } from '../precompress/precompress.ts';
import { listFiles } from '../weight/index.ts';

const TEXT = '<p>A claim and its source. </p>'.repeat(100);

test('text files get compressed versions with the same content, also in a second run; other files and small ones do not', async ({}, info) => {
  const folder = await makeSite(info.outputPath('dist'));
  const first = await precompress(folder);
  expect(first).toMatchObject({ files: 2, bytes: 2 * TEXT.length });
  expect(first.brotli).toBeLessThan(first.bytes / 10);
  expect(await listFiles(folder)).toEqual([
    'a/index.html',
    'a/index.html.br',
    'a/index.html.gz',
    'a/small.html',
    'data.csv',
    'data.csv.br',
    'data.csv.gz',
    'picture.png',
  ]);
  expect(brotliDecompressSync(await readFile(join(folder, 'data.csv.br'))).toString()).toBe(TEXT);
  const packed = await readFile(join(folder, 'data.csv.gz'));
  expect(gunzipSync(packed).toString()).toBe(TEXT);

  // No compressed version of a deleted file stays, and the same content gives the same bytes.
  await rm(join(folder, 'a'), { recursive: true });
  await writeFile(join(folder, 'gone.html.br'), 'old');
  expect(await precompress(folder)).toMatchObject({ files: 1 });
  expect(await listFiles(folder)).toEqual(['data.csv', 'data.csv.br', 'data.csv.gz', 'picture.png']);
  expect((await readFile(join(folder, 'data.csv.gz'))).equals(packed)).toBe(true);
});

async function makeSite(folder: string): Promise<string> {
  await mkdir(join(folder, 'a'), { recursive: true });
  await writeFile(join(folder, 'a', 'index.html'), TEXT);
  await writeFile(join(folder, 'a', 'small.html'), '<p>A claim.</p>');
  await writeFile(join(folder, 'data.csv'), TEXT);
  await writeFile(join(folder, 'picture.png'), TEXT);
  return folder;
}
