/**
 * Holds the site to its content: a build with issues stops before anything is written; in `astro dev` every
 * change reloads the page, which shows an issue in the overlay until it is mended.
 */
import { resolve, sep } from 'node:path';
import type { AstroIntegration, AstroIntegrationLogger } from 'astro';
import { getEdition } from '../edition.ts';

export function content(contentRoot: string): AstroIntegration {
  return {
    name: 'content',
    hooks: {
      'astro:build:start': async () => {
        await getEdition();
      },
      'astro:server:setup': ({ server, logger }) => {
        let reporting: NodeJS.Timeout | undefined;
        watch(server, contentRoot, () => {
          forgetPaths(server);
          server.environments.client.hot.send({ type: 'full-reload' });
          // The page comes first: this has a model of its own to make.
          clearTimeout(reporting);
          reporting = setTimeout(() => void report(logger), REPORT_AFTER);
        });
        void report(logger);
      },
    },
  };
}

function watch(server: Server, contentRoot: string, changed: () => void): void {
  const folder = resolve(contentRoot) + sep;
  let timer: NodeJS.Timeout | undefined;
  server.watcher.add(folder);
  server.watcher.on('all', (_event, path) => {
    if (!resolve(path).startsWith(folder)) return;
    clearTimeout(timer);
    timer = setTimeout(changed, SETTLED);
  });
}

/** Says in one line how the content stands; the page that is asked for shows the rest. */
async function report(logger: AstroIntegrationLogger): Promise<void> {
  try {
    const { commentaries } = await getEdition();
    const isUnsealed = commentaries.some(({ unsealed }) => unsealed);
    logger.info(isUnsealed ? 'no issues, but changes that are in no edition yet' : 'no issues');
  } catch (error) {
    logger.error(String(error).split('\n', 1).join());
  }
}

/**
 * Makes Astro ask for the paths of pages again. It keeps the answers of getStaticPaths() until a content collection
 * changes, and this site has none, so it is told the same in its own words.
 */
function forgetPaths(server: Server): void {
  for (const [name, environment] of Object.entries(server.environments)) {
    if (name !== 'client') environment.hot.send('astro:content-changed', {});
  }
}

/** Milliseconds in which the page that is open has been made anew. */
const REPORT_AFTER = 1000;

/** Editors write a file in several steps: milliseconds without one before it counts as written. */
const SETTLED = 50;

type Server = Parameters<NonNullable<AstroIntegration['hooks']['astro:server:setup']>>[0]['server'];
