/** Loads the index of names, which is all that suggestions need. */
import { FORMAT, MANIFEST, type NameBlock, type NameManifest } from '../../lib/search/format.ts';
import { openNames, type Names } from '../../lib/search/names.ts';

/** The index of names, loaded once for search and suggestions. Rejects when it cannot be loaded. */
export function loadNames(site: URL): Promise<LoadedNames> {
  const loading = loaded.get(site.href) ?? readNames(site);
  loaded.set(site.href, loading);
  loading.catch(() => loaded.delete(site.href));
  return loading;
}

const loaded = new Map<string, Promise<LoadedNames>>();

async function readNames(site: URL): Promise<LoadedNames> {
  const folder = new URL('names/', site);
  // All other files are in a folder with a digest in its name, so only this file can be out of date.
  const manifest = await readJson<NameManifest>(new URL(MANIFEST, folder), 'no-cache');
  if (manifest?.format !== FORMAT) throw new Error('There is no index of names that can be read.');
  const readFile = (file: string): Promise<NameBlock | string | undefined> =>
    readJson(new URL(`${manifest.folder ?? ''}/${file}.json`, folder), 'default');
  return { names: openNames(manifest, readFile), numbering: manifest.numbering };
}

/** Removes the index from memory, so that it is loaded again when it is next needed. */
export function forgetNames(site: URL): void {
  loaded.delete(site.href);
}

/** Reads a JSON file; undefined if it does not exist. Not validated, because the site itself wrote it. */
export async function readJson<T>(url: URL, cache: RequestCache): Promise<T | undefined> {
  const response = await fetch(url, { cache });
  if (response.status === 404) return undefined;
  if (!response.ok) throw new Error(`${url.pathname} answers ${response.status}.`);
  return (await response.json()) as T;
}

export interface LoadedNames {
  readonly names: Names;
  readonly numbering: string;
}
