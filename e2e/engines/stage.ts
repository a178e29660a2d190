/**
 * Serves the built site without the header that forbids frames, and an empty page for frames. In some browsers a window
 * cannot be as narrow as a phone, but a frame can.
 */
import { createServer } from 'node:http';
import { startServer } from '../../src/commands/server.ts';

/** Path of the empty page. */
export const STAGE = '/stage';

/** A running server. */
export interface Stage {
  readonly url: string;
  readonly close: () => Promise<void>;
}

/** Serves a built site so that frames can show it. */
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
