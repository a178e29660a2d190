/** Serves the search index and the index of names in `astro dev`, from memory; rebuilt when the content has changed. */
import { extname } from 'node:path';
import type { AstroIntegration } from 'astro';
import { getEdition } from '../edition.ts';
import { withBase } from '../lib/address/url.ts';
import type { Edition } from '../lib/edition/index.ts';
import { MANIFEST } from '../lib/search/format.ts';
import { RECORDS_MANIFEST } from '../lib/search/record.ts';
import {
  indexEdition,
  NAME_INDEX_PATH,
  RECORDS_PATH,
  SEARCH_INDEX_PATH,
  type SearchIndexFiles,
} from './search-index.ts';

/** Answers requests below the paths of the indexes; everything else goes on to Astro. */
export function serveSearchIndex({ server, logger, base }: SearchServerOptions): void {
  const site = withBase(base, '');
  let current: { readonly edition: Edition; readonly files: Promise<SearchIndexFiles> } | undefined;
  let last: Promise<unknown> = Promise.resolve();

  const filesFor = async (path: string): Promise<SearchIndexFiles> => {
    // Only the first file starts a new index, so that an open page goes on with the index it has loaded.
    if (!current || ENTRIES.includes(path)) {
      const edition = await getEdition();
      if (current?.edition !== edition) {
        // One after the other: indexes share one service.
        const files = last.then(() => indexEdition(edition));
        current = { edition, files };
        last = files.catch(() => undefined);
      }
    }
    return current.files;
  };

  server.middlewares.use((request, response, next) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    const path = pathname.startsWith(`${site}/`) ? pathname.slice(site.length) : '';
    if (!FOLDERS.some((folder) => path.startsWith(folder))) {
      next();
      return;
    }
    filesFor(path).then(
      (files) => {
        const file = files.get(path);
        response.statusCode = file ? 200 : 404;
        response.setHeader('Content-Type', CONTENT_TYPES[extname(path)] ?? 'application/octet-stream');
        response.setHeader('Cache-Control', 'no-store');
        response.end(file);
      },
      (error: unknown) => {
        // The pages show problems in the content; the search page says that it has no index.
        current = undefined;
        logger.warn(`no search index: ${String(error).split('\n', 1).join()}`);
        response.statusCode = 503;
        response.end();
      },
    );
  });
}

const FOLDERS = [SEARCH_INDEX_PATH, NAME_INDEX_PATH, RECORDS_PATH];

/** The files that the clients ask for first. */
const ENTRIES = [
  `${SEARCH_INDEX_PATH}pagefind-entry.json`,
  NAME_INDEX_PATH + MANIFEST,
  RECORDS_PATH + RECORDS_MANIFEST,
];

const CONTENT_TYPES: Readonly<Record<string, string>> = {
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.wasm': 'application/wasm',
};

type ServerSetup = Parameters<NonNullable<AstroIntegration['hooks']['astro:server:setup']>>[0];

interface SearchServerOptions extends Pick<ServerSetup, 'server' | 'logger'> {
  /** The site’s base path. */
  readonly base: string;
}
