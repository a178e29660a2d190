/** Describes the machine and software of a measurement. */
import { readFile } from 'node:fs/promises';
import { cpus, release, totalmem, type } from 'node:os';

const PACKAGES = ['astro', '@astrojs/mdx', 'pagefind', 'citeproc', '@resvg/resvg-wasm'];

/** Processors, memory, system, Node, and the packages that take the most time, each in words. */
export async function describeMachine(): Promise<Record<string, string>> {
  const machine: Record<string, string> = {
    processors: `${cpus().length} × ${cpus()[0]?.model ?? 'unknown'}`,
    memory: `${(totalmem() / 2 ** 30).toFixed(1)} GiB`,
    system: `${type()} ${release()}`,
    node: process.version,
  };
  for (const name of PACKAGES) {
    const { version } = JSON.parse(await readFile(`node_modules/${name}/package.json`, 'utf8')) as { version: string };
    machine[name] = version;
  }
  return machine;
}
