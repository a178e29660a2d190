/** What something was made with, so that what other code has made is not taken for it. */
import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';

/**
 * A version of the code in some folders, tests apart, of single files such as that of the packages it uses, and of the
 * Node.js that runs it; undefined where one of them is not there.
 */
export async function digestCode(folders: readonly string[], single: readonly string[]): Promise<string | undefined> {
  const hash = createHash('sha256').update(process.version);
  try {
    for (const folder of folders) {
      const entries = await readdir(folder, { recursive: true, withFileTypes: true });
      const files = entries.filter((entry) => entry.isFile()).map(({ parentPath, name }) => join(parentPath, name));
      for (const file of files.map((path) => path.slice(folder.length)).sort()) {
        if (!/\btest\b/.test(file)) hash.update(`${file}\0`).update(await readFile(join(folder, file)));
      }
    }
    for (const file of single) hash.update(`${await readFile(file, 'utf8')}\0`);
  } catch {
    return undefined;
  }
  return hash.digest('base64');
}
