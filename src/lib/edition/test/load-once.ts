/** Editions of unchanged content, loaded once for all tests of a worker. They are frozen, so tests can share them. */
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Edition, type Loaded, loadEdition, type LoadOptions } from '../index.ts';

/** The miniature content, which has one of everything. */
export const MINIATURE = fileURLToPath(new URL('content', import.meta.url));

/** The content of the site itself. */
export const SITE = resolve('content');

/** The edition of a content folder. Throws if it has issues. */
export async function loadOnce(folder: string, allow: LoadOptions['allow'] = []): Promise<Edition> {
  const key = [folder, ...allow].join(' ');
  const loading = loads.get(key) ?? loadEdition(folder, { allow });
  loads.set(key, loading);
  const { edition } = await loading;
  if (!edition) throw new Error(`The content in ${folder} has issues.`);
  return edition;
}

const loads = new Map<string, Promise<Loaded>>();
