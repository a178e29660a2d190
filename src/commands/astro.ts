/** `npm run astro -- …`: Astro, in a project folder of any name. Used by `npm run build`, `dev` and `typecheck`. */
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { setFlagsFromString } from 'node:v8';
import { toPlainPath } from './astro/plain-path.ts';

const ASTRO = 'node_modules/astro/bin/astro.mjs';

/**
 * Makes V8 collect the heap when it has grown by 60 percent, including the bytes of buffers. By default V8 lets the heap grow up
 * to fourfold, and collects the whole heap for every 64 MB of buffers, which is every 2,500 pages.
 */
const HEAP_GROWTH = ['--heap-growing-percent=60', '--external-memory-accounted-in-global-limit'];

try {
  const root = process.cwd();
  const { path, remove } = toPlainPath(root);
  for (const flag of HEAP_GROWTH) setFlagsFromString(flag);
  if (path === root) await import(`../../${ASTRO}`);
  else process.exitCode = await runThrough(path).finally(remove);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}

/** Runs Astro in a process that does not resolve links in paths; returns its exit code. */
function runThrough(link: string): Promise<number> {
  const child = spawn(
    process.execPath,
    [
      ...process.execArgv,
      ...HEAP_GROWTH,
      '--preserve-symlinks',
      '--preserve-symlinks-main',
      `--import=${join(link, 'src/commands/astro/link-folder.ts')}`,
      join(link, ASTRO),
      ...process.argv.slice(2),
    ],
    { cwd: link, env: { ...process.env, PWD: link }, stdio: 'inherit' },
  );
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => child.kill(signal));
  return new Promise((done, fail) => {
    child.once('error', fail);
    child.once('close', (code) => done(code ?? 1));
  });
}
