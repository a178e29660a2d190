/** Builds the projects that are compared, disturbs them between builds, and compares their sites. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readFileSync, rmSync, statSync, truncateSync, writeFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { CACHE_FILE } from '../../lib/cache/cache.ts';
import { openDatabase } from '../../lib/cache/database.ts';
import type { Random } from '../bench/synthetic/random.ts';
import { listFiles } from '../weight/index.ts';

const ENV = { ...process.env, NODE_ENV: 'production', ASTRO_TELEMETRY_DISABLED: '1', SITE_ADDRESS: '' };

/** Builds a project incrementally, with what earlier builds kept. Returns the folder of the site. */
export async function buildOn(root: string): Promise<string> {
  const { code, output } = await startBuild(root).ended;
  if (code !== 0) throw new Error(`The build of ${root} failed:\n${output}`);
  return join(root, 'dist');
}

/** Builds a project from scratch; only formatted references are kept, unless `keepsNothing`. */
export async function buildAnew(root: string, { keepsNothing }: { keepsNothing: boolean }): Promise<string> {
  for (const kept of [keepsNothing ? '.cache' : '.cache/astro', '.astro', 'dist'])
    rmSync(join(root, kept), { recursive: true, force: true });
  // References stay, because starting the citation styles takes longer than all the rest.
  openDatabase(join(root, CACHE_FILE))((sql) => sql.run`DELETE FROM entry WHERE kind = 'draft'`);
  return buildOn(root);
}

/** Starts a build and kills it after a while. */
export async function killBuild(root: string, afterMs: number): Promise<void> {
  const { child, ended } = startBuild(root);
  const timer = setTimeout(() => child.kill('SIGKILL'), afterMs);
  await ended;
  clearTimeout(timer);
}

/** Tries to build content with a mistake, which must fail and leave the site as it was. */
export async function refuseBuild(root: string): Promise<void> {
  const file = join(root, 'content/site.yaml');
  const text = readFileSync(file, 'utf8');
  const home = join(root, 'dist/index.html');
  const before = existsSync(home) ? statSync(home).ino : undefined;
  writeFileSync(file, `${text}titel: A slip\n`);
  const { code, output } = await startBuild(root).ended;
  writeFileSync(file, text);
  if (code === 0 || !output.includes('titel')) throw new Error(`A mistake was built:\n${output}`);
  const after = existsSync(home) ? statSync(home).ino : undefined;
  if (before !== after && before !== undefined) throw new Error('A refused build has touched the site.');
}

/** Truncates a file that earlier builds have kept, or a file of their site; returns whether there was one. */
export async function spoilKept(root: string, random: Random): Promise<boolean> {
  const folders = [join(root, '.cache'), join(root, 'dist')].filter((folder) => existsSync(folder));
  const files = await Promise.all(
    folders.map(async (folder) => (await listFiles(folder)).map((file) => join(folder, file))),
  );
  if (files.flat().length === 0) return false;
  const file = random.pick(files.flat());
  truncateSync(file, Math.floor(statSync(file).size / 2));
  return true;
}

function startBuild(root: string) {
  const child = spawn(process.execPath, ['src/commands/astro.ts', 'build'], { cwd: resolve(root), env: ENV });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => (output += String(chunk)));
  const ended = once(child, 'close').then(([code]) => ({ code: code as number | null, output }));
  return { child, ended };
}

/** The paths of files that only one site has, and of files that differ. */
export async function listDifferences(one: string, other: string): Promise<string[]> {
  const [mine, theirs] = await Promise.all([one, other].map(async (folder) => new Set(await listFiles(folder))));
  const differences: string[] = [];
  for (const path of new Set([...(mine ?? []), ...(theirs ?? [])])) {
    if (mine?.has(path) !== true) differences.push(`${path}: only in ${other}`);
    else if (theirs?.has(path) !== true) differences.push(`${path}: only in ${one}`);
    else if (!(await readFile(join(one, path))).equals(await readFile(join(other, path)))) differences.push(path);
  }
  return differences.sort();
}
