/** Lists what a project keeps between builds because it is slow to make. */
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';

/** What is kept, by names that change with what it holds. */
export interface Kept {
  /** References in citation styles. */
  readonly references: ReadonlySet<string>;
  /** Pictures of pages. */
  readonly pictures: ReadonlySet<string>;
}

/** Lists it for the project in a folder. */
export async function listKept(root: string): Promise<Kept> {
  const citations = join(root, '.cache', 'citations');
  const references = new Set<string>();
  for (const name of await list(citations)) {
    for (const line of (await readFile(join(citations, name), 'utf8')).split('\n')) references.add(name + line);
  }
  return { references, pictures: new Set(await list(join(root, '.cache', 'pictures'))) };
}

async function list(folder: string): Promise<string[]> {
  return readdir(folder, { recursive: true }).catch(() => []);
}
