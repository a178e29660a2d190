/** Loads what a search needs from the site. Each file is fetched when it is first wanted. */
import { MovedError, openEngine, type Engine } from '../../lib/search/engine.ts';
import { FORMAT, MANIFEST, type NameBlock, type NameManifest } from '../../lib/search/format.ts';
import { openNames, type Names } from '../../lib/search/names.ts';
import { RECORDS_MANIFEST, type RecordsManifest } from '../../lib/search/record.ts';
import { openPagefind } from './pagefind.ts';

/** Opens the search of the site at an address. Rejects when the records cannot be had; without names it goes on. */
export async function loadSearch(site: URL): Promise<Search> {
  const records = new URL('search/records/', site);
  const [manifest, named] = await Promise.all([
    readJson<RecordsManifest>(new URL(RECORDS_MANIFEST, records), 'no-cache'),
    loadNames(site).catch(() => undefined),
  ]);
  if (!manifest) throw new Error('There are no records to search.');
  // Names of another publication lead to other records; so does what a script of before would make of a new format.
  if (manifest.format !== FORMAT || (named && named.numbering !== manifest.numbering)) {
    loaded.delete(site.href);
    throw new MovedError('The site has been published anew.');
  }
  const words = openPagefind(new URL('pagefind/', site), manifest.numbering);
  const kept = new Map<string, Promise<unknown>>();
  const read = (file: string): Promise<unknown> => {
    const content = kept.get(file) ?? readJson(new URL(`${manifest.folder}/${file}.json`, records), 'default');
    kept.set(file, content);
    content.catch(() => kept.delete(file));
    return content;
  };
  return {
    engine: openEngine({ manifest, names: named?.names, read, find: words.find }),
    names: named?.names,
    warm: () => words.open(),
    async isCurrent() {
      const now = await readJson<RecordsManifest>(new URL(RECORDS_MANIFEST, records), 'no-cache').catch(
        () => undefined,
      );
      return now === undefined || now.folder === manifest.folder;
    },
  };
}

/** The index of names, which suggestions are made from too: loaded once for both. Rejects when it cannot be had. */
export function loadNames(site: URL): Promise<LoadedNames> {
  const loading = loaded.get(site.href) ?? readNames(site);
  loaded.set(site.href, loading);
  loading.catch(() => loaded.delete(site.href));
  return loading;
}

const loaded = new Map<string, Promise<LoadedNames>>();

async function readNames(site: URL): Promise<LoadedNames> {
  const folder = new URL('names/', site);
  // All other files are in a folder that is named by their digest, so only this one can be out of date.
  const manifest = await readJson<NameManifest>(new URL(MANIFEST, folder), 'no-cache');
  if (manifest?.format !== FORMAT) throw new Error('There is no index of names that can be read.');
  const readFile = (file: string): Promise<NameBlock | string | undefined> =>
    readJson(new URL(`${manifest.folder ?? ''}/${file}.json`, folder), 'default');
  return { names: openNames(manifest, readFile), numbering: manifest.numbering };
}

/** A file; undefined when there is none. The files are our own, written by the same version of the site. */
async function readJson<T>(url: URL, cache: RequestCache): Promise<T | undefined> {
  const response = await fetch(url, { cache });
  if (response.status === 404) return undefined;
  if (!response.ok) throw new Error(`${url.pathname} answers ${response.status}.`);
  return (await response.json()) as T;
}

export interface LoadedNames {
  readonly names: Names;
  readonly numbering: string;
}

export interface Search {
  readonly engine: Engine;
  /** Absent where they could not be loaded. */
  readonly names: Names | undefined;
  /** Has the index of words at hand. */
  warm(): Promise<void>;
  /** Whether the site still has the records that this searches. */
  isCurrent(): Promise<boolean>;
}
