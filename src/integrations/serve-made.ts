/** Serves in `astro dev` the files that integrations write in a build. Each is made when it is asked for. */
import type { AstroIntegration } from 'astro';
import { withBase } from '../lib/address/url.ts';
import { contentType } from '../lib/hosting/content-types.ts';

/** Files by their path from the site’s root. */
export interface MadeFiles {
  /** Whether a path is that of such a file; all other requests are left to Astro. */
  readonly has: (path: string) => boolean;
  /** Makes a file; undefined if there is no file with that path. */
  readonly make: (path: string) => Promise<string | Uint8Array | undefined>;
}

/** Serves the files below the site’s base path. */
export function serveMade({ server, logger }: ServerSetup, base: string, { has, make }: MadeFiles): void {
  const site = withBase(base, '/');
  server.middlewares.use((request, response, next) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    const path = `/${pathname.slice(site.length)}`;
    if (!pathname.startsWith(site) || !has(path)) {
      next();
      return;
    }
    make(path).then(
      (file) => {
        response.statusCode = file === undefined ? 404 : 200;
        response.setHeader('Content-Type', contentType(path));
        response.setHeader('Cache-Control', 'no-store');
        response.end(file);
      },
      (error: unknown) => {
        // One line is enough, because the pages show problems in the content.
        logger.warn(`no ${path}: ${String(error).split('\n', 1).join()}`);
        response.statusCode = 503;
        response.end();
      },
    );
  });
}

type ServerSetup = Parameters<NonNullable<AstroIntegration['hooks']['astro:server:setup']>>[0];
