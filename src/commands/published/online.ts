/** Reads a published site, at an address or in a folder. */
import { readFile, stat } from 'node:fs/promises';
import { join, normalize } from 'node:path';
import { WrongUse } from '../command.ts';

/** A published site. */
export interface Online {
  /** Its address or folder, for messages. */
  readonly where: string;
  /** The text of a file, by its path from the site’s root; undefined if it does not exist. Throws an {@link UnreachableError}. */
  readonly read: (path: string) => Promise<string | undefined>;
}

/** The published site cannot be read; the message says why. */
export class UnreachableError extends Error {
  override readonly name = 'UnreachableError';
}

/** Opens an address (`https://…`) or a folder. Throws a {@link WrongUse} if it is neither. */
export async function openOnline(where: string): Promise<Online> {
  if (/^https?:\/\//i.test(where)) return openAddress(where);
  const isFolder = await stat(where).then(
    (stats) => stats.isDirectory(),
    () => false,
  );
  if (!isFolder) throw new WrongUse(`Unexpected "${where}", expected an address or a folder with a published site`);
  return openFolder(where);
}

function openFolder(folder: string): Online {
  return {
    where: folder,
    read: async (path) => {
      const file = join(folder, normalize(`/${path}`));
      try {
        return await readFile(file, 'utf8');
      } catch (error) {
        const code = codeOf(error);
        if (code === 'ENOENT' || code === 'ENOTDIR') return undefined;
        throw new UnreachableError(`${file} cannot be read (${code}).`, { cause: error });
      }
    },
  };
}

function openAddress(address: string): Online {
  const root = URL.parse(address);
  if (!root) throw new WrongUse(`Unexpected address "${address}", expected one such as https://example.org/path/`);
  root.search = '';
  root.hash = '';
  if (!root.pathname.endsWith('/')) root.pathname += '/';
  return { where: root.href, read: (path) => fetchText(new URL(path, root)) };
}

async function fetchText(url: URL): Promise<string | undefined> {
  let response: Response;
  try {
    response = await fetch(url, { headers: { 'cache-control': 'no-cache' }, signal: AbortSignal.timeout(PATIENCE_MS) });
    if (response.ok) return await response.text();
  } catch (error) {
    throw new UnreachableError(`${url.href} cannot be reached (${codeOf(error)}), so nothing can be compared.`, {
      cause: error,
    });
  }
  if (response.status === 404 || response.status === 410) return undefined;
  throw new UnreachableError(`${url.href} answers with status ${response.status}, so nothing can be compared.`);
}

/** The system’s code for an error, otherwise its message. Errors of `fetch` have the code in their cause. */
function codeOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  if (error.cause instanceof Error) return codeOf(error.cause);
  return 'code' in error && typeof error.code === 'string' ? error.code : error.message.replaceAll('\n', ' ');
}

/** How many milliseconds a host may take to answer. */
const PATIENCE_MS = 30_000;
