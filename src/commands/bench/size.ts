/** Measures a site of one size: built from nothing, built again after one edit, weighed and searched. */
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { CACHE_FILE } from '../../lib/cache/cache.ts';
import { measureSite, weighHeaviest, type PageWeight } from '../weight/index.ts';
import { measureBuild, type BuildCost } from './build.ts';
import { listKept, type Kept } from './kept.ts';
import { editProject, makeProject } from './project.ts';
import { measureSearch } from './search.ts';
import type { ContentSize } from './synthetic/content.ts';

/** What was measured of one site. */
export interface Measured {
  readonly name: string;
  /** Everything, citation styles and pictures included. */
  readonly cold: BuildCost;
  /** After one claim was reworded; null where the content is not made up, and nothing may be changed. */
  readonly afterEdit: (BuildCost & { readonly anew: Readonly<Record<keyof Kept, number>> }) | null;
  readonly site: Awaited<ReturnType<typeof measureSite>>;
  /** The heaviest page of each kind. */
  readonly pages: Readonly<Record<string, PageWeight & { readonly page: string }>>;
  readonly search: Readonly<Record<string, number | null>>;
}

/** A project of its own, with made-up content. */
export async function measureMadeUp(size: ContentSize): Promise<Measured> {
  const root = await makeProject(size);
  const cold = await measureCold(root);
  const rest = await measureOutput(root);
  const before = listKept(root);
  editProject(root);
  const again = await measureBuild(root);
  const after = listKept(root);
  const anew = {
    references: countNew(after.references, before.references),
    pictures: countNew(after.pictures, before.pictures),
    pages: countNew(after.pages, before.pages),
  };
  return { name: size.claims.toLocaleString('en'), cold, afterEdit: { ...again, anew }, ...rest };
}

function countNew(after: ReadonlySet<string>, before: ReadonlySet<string>): number {
  return [...after].filter((one) => !before.has(one)).length;
}

/** This site. */
export async function measureOwn(): Promise<Measured> {
  const cold = await measureCold('.');
  return { name: 'this site', cold, afterEdit: null, ...(await measureOutput('.')) };
}

async function measureCold(root: string): Promise<BuildCost> {
  for (const cache of CACHES) await rm(join(root, cache), { recursive: true, force: true });
  return measureBuild(root);
}

/** What a build keeps for the next one. The rest of `.cache/` is the measurement itself. */
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
