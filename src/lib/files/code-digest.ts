/** What something was made with, so that what other code has made is not taken for it. */
import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';

/**
 * A version of the code in some folders, tests apart, of the packages it uses and of the Node.js that runs it; undefined
 * where the folders or the lock file are not there.
 */
export async function digestCode(folders: readonly string[], lock: string): Promise<string | undefined> {
  const hash = createHash('sha256').update(process.version);
  try {
    for (const folder of folders) {
      const entries = await readdir(folder, { recursive: true, withFileTypes: true });
      const files = entries.filter((entry) => entry.isFile()).map(({ parentPath, name }) => join(parentPath, name));
      for (const file of files.map((path) => path.slice(folder.length)).sort()) {
        if (!/\btest\b/.test(file)) hash.update(`${file}\0`).update(await readFile(join(folder, file)));
      }
    }
    hash.update(await readFile(lock));
  } catch {
    return undefined;
  }
  return hash.digest('base64');
}
