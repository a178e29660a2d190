/**
 * The static server of `npm start` and of the browser tests. It does only what the simplest host does (a folder is its
 * index.html, a missing page is 404.html), so that nothing can depend on rewriting. It sends the headers of the recipes for
 * hosts, so that every test runs under their security policy.
 */
import { readFile, realpath, stat } from 'node:fs/promises';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { join, normalize, sep } from 'node:path';
import { contentType } from '../lib/hosting/content-types.ts';
import { cacheControl, REVALIDATE, SECURITY_HEADERS } from '../lib/hosting/headers.ts';

export type RunningServer = Awaited<ReturnType<typeof startServer>>;

/** Serves a built site on this machine, at the first free port, starting with the given one; 0 takes any. */
export async function startServer({ folder, port }: { folder: string; port: number }) {
  const base = await readBase(folder);
  const server = createServer((request, response) => {
    // The client has closed the connection, or a build has just replaced the file, so the answer cannot be finished.
    respond(folder, base, request, response).catch(() => response.destroy());
  });
  const taken = await listen(server, port);
  return {
    /** Address of the home page, base path included. */
    url: `http://localhost:${taken}${base}`,
    close: () =>
      new Promise<void>((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

/** The base path a site was built for, from its home page’s canonical address. */
export async function readBase(folder: string): Promise<string> {
  const home = await readFile(join(folder, 'index.html'), 'utf8');
  const canonical = /<link[^>]*\brel="?canonical"?[^>]*>/.exec(home)?.[0];
  const href = canonical && /\bhref="?([^"\s>]+)/.exec(canonical)?.[1];
  return href === undefined ? '/' : new URL(href).pathname;
}

async function respond(
  folder: string,
  base: string,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    response.writeHead(405, { Allow: 'GET, HEAD' }).end();
    return;
  }
  const path = (request.url ?? '/').replace(/[?#].*$/s, '');
  const file = await findFile(folder, base, path);
  const name = file ?? join(folder, '404.html');
  const content = await readFile(name).catch(() => undefined);
  if (content === undefined) {
    response.writeHead(404).end();
    return;
  }
  response.writeHead(file === undefined ? 404 : 200, {
    ...SECURITY_HEADERS,
    'Content-Type': contentType(name),
    'Content-Length': content.length,
    'Cache-Control': file === undefined ? REVALIDATE : cacheControl(path),
  });
  response.end(request.method === 'HEAD' ? undefined : content);
}

/** Hosts read this file but do not serve it. */
const HIDDEN = '_headers';

/** The file for an address; undefined if there is none, or if it is outside the folder. */
async function findFile(folder: string, base: string, address: string): Promise<string | undefined> {
  const path = decode(address);
  if (path?.startsWith(base) !== true || path.includes('\0')) return undefined;
  const inside = normalize(`/${path.slice(base.length)}`);
  if (inside.split(sep).includes('..') || inside === `${sep}${HIDDEN}`) return undefined;
  const file = join(folder, inside.endsWith(sep) ? join(inside, 'index.html') : inside);
  // A link in the folder must not lead outside.
  const [real, within] = await Promise.all([file, folder].map((one) => realpath(one).catch(() => undefined)));
  if (real === undefined || within === undefined || !real.startsWith(within + sep)) return undefined;
  const stats = await stat(real).catch(() => undefined);
  return stats?.isFile() === true ? file : undefined;
}

function decode(path: string): string | undefined {
  try {
    return decodeURIComponent(path);
  } catch {
    return undefined;
  }
}

/** How many ports to try before giving up. */
const ATTEMPTS = 50;

/** Listens on the first free port; returns its number. */
async function listen(server: Server, port: number, attempts = ATTEMPTS): Promise<number> {
  const error = await new Promise<NodeJS.ErrnoException | undefined>((resolve) => {
    server.once('error', resolve);
    server.listen(port, '127.0.0.1', () => {
      server.off('error', resolve);
      resolve(undefined);
    });
  });
  if (error?.code === 'EADDRINUSE' && attempts > 1) return listen(server, port + 1, attempts - 1);
  if (error) throw error;
  const address = server.address();
  return typeof address === 'object' && address ? address.port : port;
}
