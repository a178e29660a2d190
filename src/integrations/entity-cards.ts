/**
 * The cards beside the pages of entities: written when the site is built, served from memory in `astro dev`. As routes they
 * would cost more to answer than to write.
 */
import type { AstroIntegration } from 'astro';
import { getEdition } from '../edition.ts';
import { parsePath } from '../lib/address/parse-path.ts';
import { entityCardPath, withBase } from '../lib/address/url.ts';
import type { Entity } from '../lib/edition/model.ts';
import { toEntityCard } from '../lib/exports/entity-card.ts';
import type { SiteOutput } from '../lib/files/site-output.ts';

/** Writes them in a build, and answers for them in `astro dev`. */
export function entityCards(output: SiteOutput): AstroIntegration {
  let base = '/';
  return {
    name: 'entity-cards',
    hooks: {
      'astro:config:done': ({ config }) => {
        ({ base } = config);
      },
      'astro:server:setup': ({ server }) => {
        serveCards(server, base);
      },
      'astro:build:done': async ({ logger }) => {
        const { entities } = await getEdition();
        for (const entity of entities) output.write(entityCardPath(entity.id).slice(1), format(entity));
        logger.info(`${entities.length} cards of entities`);
      },
    },
  };
}

function format(entity: Entity): string {
  return JSON.stringify(toEntityCard(entity));
}

/** Answers requests for cards; everything else goes on to Astro, which knows what is wrong with the content. */
function serveCards(server: Server, base: string): void {
  server.middlewares.use((request, response, next) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    find(pathname, base).then(
      (entity) => {
        if (!entity) {
          next();
          return;
        }
        response.setHeader('Content-Type', 'application/json; charset=utf-8');
        response.setHeader('Cache-Control', 'no-store');
        response.end(format(entity));
      },
      () => {
        next();
      },
    );
  });
}

async function find(pathname: string, base: string): Promise<Entity | undefined> {
  const page = parsePath(pathname.slice(withBase(base, '').length, pathname.lastIndexOf('/') + 1));
  if (page?.kind !== 'entity' || pathname !== withBase(base, entityCardPath(page.id))) return undefined;
  const { entities } = await getEdition();
  return entities.find(({ id }) => id === page.id);
}

type Server = Parameters<NonNullable<AstroIntegration['hooks']['astro:server:setup']>>[0]['server'];
