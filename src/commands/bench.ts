/**
 * `npm run bench`: builds sites of made-up commentaries of 100, 1,000 and 10,000 claims from nothing, and again after one
 * edit, and prints what that costs, what the pages weigh, how long a search takes, and how all of it grows. `-- --site`
 * measures this site, `-- --claims 1000 --entities 200` one size. Numbers to compare by hand, on a quiet machine: no test
 * depends on them.
 */
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { describeMachine } from './bench/machine.ts';
import { printReport } from './bench/report.ts';
import { measureMadeUp, measureOwn, type Measured } from './bench/size.ts';

/** Claims of the sites that are compared. */
const SIZES = [100, 1_000, 10_000];

const { values } = parseArgs({
  options: { claims: { type: 'string' }, entities: { type: 'string' }, site: { type: 'boolean', default: false } },
});

const measured: Measured[] = [];
if (values.site) {
  measured.push(await measureOwn());
} else {
  for (const claims of values.claims === undefined ? SIZES : [Number(values.claims)]) {
    console.error(`Building ${claims.toLocaleString('en')} claims …`);
    measured.push(await measureMadeUp({ claims, entities: Number(values.entities ?? claims / 5) }));
  }
}

const machine = await describeMachine();
const folder = join('.cache', 'bench');
const file = join(
  folder,
  values.site ? 'site.json' : values.claims === undefined ? 'bench.json' : `${values.claims}.json`,
);
await mkdir(folder, { recursive: true });
await writeFile(file, `${JSON.stringify({ date: new Date().toISOString(), machine, measured }, null, 2)}\n`);
printReport(machine, measured);
console.log(`Written to ${file}`);
