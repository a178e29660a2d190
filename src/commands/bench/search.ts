/** Measures the search of a built site in a browser, in a process of its own. */
import { spawnSync } from 'node:child_process';
import { readFile, rm } from 'node:fs/promises';
import { resolve } from 'node:path';
import { npmRun } from '../npm.ts';

/** Figures of a search, by their names; see e2e/bench/measure.ts. */
export async function measureSearch(dist: string): Promise<Readonly<Record<string, number | null>>> {
  const result = resolve('.cache', 'bench-search.json');
  await rm(result, { force: true });
  const [command, args] = npmRun('bench:search');
  const env = { ...process.env, BENCH_DIST: resolve(dist), BENCH_RESULT: result };
  const { status, stdout } = spawnSync(command, args, { env, encoding: 'utf8' });
  if (status !== 0) throw new Error(`The search could not be measured:\n${stdout}`);
  return JSON.parse(await readFile(result, 'utf8')) as Record<string, number | null>;
}
