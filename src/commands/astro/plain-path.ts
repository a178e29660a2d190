/**
 * Finds a path to the project that Astro and Vite can work with. Vite reads `?` and `#` in a path as the start of a query, Astro
 * turns paths into addresses without encoding `%` and writes them between `"` into code, and Node.js treats `*` as a pattern: a
 * build in such a folder fails, or makes pages without styles. So Astro runs through a link in the folder for temporary files;
 * the project’s files stay where they are.
 */
import { mkdtempSync, realpathSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/**
 * The path itself if it is plain, otherwise the path of a link to it, with a function that removes the link. Throws if a link would
 * not have a plain path either.
 */
export function toPlainPath(folder: string, temporary = tmpdir()) {
  const odd = ODD.exec(folder)?.[0];
  if (odd === undefined) return { path: folder, remove: () => undefined };
  const where = realpathSync(temporary);
  if (ODD.test(where))
    throw new Error(
      `Unexpected ${odd} in ${folder}, and no plain path for a link in ${where}: rename the folder, or set TMPDIR`,
    );
  const holder = mkdtempSync(join(where, 'site-'));
  const path = join(holder, 'project');
  // On Windows, every user may make a junction; other systems ignore the type.
  symlinkSync(folder, path, 'junction');
  return {
    path,
    remove: () => rmSync(holder, { recursive: true, force: true }),
  };
}

const ODD = /[?#%*"]/;
