/** Copies the data files and pictures of a renamed commentary to their former addresses, because programs do not follow links. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import type { AstroIntegration } from 'astro';
import { getEdition } from '../edition.ts';
import { commentaryPath } from '../lib/address/url.ts';
import type { SiteOutput } from '../lib/files/site-output.ts';

/** Copies them in a build, after everything else has been written. */
export function movedFiles(output: SiteOutput): AstroIntegration {
  return {
    name: 'moved-files',
    hooks: {
      'astro:build:done': async ({ logger }) => {
        const { commentaries } = await getEdition();
        let count = 0;
        for (const { slug, formerly } of commentaries) {
          if (formerly.length === 0) continue;
          const below = commentaryPath(slug).slice(1);
          for (const { file, path } of listFiles(below, output)) {
            for (const former of formerly) {
              output.write(commentaryPath(former).slice(1) + path.slice(below.length), readFileSync(file));
              count += 1;
            }
          }
        }
        if (count > 0) logger.info(`${count} files of renamed commentaries are also at their former addresses`);
      },
    },
  };
}

/** The files below a path that are not pages, both those that were written and those that stay in the output. */
function listFiles(below: string, output: SiteOutput): { readonly file: string; readonly path: string }[] {
  const folder = join(output.next(), below);
  const entries = existsSync(folder) ? readdirSync(folder, { recursive: true, withFileTypes: true }) : [];
  const written = entries
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name))
    .map((file) => ({ file, path: below + file.slice(folder.length).replaceAll(sep, '/') }));
  const staying = [...output.staying]
    .filter((path) => path.startsWith(below))
    .map((path) => ({ file: join(output.previous(), path), path }));
  return [...written, ...staying].filter(({ path }) => !path.endsWith('.html'));
}
