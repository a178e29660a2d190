/**
 * Checks the content. A build of content with issues stops before anything is written. In `astro dev` every change reloads the
 * page, which shows an issue in the overlay until it is fixed.
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
          // After the page, because this loads another copy of the edition.
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

/** Logs in one line whether the content has issues; the open page shows them. */
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
 * Makes Astro call getStaticPaths() again. It caches the results until a content collection changes, and this site has
 * none, so this sends the event of such a change.
 */
function forgetPaths(server: Server): void {
  for (const [name, environment] of Object.entries(server.environments)) {
    if (name !== 'client') environment.hot.send('astro:content-changed', {});
  }
}

/** Milliseconds after a change in which the open page is rendered again. */
const REPORT_AFTER = 1000;

/** Milliseconds without events after which a file counts as written. Text editors may write a file in several steps. */
const SETTLED = 50;

type Server = Parameters<NonNullable<AstroIntegration['hooks']['astro:server:setup']>>[0]['server'];
