/** Opens a search over the files of an index in memory, with Pagefind’s own client, as in a browser. */
import { openEngine, type Engine } from '../../lib/search/engine.ts';
import { MANIFEST, type NameBlock, type NameManifest } from '../../lib/search/format.ts';
import { openNames } from '../../lib/search/names.ts';
import { RECORDS_MANIFEST, type RecordsManifest } from '../../lib/search/record.ts';
import { openWordIndex, type PagefindClient } from '../../lib/search/word-index.ts';
import { NAME_INDEX_PATH, RECORDS_PATH, SEARCH_INDEX_PATH, type SearchIndexFiles } from '../search-index.ts';

/** Opens the search; `isNamed` is false to simulate an index of names that cannot be loaded. */
export async function openSearch(files: SearchIndexFiles, isNamed = true): Promise<Engine> {
  const read = (path: string): unknown => {
    const file = files.get(path);
    return file && JSON.parse(new TextDecoder().decode(file));
  };
  const manifest = read(RECORDS_PATH + RECORDS_MANIFEST) as RecordsManifest | undefined;
  const named = read(NAME_INDEX_PATH + MANIFEST) as NameManifest | undefined;
  if (!manifest || !named) throw new Error('The index has no manifests.');
  const names = openNames(named, (file) =>
    Promise.resolve(read(`${NAME_INDEX_PATH}${named.folder ?? ''}/${file}.json`) as NameBlock | string | undefined),
  );
  return openEngine({
    manifest,
    names: isNamed ? names : undefined,
    read: (file) => Promise.resolve(read(`${RECORDS_PATH}${manifest.folder}/${file}.json`)),
    find: openWordIndex(await openPagefind(files), manifest.numbering).find,
  });
}

const fetchElsewhere = globalThis.fetch;

/** Pagefind’s client, for which `fetch` reads the given files. All other fetches work as usual. */
export async function openPagefind(files: SearchIndexFiles): Promise<PagefindClient> {
  globalThis.fetch = (input, init) => {
    const { host, pathname } = new URL(input instanceof Request ? input.url : input, 'http://index.test');
    if (host !== 'index.test') return fetchElsewhere(input, init);
    const file = files.get(pathname);
    return Promise.resolve(file ? new Response(Buffer.from(file)) : new Response(null, { status: 404 }));
  };
  const script = Buffer.from(files.get(`${SEARCH_INDEX_PATH}pagefind.js`) ?? '').toString('base64');
  const { createInstance } = (await import(`data:text/javascript;base64,${script}`)) as {
    createInstance: (options: object) => PagefindClient;
  };
  return createInstance({ basePath: SEARCH_INDEX_PATH, baseUrl: '/', noWorker: true });
}
