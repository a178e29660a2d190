/**
 * The search index and the index of names: written beside the pages when the site is built, served from memory in
 * `astro dev`. Made from the edition’s search records and names; no page is crawled.
 */
import type { AstroIntegration } from 'astro';
import { getEdition } from '../edition.ts';
import type { SiteOutput } from '../lib/files/site-output.ts';
import { indexEdition, type SearchIndexFiles } from './search-index.ts';
import { serveSearchIndex } from './search-middleware.ts';

export function pagefind(output: SiteOutput): AstroIntegration {
  let base = '/';
  let files: SearchIndexFiles = new Map();
  return {
    name: 'pagefind',
    hooks: {
      'astro:config:done': ({ config }) => {
        base = config.base;
      },
      'astro:server:setup': ({ server, logger }) => {
        serveSearchIndex({ server, logger, base });
      },
      // Before the pages: both take a lot of memory, and now not at the same time.
      'astro:build:start': async () => {
        files = await indexEdition(await getEdition());
      },
      'astro:build:done': ({ logger }) => {
        for (const [path, content] of files) output.write(path.slice(1), content);
        logger.info(`${files.size} files for search`);
        files = new Map();
      },
    },
  };
}
