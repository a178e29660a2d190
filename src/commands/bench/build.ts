/** Measures a build: wall-clock time, CPU time, and memory. */
import { spawn } from 'node:child_process';
import { readdir, readFile } from 'node:fs/promises';
import { npmRun } from '../npm.ts';

export type BuildCost = Awaited<ReturnType<typeof measureBuild>>;

/**
 * Runs `npm run build` of a project in another process. CPU time and the highest memory are those of the build and all its child
 * processes together; they are null if the system does not tell.
 */
export async function measureBuild(root: string) {
  const started = performance.now();
  const before = await readChildSeconds();
  const child = spawn(...npmRun('build'), { cwd: root, stdio: ['ignore', 'ignore', 'inherit'] });
  let peak = 0;
  const timer = setInterval(() => {
    void sumMemory(child.pid ?? 0).then((bytes) => (peak = Math.max(peak, bytes)));
  }, SAMPLE_MS);
  const code = await new Promise((resolve) => child.once('close', resolve));
  clearInterval(timer);
  if (code !== 0) throw new Error('The build failed.');
  const after = await readChildSeconds();
  return {
    wallSeconds: round((performance.now() - started) / 1000),
    cpuSeconds: before === undefined || after === undefined ? null : round(after - before),
    peakMiB: peak === 0 ? null : Math.round(peak / 2 ** 20),
  };
}

const SAMPLE_MS = 250;

/** Linux counts in hundredths of a second. */
const TICKS_PER_SECOND = 100;

/** CPU time of all child processes that have ended, and of theirs; undefined without /proc. */
async function readChildSeconds(): Promise<number | undefined> {
  const fields = await readStat('self');
  return fields && (Number(fields[CHILD_USER]) + Number(fields[CHILD_SYSTEM])) / TICKS_PER_SECOND;
}

/** Memory of a process and all its descendants. */
async function sumMemory(root: number): Promise<number> {
  const pids = await readdir('/proc').catch(() => []);
  const processes = new Map<number, { parent: number; bytes: number }>();
  for (const pid of pids.map(Number).filter(Number.isInteger)) {
    const fields = await readStat(String(pid));
    if (fields) processes.set(pid, { parent: Number(fields[PARENT]), bytes: Number(fields[RESIDENT]) * PAGE });
  }
  const isBelow = (pid: number): boolean => pid === root || isBelowParent(processes.get(pid)?.parent);
  const isBelowParent = (pid: number | undefined): boolean => pid !== undefined && pid > 1 && isBelow(pid);
  return [...processes].reduce((sum, [pid, { bytes }]) => sum + (isBelow(pid) ? bytes : 0), 0);
}

const PAGE = 4096;

/** Fields of /proc/<pid>/stat after the name, see proc(5). */
const PARENT = 1;
const CHILD_USER = 13;
const CHILD_SYSTEM = 14;
const RESIDENT = 21;

async function readStat(pid: string): Promise<string[] | undefined> {
  const stat = await readFile(`/proc/${pid}/stat`, 'utf8').catch(() => undefined);
  return stat?.slice(stat.lastIndexOf(')') + 2).split(' ');
}

function round(seconds: number): number {
  return Math.round(seconds * 10) / 10;
}
