/** A process that builds the project it runs in whenever it is asked to, each time into another folder, and says into which. */
import { rmSync } from 'node:fs';
import { build } from 'astro';

let count = 0;

process.setMaxListeners(0);
process.on('message', () => {
  const before = `site-${process.pid}-${count}`;
  count += 1;
  // Pages run from a bundle in the output folder: from another folder they are loaded anew.
  const folder = `site-${process.pid}-${count}`;
  // As in a new process: what was read of the content is forgotten, in the one object that everybody has.
  delete globalThis.editionCache?.current;
  delete globalThis.editionCache?.store;
  build({ root: '.', outDir: `./${folder}`, logLevel: 'error' }).then(
    () => {
      rmSync(before, { recursive: true, force: true });
      answer({ folder, bytes: process.memoryUsage.rss() });
    },
    (error: unknown) => {
      answer({ error: String(error), bytes: 0 });
    },
  );
});

function answer(said: Answer): void {
  process.send?.(said);
}

/** What is said of a build. */
export interface Answer {
  /** The folder of the site; undefined where there is none. */
  readonly folder?: string;
  readonly error?: string;
  /** What the process has in memory. */
  readonly bytes: number;
}
