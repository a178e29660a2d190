/**
 * `npm run bench`: builds a site from nothing and prints what that costs, what its pages weigh and how long a search
 * takes. Without options it is this site; with `--claims 1000 --entities 2000` one of made-up content of that size.
 * Numbers to compare by hand, on a quiet machine: no test depends on them.
 */
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { cpus, platform, totalmem } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { measureBuild } from './bench/build.ts';
import { makeProject } from './bench/project.ts';
import { measureSearch } from './bench/search.ts';
import { readVersions } from './bench/versions.ts';
import { measureSite, weighHeaviest } from './weight/index.ts';

const CACHES = ['.cache/astro', '.astro', 'node_modules/.vite', 'node_modules/.astro'];

const { values } = parseArgs({ options: { claims: { type: 'string' }, entities: { type: 'string' } } });
const claims = Number(values.claims ?? 0);
const root = claims === 0 ? '.' : await makeProject({ claims, entities: Number(values.entities ?? claims / 5) });
const result = join('.cache', claims === 0 ? 'bench.json' : `bench-${claims}.json`);

for (const cache of CACHES) await rm(join(root, cache), { recursive: true, force: true });
const build = await measureBuild(root);
const dist = join(root, 'dist');
const site = await measureSite(dist);
const pages = Object.fromEntries(await weighHeaviest(dist));
const search = await measureSearch(dist);
const machine = {
  cpu: `${cpus().length} × ${cpus()[0]?.model ?? 'unknown'}`,
  memory: `${(totalmem() / 2 ** 30).toFixed(1)} GiB`,
  system: platform(),
  ...(await readVersions()),
};

await mkdir('.cache', { recursive: true });
const report = { date: new Date().toISOString(), machine, build, site, pages, search };
await writeFile(result, `${JSON.stringify(report, null, 2)}\n`);

console.log('\nMachine');
console.table(machine);
console.log('Cold build');
console.table({ ...build, ...site });
console.log('Pages, brotli bytes before interaction');
console.table(pages);
console.log('Search, cold cache, local server: brotli bytes, and milliseconds from the last key (median of runs)');
console.table(search);
console.log(`Written to ${result}`);
