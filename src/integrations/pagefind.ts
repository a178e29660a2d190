/**
 * The search index and the index of names: written beside the pages when the site is built, served from memory in
 * `astro dev`. Made from the edition’s search records and names; no page is crawled.
 */
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { getEdition } from '../edition.ts';
import { indexEdition, type SearchIndexFiles } from './search-index.ts';
import { serveSearchIndex } from './search-middleware.ts';

export function pagefind(): AstroIntegration {
  let base = '/';
  return {
    name: 'pagefind',
    hooks: {
      'astro:config:done': ({ config }) => {
        base = config.base;
      },
      'astro:server:setup': ({ server, logger }) => {
        serveSearchIndex({ server, logger, base });
      },
      'astro:build:done': async ({ dir, logger }) => {
        const files = await indexEdition(await getEdition());
        await writeFiles(files, dir);
        logger.info(`${files.size} files for search written`);
      },
    },
  };
}

async function writeFiles(files: SearchIndexFiles, folder: URL): Promise<void> {
  for (const [path, content] of files) {
    const file = fileURLToPath(new URL(`.${path}`, folder));
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, content);
  }
}
