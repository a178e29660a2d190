/** Copies the data files and pictures of a renamed commentary to their former addresses: programs that fetch them follow no links. */
import { copyFile, mkdir, readdir } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { getEdition } from '../edition.ts';
import { commentaryPath } from '../lib/address/url.ts';

/** Copies them in a build, after everything else was written. */
export function movedFiles(): AstroIntegration {
  return {
    name: 'moved-files',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const { commentaries } = await getEdition();
        let count = 0;
        for (const { slug, formerly } of commentaries) {
          for (const former of formerly) count += await nameFiles(dir, slug, former);
        }
        if (count > 0) logger.info(`${count} files of renamed commentaries are also at their former addresses`);
      },
    },
  };
}

async function nameFiles(dir: URL, slug: string, former: string): Promise<number> {
  const [from, to] = [slug, former].map((name) => fileURLToPath(new URL(`.${commentaryPath(name)}`, dir)));
  if (from === undefined || to === undefined) return 0;
  const files = (await readdir(from, { recursive: true, withFileTypes: true }))
    .filter((entry) => entry.isFile() && !entry.name.endsWith('.html'))
    .map(({ parentPath, name }) => join(parentPath, name).slice(from.length));
  for (const file of files) {
    await mkdir(dirname(join(to, file)), { recursive: true });
    await copyFile(join(from, file), join(to, file));
  }
  return files.length;
}
