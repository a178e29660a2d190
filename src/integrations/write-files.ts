/**
 * Writes the many small files of a build, one after the other and on this thread: handing them to another thread costs
 * more than writing them.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** Gives, for a path from the root of the output, the file to write; the folder it is in is there. */
function openOutput(root: URL): (path: string) => string {
  const base = fileURLToPath(root);
  const made = new Set<string>();
  return (path) => {
    const file = join(base, path);
    const folder = dirname(file);
    if (!made.has(folder)) mkdirSync(folder, { recursive: true });
    made.add(folder);
    return file;
  };
}

/** Writes files by their path from the root of the output; gives how many. */
export function writeFiles(root: URL, files: Iterable<readonly [path: string, content: string | Uint8Array]>): number {
  const place = openOutput(root);
  let count = 0;
  for (const [path, content] of files) {
    writeFileSync(place(path), content);
    count += 1;
  }
  return count;
}
