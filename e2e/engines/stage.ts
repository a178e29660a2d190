/**
 * The built site, but for the header that forbids frames, and a page to put frames into: a window does not get as narrow as a
 * phone in every browser, a frame does.
 */
import { createServer } from 'node:http';
import { startServer } from '../../src/commands/server.ts';

/** Address of the empty page, from the root. */
export const STAGE = '/stage';

/** A running server. */
export interface Stage {
  readonly url: string;
  readonly close: () => Promise<void>;
}

/** Serves a built site so that it can stand in frames. */
export async function startStage(folder: string): Promise<Stage> {
  const site = await startServer({ folder, port: 0 });
  const { origin } = new URL(site.url);
  const server = createServer((request, response) => {
    if (request.url === STAGE) {
      response.writeHead(200, { 'Content-Type': 'text/html' }).end('<!doctype html><title>Stage</title><body></body>');
      return;
    }
    fetch(origin + (request.url ?? '/'))
      .then(async (found) => {
        const headers = Object.fromEntries(
          [...found.headers].filter(([name]) => !['content-security-policy', 'content-length'].includes(name)),
        );
        response.writeHead(found.status, headers).end(Buffer.from(await found.arrayBuffer()));
      })
      .catch(() => {
        response.destroy();
      });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  const port = typeof address === 'object' && address ? address.port : 0;
  return {
    url: `http://localhost:${port}${new URL(site.url).pathname}`,
    close: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
      await site.close();
    },
  };
}
