/**
 * Where a build writes the site. What lies in the previous output byte for byte is not written again: it stays there. Files are
 * written one after the other and on this thread, because handing them to another one costs more than writing them.
 */
import { existsSync, mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** The output of one build. Paths are from the root of the site, with `/`. */
export interface SiteOutput {
  /** Says where the site before lies, and where the new one is written; to be called before anything else. */
  readonly begin: (folders: { readonly previous: string; readonly next: string }) => void;
  /** The folder of the site before, which need not be there. */
  readonly previous: () => string;
  /** The folder of the new files. */
  readonly next: () => string;
  /** Writes a file, unless the site before has the same. */
  readonly write: (path: string, content: string | Uint8Array) => void;
  /** Lets a file of the site before stay as it is. */
  readonly stay: (path: string) => void;
  /** The files that stay. */
  readonly staying: ReadonlySet<string>;
}

/** For one build. */
export function createSiteOutput(): SiteOutput {
  let [previous, next] = ['', ''];
  // Asked once: a first build would look for tens of thousands of files in vain.
  let hasPrevious: boolean | undefined;
  const staying = new Set<string>();
  const written = new Set<string>();
  const made = new Set<string>();
  const write: SiteOutput['write'] = (path, content) => {
    const bytes = typeof content === 'string' ? Buffer.from(content) : content;
    const file = join(next, path);
    hasPrevious ??= existsSync(previous);
    if (hasPrevious && has(join(previous, path), bytes)) {
      // What is written last counts.
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
    begin: (folders) => {
      ({ previous, next } = folders);
      hasPrevious = undefined;
    },
    previous: () => previous,
    next: () => next,
    write,
    stay: (path) => {
      staying.add(path);
    },
    staying,
  };
}

/** Whether a file has this content. */
function has(file: string, bytes: Uint8Array): boolean {
  const stats = statSync(file, { throwIfNoEntry: false });
  return stats?.size === bytes.length && stats.isFile() && readFileSync(file).equals(bytes);
}
