/** Compares two built sites. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { listFiles } from '../weight/index.ts';

/** The paths of files that only one site has, and of files that differ. */
export async function listDifferences(one: string, other: string): Promise<string[]> {
  const [mine, theirs] = await Promise.all([one, other].map(async (folder) => new Set(await listFiles(folder))));
  const differences: string[] = [];
  for (const path of new Set([...(mine ?? []), ...(theirs ?? [])])) {
    if (mine?.has(path) !== true) differences.push(`${path}: only in ${other}`);
    else if (theirs?.has(path) !== true) differences.push(`${path}: only in ${one}`);
    else if (!(await readFile(join(one, path))).equals(await readFile(join(other, path)))) differences.push(path);
  }
  return differences.sort();
}
