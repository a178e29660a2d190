import { spawn, spawnSync, type ChildProcessByStdio } from 'node:child_process';
import { once } from 'node:events';
import { lstat, mkdir, readdir, readFile, realpath, rename, rm, symlink, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { createInterface } from 'node:readline';
import type { Readable } from 'node:stream';
import { setTimeout } from 'node:timers/promises';
import { expect, test } from 'playwright/test';
import {
  clearLeftovers,
  markOutput,
  recoverOutput,
  replaceOutput,
  resolveOutput,
  stagingFolder,
} from '../output-folder.ts';
import { beginUpdate } from '../update-folder.ts';

/** No process has this id: on Linux and Windows all ids are lower. */
const NOBODY = 2 ** 31 - 1;

test('a finished build takes the place of the previous one', async ({}, info) => {
  const output = await writeSite(info.outputPath('dist'), 'old');
  await writeFile(join(output, 'gone.html'), 'old');
  const staging = await writeSite(stagingFolder(output), 'new');
  replaceOutput(output, staging);
  expect(await readSite(output)).toBe('new');
  expect(await readdir(output)).toEqual(['index.html']);
  expect(await readdir(dirname(output))).toEqual(['dist']);
});

test('the first build needs no previous one', async ({}, info) => {
  const output = info.outputPath('dist');
  replaceOutput(output, await writeSite(stagingFolder(output), 'new'));
  expect(await readSite(output)).toBe('new');
  expect(await readdir(output)).toEqual(['index.html']);
});

test('files stay if nothing has changed in the folder since they were looked at', async ({}, info) => {
  const output = await writeSite(info.outputPath('dist'), 'old');
  await writeFile(join(output, 'same.html'), 'same');
  const staying = { paths: new Set(['same.html']), mark: markOutput(output) };
  replaceOutput(output, await writeSite(stagingFolder(output), 'new'), staying);
  expect((await readdir(output)).sort()).toEqual(['index.html', 'same.html']);
  // The folder has changed since it was marked.
  const staging = await writeSite(stagingFolder(output), 'newer');
  expect(() => {
    replaceOutput(output, staging, staying);
  }).toThrow('dist/ was changed while the site was built: build it again');
  expect(await readSite(output)).toBe('new');
});

test('the leftovers of a killed build are cleared away, those of a running one are not', async ({}, info) => {
  const output = await writeSite(info.outputPath('dist'), 'old');
  await writeSite(`${output}.next-${NOBODY}`, 'killed');
  await writeSite(`${output}.next-${process.ppid}`, 'running');
  await clearLeftovers(output);
  expect(await readSite(output)).toBe('old');
  expect((await readdir(dirname(output))).sort()).toEqual(['dist', `dist.next-${process.ppid}`]);
});

test('the next command finishes the update of a killed build', async ({}, info) => {
  const output = await writeSite(info.outputPath('dist'), 'old');
  beginUpdate(output, await writeSite(`${output}.next-${NOBODY}`, 'new'), []);
  expect(await readSite(output)).toBe('old');
  await clearLeftovers(output);
  expect(await readSite(output)).toBe('new');
  expect(await readdir(dirname(output))).toEqual(['dist']);
});

test('a link to the folder stays a link; an output that cannot be replaced is refused', async ({}, info) => {
  const elsewhere = await writeSite(info.outputPath('elsewhere'), 'old');
  const link = info.outputPath('dist');
  await symlink(elsewhere, link);
  const output = resolveOutput(link);
  expect(output).toBe(await realpath(elsewhere));
  replaceOutput(output, await writeSite(stagingFolder(output), 'new'));
  expect(await readSite(link)).toBe('new');
  expect((await lstat(link)).isSymbolicLink()).toBe(true);

  await rename(elsewhere, info.outputPath('gone'));
  expect(() => resolveOutput(link)).toThrow('Unexpected link dist/ that leads nowhere');
  await rm(link);
  expect(resolveOutput(link)).toBe(link);
  await writeFile(link, '');
  expect(() => resolveOutput(link)).toThrow('Unexpected file dist/');
  if (process.platform === 'linux') expect(() => resolveOutput('/proc')).toThrow('Unexpected mount at proc/');
});

test('a mount of a folder on the same disk is refused', async ({}, info) => {
  const output = await writeSite(info.outputPath('dist'), 'old');
  const module = JSON.stringify(new URL('../output-folder.ts', import.meta.url));
  const code = `import(${module}).then(({ resolveOutput }) => resolveOutput(process.argv[1])).catch(({ message }) => {
    process.exitCode = message.startsWith('Unexpected mount at dist/') ? 42 : 1;
  })`;
  const mounted = (command: string): number | null => {
    const steps = `mount --bind "$1" "$1" && ${command}`;
    return spawnSync('unshare', ['--mount', '--map-root-user', 'sh', '-c', steps, process.execPath, output, code])
      .status;
  };
  expect(resolveOutput(output)).toBe(output);
  expect(await readdir(dirname(output))).toEqual(['dist']);
  // Only some systems let a user mount a folder.
  if (mounted('true') === 0) expect(mounted('exec "$0" --eval "$2" "$1"')).toBe(42);
});

test('the update of a killed build is finished through a link too, and a failure is explained', async ({}, info) => {
  const folder = await writeSite(info.outputPath('elsewhere'), 'old');
  const link = info.outputPath('dist');
  await symlink(folder, link);
  beginUpdate(folder, await writeSite(`${folder}.next-${NOBODY}`, 'new'), []);
  recoverOutput(link);
  expect(await readSite(link)).toBe('new');

  await mkdir(`${folder}.update`);
  await writeFile(join(`${folder}.update`, '.files-of-the-site.json'), '["index.h');
  expect(() => {
    recoverOutput(link);
  }).toThrow(
    /^elsewhere\/ cannot be brought up to date: .*\. Remove what is in the way, or elsewhere\/ and elsewhere\.update\/, and build again\.$/,
  );
});

test('after a kill at any moment the next command finds a complete site', async ({}, info) => {
  const output = info.outputPath('dist');
  await writePages(output, 0);
  const found = new Set<string>();
  const first = startBuilds(output, 1);
  await once(first.stdout, 'data');
  const begun = performance.now();
  await once(first, 'exit');
  const update = performance.now() - begun;
  for (let round = 0; round < ROUNDS; round += 1) {
    const build = startBuilds(output, Infinity);
    const lines = createInterface(build.stdout)[Symbol.asyncIterator]();
    // Another update in each round, and another moment of it.
    for (let finished = 0; finished <= round % 3; finished += 1) await lines.next();
    await setTimeout((update * round) / ROUNDS);
    build.kill('SIGKILL');
    await once(build, 'exit');
    recoverOutput(output);
    const pages = new Set((await readPages(output)).values());
    expect(pages.size).toBe(1);
    for (const page of pages) found.add(page);
  }
  expect(found.size).toBeGreaterThan(1);
});

test('builds that end at the same time leave the site of one of them', async ({}, info) => {
  const output = info.outputPath('dist');
  await writePages(output, 0);
  const builds = [startBuilds(output, 40), startBuilds(output, 40)];
  const codes = await Promise.all(builds.map(async (build) => (await once(build, 'exit')) as [number]));
  expect(codes.map(([code]) => code)).toEqual([0, 0]);
  const pages = await readPages(output);
  expect(new Set(pages.values())).toEqual(new Set(['40']));
  expect(await readdir(dirname(output))).toEqual(['dist']);
});

/** How often a build is killed. */
const ROUNDS = 12;

/**
 * Starts a process that replaces the site several times, each time with different folders. It prints a line when it begins and
 * after each time.
 */
function startBuilds(output: string, times: number): ChildProcessByStdio<null, Readable, null> {
  const script = `
    import { mkdirSync, writeFileSync } from 'node:fs';
    import { dirname, join } from 'node:path';
    import { clearLeftovers, replaceOutput, stagingFolder } from ${JSON.stringify(new URL('../output-folder.ts', import.meta.url).href)};
    const output = ${JSON.stringify(output)};
    const next = stagingFolder(output);
    await clearLeftovers(output);
    console.log('begun');
    for (let count = 1; count <= ${times}; count += 1) {
      for (const page of [...${JSON.stringify(PAGES)}, 'only-' + (count % 3) + '/index.html']) {
        const file = join(next, page);
        mkdirSync(dirname(file), { recursive: true });
        writeFileSync(file, String(count));
      }
      replaceOutput(output, next);
      console.log('replaced');
    }`;
  return spawn(process.execPath, ['--input-type=module', '--eval', script], { stdio: ['ignore', 'pipe', 'inherit'] });
}

const PAGES = ['index.html', ...Array.from({ length: 20 }, (_, at) => `c${at}/index.html`)];

async function writePages(output: string, count: number): Promise<void> {
  for (const page of PAGES) {
    await mkdir(dirname(join(output, page)), { recursive: true });
    await writeFile(join(output, page), String(count));
  }
}

/** The content of each page, by its path. */
async function readPages(output: string): Promise<Map<string, string>> {
  const entries = await readdir(output, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile()).map(({ parentPath, name }) => join(parentPath, name));
  expect(files.length).toBeGreaterThanOrEqual(PAGES.length);
  return new Map(await Promise.all(files.map(async (file) => [file, await readFile(file, 'utf8')] as const)));
}

async function writeSite(folder: string, text: string): Promise<string> {
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, 'index.html'), text);
  return folder;
}

function readSite(folder: string): Promise<string> {
  return readFile(join(folder, 'index.html'), 'utf8');
}
