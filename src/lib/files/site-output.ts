/**
 * Where a build writes the site. Files that are identical in the previous output are not written again; they stay there. Files
 * are written one by one on this thread, because passing them to another thread costs more than writing them.
 */
import { existsSync, mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** The output of one build. Paths are from the root of the site, with `/`. */
export type SiteOutput = ReturnType<typeof createSiteOutput>;

/** Creates the output of one build. */
export function createSiteOutput() {
  let [previous, next] = ['', ''];
  // Checked once, so that a first build does not look for tens of thousands of files.
  let hasPrevious: boolean | undefined;
  const staying = new Set<string>();
  const written = new Set<string>();
  const made = new Set<string>();
  const write = (path: string, content: string | Uint8Array): void => {
    const bytes = typeof content === 'string' ? Buffer.from(content) : content;
    const file = join(next, path);
    hasPrevious ??= existsSync(previous);
    if (hasPrevious && has(join(previous, path), bytes)) {
      // The last write to a path counts.
      if (written.delete(path)) rmSync(file);
      staying.add(path);
      return;
    }
    staying.delete(path);
    written.add(path);
    const folder = dirname(file);
    if (!made.has(folder)) mkdirSync(folder, { recursive: true });
    made.add(folder);
    writeFileSync(file, bytes);
  };
  return {
    /** Sets the folder of the previous site and the folder for the new one. Must be called first. */
    begin: (folders: { readonly previous: string; readonly next: string }): void => {
      ({ previous, next } = folders);
      hasPrevious = undefined;
    },
    /** The folder of the previous site, which may not exist. */
    previous: () => previous,
    /** The folder of the new files. */
    next: () => next,
    /** Writes a file, unless the previous site has an identical one. */
    write,
    /** Keeps a file of the previous site. */
    stay: (path: string) => staying.add(path),
    /** The files that stay. */
    staying: staying as ReadonlySet<string>,
  };
}

/** Whether a file has this content. */
function has(file: string, bytes: Uint8Array): boolean {
  const stats = statSync(file, { throwIfNoEntry: false });
  return stats?.size === bytes.length && stats.isFile() && readFileSync(file).equals(bytes);
}
