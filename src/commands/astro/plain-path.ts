/**
 * A path to the project that Astro and Vite can work with. Vite reads `?` and `#` in a path as the start of a query, Astro
 * makes addresses of paths without encoding a `%`, and Node.js fills in a `*` as a pattern: a build in such a folder fails, or
 * makes pages without styles. So it runs through a link in the folder for temporary files, and its own files stay where they are.
 */
import { mkdtempSync, realpathSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A way to the project, for as long as one command needs it. */
export interface PlainPath {
  readonly path: string;
  readonly remove: () => void;
}

/** The path itself where it is plain, else that of a link to it. Throws, in a sentence, where no link has a plain path either. */
export function toPlainPath(folder: string, temporary = tmpdir()): PlainPath {
  const odd = ODD.exec(folder)?.[0];
  if (odd === undefined) return { path: folder, remove: () => undefined };
  const where = realpathSync(temporary);
  if (ODD.test(where))
    throw new Error(
      `Unexpected ${odd} in ${folder}, and no plain path for a link in ${where}: rename the folder, or set TMPDIR`,
    );
  const holder = mkdtempSync(join(where, 'site-'));
  const path = join(holder, 'project');
  // A junction is what Windows lets everybody make; other systems do not look at the type.
  symlinkSync(folder, path, 'junction');
  return {
    path,
    remove: () => rmSync(holder, { recursive: true, force: true }),
  };
}

const ODD = /[?#%*]/;
