/**
 * `npm run bench`: builds the site from nothing and prints what that costs and what the pages weigh.
 * Numbers to compare by hand, on a quiet machine: no test depends on them.
 */
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { cpus, platform, totalmem } from 'node:os';
import { measureBuild } from './bench/build.ts';
import { weighPages, weighSite } from './bench/weight.ts';
import { readVersions } from './bench/versions.ts';

const RESULT = '.cache/bench.json';
const CACHES = ['.cache/astro', '.astro', 'node_modules/.vite', 'node_modules/.astro'];

for (const cache of CACHES) await rm(cache, { recursive: true, force: true });
const build = await measureBuild();
const site = await weighSite();
const pages = await weighPages();
const machine = {
  cpu: `${cpus().length} × ${cpus()[0]?.model ?? 'unknown'}`,
  memory: `${(totalmem() / 2 ** 30).toFixed(1)} GiB`,
  system: platform(),
  ...(await readVersions()),
};

await mkdir('.cache', { recursive: true });
await writeFile(
  RESULT,
  `${JSON.stringify({ date: new Date().toISOString(), machine, build, site, pages }, null, 2)}\n`,
);

console.log('\nMachine');
console.table(machine);
console.log('Cold build');
console.table({ ...build, ...site });
console.log('Pages, brotli bytes before interaction');
console.table(pages);
console.log(`Written to ${RESULT}`);
