/** Copies the data files and pictures of a renamed commentary to their former addresses: programs that fetch them follow no links. */
import { copyFileSync, existsSync, mkdirSync, readdirSync } from 'node:fs';
import { dirname, join, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { getEdition } from '../edition.ts';
import { commentaryPath } from '../lib/address/url.ts';

/** Copies them in a build, after everything else was written; `staying` are the paths of files that lie in the previous output. */
export function movedFiles(staying: ReadonlySet<string>): AstroIntegration {
  let previous = '';
  return {
    name: 'moved-files',
    hooks: {
      'astro:config:setup': ({ config }) => {
        previous = fileURLToPath(config.outDir);
      },
      'astro:build:done': async ({ dir, logger }) => {
        const output = fileURLToPath(dir);
        const { commentaries } = await getEdition();
        const copies = commentaries.flatMap(({ slug, formerly }) => {
          if (formerly.length === 0) return [];
          const from = commentaryPath(slug).slice(1);
          const files = listFiles(from, output, { folder: previous, paths: staying });
          return formerly.flatMap((former) =>
            files.map(({ root, path }) => ({
              file: join(root, path),
              to: join(output, commentaryPath(former).slice(1), path.slice(from.length)),
            })),
          );
        });
        for (const { file, to } of copies) {
          mkdirSync(dirname(to), { recursive: true });
          copyFileSync(file, to);
        }
        if (copies.length > 0)
          logger.info(`${copies.length} files of renamed commentaries are also at their former addresses`);
      },
    },
  };
}

/** The files below a path that are no pages: those that this build has written, and those that stay. */
function listFiles(below: string, output: string, staying: Staying): FileInRoot[] {
  const folder = join(output, below);
  const entries = existsSync(folder) ? readdirSync(folder, { recursive: true, withFileTypes: true }) : [];
  const written = entries
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name).slice(output.length).replaceAll(sep, '/'));
  return [
    ...written.map((path) => ({ root: output, path })),
    ...[...staying.paths].filter((path) => path.startsWith(below)).map((path) => ({ root: staying.folder, path })),
  ].filter(({ path }) => !path.endsWith('.html'));
}

/** A file by its path from a root, with `/`. */
interface FileInRoot {
  readonly root: string;
  readonly path: string;
}

interface Staying {
  readonly folder: string;
  readonly paths: ReadonlySet<string>;
}
