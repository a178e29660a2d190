/**
 * The files beside the pages of claims and entities: written when the site is built, served from memory in `astro dev`. As
 * routes they would be four in five of all that a large site has, and each would cost more to answer than to write.
 */
import type { AstroIntegration } from 'astro';
import { getEdition } from '../edition.ts';
import { entityCardPath, parsePath, withBase } from '../lib/address/url.ts';
import type { Edition, Entity } from '../lib/edition/model.ts';
import { toEntityCard } from '../lib/exports/entity-card.ts';
import { type RecordFile, filesOfClaim } from '../lib/linked-data/claim-files.ts';
import { writeFiles } from './write-files.ts';

/** Writes them in a build, and answers for them in `astro dev`. */
export function recordFiles(): AstroIntegration {
  let base = '/';
  return {
    name: 'record-files',
    hooks: {
      'astro:config:done': ({ config }) => {
        base = config.base;
      },
      'astro:server:setup': ({ server }) => {
        serveRecordFiles(server, base);
      },
      'astro:build:done': async ({ dir, logger }) => {
        const count = writeFiles(dir, writeAll(await getEdition()));
        logger.info(`${count} files of claims and entities written`);
      },
    },
  };
}

/** One after the other: their texts need not all be there at once. */
function* writeAll({ site, claims, entities }: Edition): Generator<[path: string, text: string], undefined> {
  for (const claim of claims) {
    for (const { path, write } of filesOfClaim(claim)) yield [path, write(site)];
  }
  for (const entity of entities) {
    const { path, write } = cardOf(entity);
    yield [path, write(site)];
  }
}

function cardOf(entity: Entity): RecordFile {
  const write = (): string => JSON.stringify(toEntityCard(entity));
  return { path: entityCardPath(entity.id), mediaType: 'application/json', write };
}

/** Answers requests for these files; everything else goes on to Astro, which knows what is wrong with the content. */
function serveRecordFiles(server: Server, base: string): void {
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

async function find(path: string): Promise<(Pick<RecordFile, 'mediaType'> & { readonly text: string }) | undefined> {
  const target = path.endsWith('/') ? undefined : parsePath(path.slice(0, path.lastIndexOf('/') + 1));
  if (target?.kind !== 'claim' && target?.kind !== 'entity') return undefined;
  const { claims, entities, site } = await getEdition();
  const files =
    target.kind === 'entity'
      ? entities.filter(({ id }) => id === target.id).map(cardOf)
      : claims
          .filter(({ id, commentary }) => id === target.id && commentary.slug === target.commentary)
          .flatMap(filesOfClaim);
  const file = files.find((candidate) => candidate.path === path);
  return file && { mediaType: file.mediaType, text: file.write(site) };
}

type Server = Parameters<NonNullable<AstroIntegration['hooks']['astro:server:setup']>>[0]['server'];
