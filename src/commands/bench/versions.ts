/** The versions of what the site is built with. */
import { readFile } from 'node:fs/promises';

const PACKAGES = ['astro', '@astrojs/mdx', 'pagefind'];

export async function readVersions(): Promise<Record<string, string>> {
  const versions: Record<string, string> = { node: process.version };
  for (const name of PACKAGES) {
    const { version } = JSON.parse(await readFile(`node_modules/${name}/package.json`, 'utf8')) as { version: string };
    versions[name] = version;
  }
  return versions;
}
