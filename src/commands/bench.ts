/**
 * `npm run bench`: builds sites of made-up commentaries with 100, 1,000 and 10,000 claims from scratch, and again after one edit,
 * and prints what that costs, what the pages weigh, how long a search takes, and how all of it grows. `-- --site` measures this
 * site, `-- --claims 1000` one size. The numbers are for comparing by hand, on a machine that does nothing else;
 * no test depends on them.
 */
import { mkdir, writeFile } from 'node:fs/promises';
import { cpus, release, totalmem, type } from 'node:os';
import { join } from 'node:path';
import { printReport } from './bench/report.ts';
import { measureMadeUp, measureOwn, type Measured } from './bench/size.ts';
import type { ContentSize } from './bench/synthetic/content.ts';
import { readArguments, runCommand, WrongUse } from './command.ts';

const USAGE = `Usage: npm run bench [-- options]

  --site        this site, instead of made-up ones
  --claims <n>  one made-up site of that size`;

/** The numbers of claims of the sites that are compared. */
const SIZES = [100, 1_000, 10_000];

async function bench(): Promise<void> {
  const { name, sizes } = readSizes(process.argv.slice(2));
  const measured: Measured[] = [];
  if (sizes === 'site') measured.push(await measureOwn());
  else {
    for (const size of sizes) {
      console.error(`Building ${size.claims.toLocaleString('en')} claims …`);
      measured.push(await measureMadeUp(size));
    }
  }
  const machine = describeMachine();
  const folder = join('.cache', 'bench');
  const file = join(folder, `${name}.json`);
  await mkdir(folder, { recursive: true });
  await writeFile(file, `${JSON.stringify({ date: new Date().toISOString(), machine, measured }, null, 2)}\n`);
  printReport(machine, measured);
  console.log(`Written to ${file}`);
}

/** The processors, memory, system and Node of this machine. */
function describeMachine(): Record<string, string> {
  return {
    processors: `${cpus().length} × ${cpus()[0]?.model ?? 'unknown'}`,
    memory: `${(totalmem() / 2 ** 30).toFixed(1)} GiB`,
    system: `${type()} ${release()}`,
    node: process.version,
  };
}

/** Reads the arguments: this site, one made-up site, or all sizes; and the name of the file for the figures. */
export function readSizes(args: readonly string[]): { name: string; sizes: 'site' | readonly ContentSize[] } {
  const { values } = readArguments({
    args: [...args],
    options: { claims: { type: 'string' }, site: { type: 'boolean', default: false } },
  });
  const { site, claims } = values;
  if (site && claims !== undefined) throw new WrongUse('Unexpected --claims beside --site, expected either');
  if (site) return { name: 'site', sizes: 'site' };
  if (claims === undefined) return { name: 'bench', sizes: SIZES.map(toSize) };
  if (!/^\d+$/.test(claims) || Number(claims) < LEAST)
    throw new WrongUse(`Unexpected --claims ${claims}, expected a whole number of at least ${LEAST}`);
  return { name: claims, sizes: [toSize(Number(claims))] };
}

/** A site with a fifth as many entities as claims. */
function toSize(claims: number): ContentSize {
  return { claims, entities: Math.ceil(claims / 5) };
}

const LEAST = 5;

if (import.meta.main) await runCommand(process.argv.slice(2), USAGE, bench);
