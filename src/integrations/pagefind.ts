/**
 * The search index and the index of names: written when the site is built, served from memory in `astro dev`. They are made from
 * the edition’s search records and names; no page is crawled.
 */
import type { AstroIntegration } from 'astro';
import { getEdition } from '../edition.ts';
import type { Edition } from '../lib/edition/index.ts';
import type { SiteOutput } from '../lib/files/site-output.ts';
import { MANIFEST } from '../lib/search/format.ts';
import { RECORDS_MANIFEST } from '../lib/search/record.ts';
import {
  indexEdition,
  NAME_INDEX_PATH,
  RECORDS_PATH,
  SEARCH_INDEX_PATH,
  type SearchIndexFiles,
} from './search-index.ts';
import { type MadeFiles, serveMade } from './serve-made.ts';

export function pagefind(output: SiteOutput, base: string): AstroIntegration {
  let files: SearchIndexFiles = new Map();
  return {
    name: 'pagefind',
    hooks: {
      'astro:server:setup': (setup) => serveMade(setup, base, searchFiles()),
      // Before the pages are rendered, because both take a lot of memory, and so not at the same time.
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

/** The files in memory, which are made again when the content has changed. */
function searchFiles(): MadeFiles {
  let current: { readonly edition: Edition; readonly files: Promise<SearchIndexFiles> } | undefined;
  let last: Promise<unknown> = Promise.resolve();
  return {
    has: (path) => FOLDERS.some((folder) => path.startsWith(folder)),
    make: async (path) => {
      // Only the files that a client reads first start a new index, so that an open page continues with the index it has loaded.
      if (!current || ENTRIES.includes(path)) {
        const edition = await getEdition();
        if (current?.edition !== edition) {
          // One after the other, because all indexes share one service.
          const files = last.then(() => indexEdition(edition));
          current = { edition, files };
          last = files.catch(() => {
            if (current?.files === files) current = undefined;
          });
        }
      }
      return (await current.files).get(path);
    },
  };
}

const FOLDERS = [SEARCH_INDEX_PATH, NAME_INDEX_PATH, RECORDS_PATH];

/** The files that clients ask for first. */
const ENTRIES = [
  `${SEARCH_INDEX_PATH}pagefind-entry.json`,
  NAME_INDEX_PATH + MANIFEST,
  RECORDS_PATH + RECORDS_MANIFEST,
];
