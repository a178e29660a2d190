/** Builds of the projects that are compared, and what happens to them on the way. */
import { type ChildProcess, fork, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readdirSync, readFileSync, rmSync, statSync, truncateSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { CACHE_FILE } from '../../lib/cache/cache.ts';
import { openDatabase } from '../../lib/cache/database.ts';
import type { Random } from '../bench/synthetic/random.ts';
import type { Answer } from './builder.ts';

/** A process that makes one build after the other. */
export interface Builder {
  /** Gives the folder of the site. */
  readonly build: () => Promise<string>;
  readonly stop: () => void;
}

const ENV = { ...process.env, NODE_ENV: 'production', ASTRO_TELEMETRY_DISABLED: '1', SITE_ADDRESS: '' };

/** Starts a process for the builds of a project, and another one when it has grown. One called `clean` forgets the build before. */
export function startBuilder(root: string): Builder {
  let child: ChildProcess | undefined;
  let said = '';
  const start = (): ChildProcess => {
    const options = { cwd: root, env: ENV, silent: true, execArgv: ['--max-old-space-size=1500'] };
    const started = fork(fileURLToPath(new URL('builder.ts', import.meta.url)), options);
    for (const stream of [started.stdout, started.stderr]) stream?.on('data', (chunk) => (said += String(chunk)));
    return started;
  };
  const stop = (): void => {
    child?.kill();
    child = undefined;
  };
  return {
    stop,
    async build() {
      if (isClean(root)) forget(root);
      said = '';
      child ??= start();
      const answer = await ask(child);
      if (answer?.folder === undefined) throw new Error(`The build of ${root} failed: ${answer?.error ?? ''}\n${said}`);
      // Every build leaves the code of its pages in memory.
      if (answer.bytes > GROWN) stop();
      return join(root, answer.folder);
    },
  };
}

/** With more than this, in bytes, a process makes room for another. */
const GROWN = 800 * 2 ** 20;

/** Asks a process for a build; undefined where it ends before it answers. */
async function ask(child: ChildProcess): Promise<Answer | undefined> {
  const either = new AbortController();
  const { signal } = either;
  try {
    child.send('build');
    const [answer] = (await Promise.race([
      once(child, 'message', { signal }),
      once(child, 'exit', { signal }),
    ])) as unknown[];
    return typeof answer === 'object' && answer !== null ? (answer as Answer) : undefined;
  } finally {
    either.abort();
  }
}

/** Builds a project as `npm run build` does; one called `clean` with no cache at all. Gives the folder of the site. */
export async function buildAlone(root: string): Promise<string> {
  if (isClean(root)) for (const kept of ['.cache', '.astro', 'dist']) clear(join(root, kept));
  const { code, said } = await run(root).ended;
  if (code !== 0) throw new Error(`The build of ${root} failed:\n${said}`);
  return join(root, 'dist');
}

/** Begins a build, and kills it. What it leaves of a site must be whole. */
export async function killBuild(root: string, afterMs: number): Promise<void> {
  const { child, ended } = run(root);
  const timer = setTimeout(() => child.kill('SIGKILL'), afterMs);
  await ended;
  clearTimeout(timer);
}

/** Builds content with a mistake, which must leave the site as it was. */
export async function refuseBuild(root: string): Promise<void> {
  const file = join(root, 'content/site.yaml');
  const text = readFileSync(file, 'utf8');
  const home = join(root, 'dist/index.html');
  const before = existsSync(home) ? statSync(home).ino : undefined;
  writeFileSync(file, `${text}titel: A slip\n`);
  const { code, said } = await run(root).ended;
  writeFileSync(file, text);
  if (code === 0 || !said.includes('titel')) throw new Error(`A mistake was built:\n${said}`);
  const after = existsSync(home) ? statSync(home).ino : undefined;
  if (before !== after && before !== undefined) throw new Error('A refused build has touched the site.');
}

/** Cuts off a file that earlier builds have kept; whether there was one. */
export function spoilCache(root: string, random: Random): boolean {
  const cache = join(root, '.cache');
  if (!existsSync(cache)) return false;
  const entries = readdirSync(cache, { recursive: true, withFileTypes: true, encoding: 'utf8' });
  const files = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  const file = files.length > 0 ? random.pick(files.sort()) : undefined;
  if (file === undefined) return false;
  truncateSync(file, Math.floor(statSync(file).size / 2));
  return true;
}

function run(root: string) {
  const child = spawn(process.execPath, ['src/commands/astro.ts', 'build'], { cwd: resolve(root), env: ENV });
  let said = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => (said += String(chunk)));
  const ended = once(child, 'close').then(([code]) => ({ code: code as number | null, said }));
  return { child, ended };
}

/** Forgets the pages and drafts of the build before; references and pictures would take too long to make each time. */
function forget(root: string): void {
  clear(join(root, '.cache/astro'));
  openDatabase(join(root, CACHE_FILE))((sql) => sql.run`DELETE FROM entry WHERE kind = 'draft'`);
}

const isClean = (root: string): boolean => root.endsWith('clean');

function clear(path: string): void {
  rmSync(path, { recursive: true, force: true });
}
