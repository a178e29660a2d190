/**
 * The cards of entities: written when the site is built, served from memory in `astro dev`. As routes they would take longer
 * than they take to write.
 */
import type { AstroIntegration } from 'astro';
import { getEdition } from '../edition.ts';
import { parsePath } from '../lib/address/parse-path.ts';
import { entityCardPath } from '../lib/address/url.ts';
import type { Entity } from '../lib/edition/model.ts';
import { toEntityCard } from '../lib/exports/entity-card.ts';
import type { SiteOutput } from '../lib/files/site-output.ts';
import { serveMade } from './serve-made.ts';

/** Writes the cards in a build, and serves them in `astro dev`. */
export function entityCards(output: SiteOutput, base: string): AstroIntegration {
  return {
    name: 'entity-cards',
    hooks: {
      'astro:server:setup': (setup) => serveMade(setup, base, { has: (path) => entityOf(path) !== undefined, make }),
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

/** The id of the entity whose card has this path; undefined for other paths. */
function entityOf(path: string): string | undefined {
  const page = parsePath(path.slice(0, path.lastIndexOf('/') + 1));
  return page?.kind === 'entity' && path === entityCardPath(page.id) ? page.id : undefined;
}

async function make(path: string): Promise<string | undefined> {
  const { entities } = await getEdition();
  const entity = entities.find(({ id }) => id === entityOf(path));
  return entity && format(entity);
}
