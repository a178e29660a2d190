/**
 * The files beside the pages of claims: written when the site is built, served from memory in `astro dev`. As routes they
 * would be four in five of all that a large site has, and each would cost more to answer than to write.
 */
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { getEdition } from '../edition.ts';
import { parsePath, withBase } from '../lib/address/url.ts';
import { type ClaimFile, filesOfClaim } from '../lib/linked-data/claim-files.ts';

/** Writes them in a build, and answers for them in `astro dev`. */
export function claimFiles(): AstroIntegration {
  let base = '/';
  return {
    name: 'claim-files',
    hooks: {
      'astro:config:done': ({ config }) => {
        base = config.base;
      },
      'astro:server:setup': ({ server }) => {
        serveClaimFiles(server, base);
      },
      'astro:build:done': async ({ dir, logger }) => {
        const { claims, site } = await getEdition();
        const folder = fileURLToPath(dir).replace(/[\\/]$/, '');
        let count = 0;
        // The page of the claim has made the folder.
        for (const { path, write } of claims.flatMap(filesOfClaim)) {
          writeFileSync(folder + path, write(site));
          count += 1;
        }
        logger.info(`${count} files of claims written`);
      },
    },
  };
}

/** Answers requests for the files of claims; everything else goes on to Astro, which knows what is wrong with the content. */
function serveClaimFiles(server: Server, base: string): void {
  const site = withBase(base, '');
  server.middlewares.use((request, response, next) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    const path = pathname.startsWith(`${site}/`) ? pathname.slice(site.length) : '';
    find(path).then(
      (file) => {
        if (!file) {
          next();
          return;
        }
        response.setHeader('Content-Type', `${file.mediaType}; charset=utf-8`);
        response.setHeader('Cache-Control', 'no-store');
        response.end(file.text);
      },
      () => {
        next();
      },
    );
  });
}

async function find(path: string): Promise<(Pick<ClaimFile, 'mediaType'> & { readonly text: string }) | undefined> {
  const target = path.endsWith('/') ? undefined : parsePath(path.slice(0, path.lastIndexOf('/') + 1));
  if (target?.kind !== 'claim') return undefined;
  const { claims, site } = await getEdition();
  const claim = claims.find(({ id, commentary }) => id === target.id && commentary.slug === target.commentary);
  const file = claim && filesOfClaim(claim).find((candidate) => candidate.path === path);
  return file && { mediaType: file.mediaType, text: file.write(site) };
}

type Server = Parameters<NonNullable<AstroIntegration['hooks']['astro:server:setup']>>[0]['server'];
