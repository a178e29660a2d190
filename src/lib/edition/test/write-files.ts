/** Writes files from memory into a folder. */
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Files } from '../../manual/steps.ts';

/** Writes files below a folder; returns the content folder. */
export async function writeFiles(files: Files, folder: string): Promise<string> {
  for (const [path, content] of files) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), content);
  }
  return join(folder, 'content');
}
