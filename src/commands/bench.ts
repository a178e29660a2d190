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
import { readSizes, USAGE } from './bench/sizes.ts';
import { runCommand } from './command.ts';

await runCommand(process.argv.slice(2), USAGE, bench);

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
