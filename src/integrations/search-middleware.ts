/** Serves the search index in `astro dev`, from memory, made anew when the content has changed. */
import type { AstroIntegration } from 'astro';
import { getEdition } from '../edition.ts';
import { withBase } from '../lib/address/url.ts';
import type { Edition } from '../lib/edition/index.ts';
import { indexEdition, SEARCH_INDEX_PATH, type SearchIndexFiles } from './search-index.ts';

/** Answers requests below the index’s path; everything else goes on to Astro. */
export function serveSearchIndex({ server, logger, base }: SearchServerOptions): void {
  const prefix = withBase(base, SEARCH_INDEX_PATH);
  let current: { readonly edition: Edition; readonly files: Promise<SearchIndexFiles> } | undefined;
  let last: Promise<unknown> = Promise.resolve();

  const filesFor = async (path: string): Promise<SearchIndexFiles> => {
    // A new index begins with its first file, so that a page that is open goes on asking the index it knows.
    if (!current || path === ENTRY) {
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
    if (!pathname.startsWith(prefix)) {
      next();
      return;
    }
    const path = pathname.slice(prefix.length);
    filesFor(path).then(
      (files) => {
        const file = files.get(path);
        response.statusCode = file ? 200 : 404;
        response.setHeader('Content-Type', path.endsWith('.js') ? 'text/javascript' : 'application/octet-stream');
        response.setHeader('Cache-Control', 'no-store');
        response.end(file);
      },
      (error: unknown) => {
        // Of problems in the content the pages tell; the search page says that it has no index.
        current = undefined;
        logger.warn(`no search index: ${String(error).split('\n', 1).join()}`);
        response.statusCode = 503;
        response.end();
      },
    );
  });
}

/** The file that Pagefind’s client asks for first. */
const ENTRY = 'pagefind-entry.json';

type ServerSetup = Parameters<NonNullable<AstroIntegration['hooks']['astro:server:setup']>>[0];

interface SearchServerOptions extends Pick<ServerSetup, 'server' | 'logger'> {
  /** The site’s base path. */
  readonly base: string;
}
