/** Measures a site of one size: a build from scratch, a build after one edit, the weight of pages, and search. */
import { spawnSync } from 'node:child_process';
import { readFile, rm } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { CACHE_FILE } from '../../lib/cache/cache.ts';
import { npmRun } from '../npm.ts';
import { measureSite, type PageWeight, weighHeaviest } from '../weight/index.ts';
import { type BuildCost, measureBuild } from './build.ts';
import { editProject, makeProject } from './project.ts';
import type { ContentSize } from './synthetic/content.ts';

/** The measurements of one site. */
export interface Measured {
  readonly name: string;
  /** The build of everything, including citation styles and pictures. */
  readonly cold: BuildCost;
  /** The build after one claim was reworded; null for real content, which must not be changed. */
  readonly afterEdit: BuildCost | null;
  readonly site: Awaited<ReturnType<typeof measureSite>>;
  /** The heaviest page of each kind. */
  readonly pages: Readonly<Record<string, PageWeight & { readonly page: string }>>;
  readonly search: Readonly<Record<string, number | null>>;
}

/** Measures a project with made-up content. */
export async function measureMadeUp(size: ContentSize): Promise<Measured> {
  const root = await makeProject(size);
  const cold = await measureCold(root);
  const rest = await measureOutput(root);
  editProject(root);
  const afterEdit = await measureBuild(root);
  return { name: size.claims.toLocaleString('en'), cold, afterEdit, ...rest };
}

/** Measures this site. */
export async function measureOwn(): Promise<Measured> {
  const cold = await measureCold('.');
  return { name: 'this site', cold, afterEdit: null, ...(await measureOutput('.')) };
}

async function measureCold(root: string): Promise<BuildCost> {
  for (const cache of CACHES) await rm(join(root, cache), { recursive: true, force: true });
  return measureBuild(root);
}

/** What a build keeps for the next one. The rest of `.cache/` belongs to the measurement. */
const CACHES = [
  '.cache/astro',
  ...['', '-wal', '-shm'].map((end) => CACHE_FILE + end),
  '.astro',
  'node_modules/.vite',
  'node_modules/.astro',
];

async function measureOutput(root: string): Promise<Pick<Measured, 'site' | 'pages' | 'search'>> {
  const dist = join(root, 'dist');
  const pages = Object.fromEntries(await weighHeaviest(dist));
  return { site: await measureSite(dist), pages, search: await measureSearch(dist) };
}

/** The figures of searches, by name; see e2e/bench/measure.ts. */
async function measureSearch(dist: string): Promise<Readonly<Record<string, number | null>>> {
  const result = resolve('.cache', 'bench-search.json');
  await rm(result, { force: true });
  const [command, args] = npmRun('bench:search');
  const env = { ...process.env, BENCH_DIST: resolve(dist), BENCH_RESULT: result };
  const { status, stdout } = spawnSync(command, args, { env, encoding: 'utf8' });
  if (status !== 0) throw new Error(`The search could not be measured:\n${stdout}`);
  return JSON.parse(await readFile(result, 'utf8')) as Record<string, number | null>;
}
