/** Loads what a search needs from the site. Each file is fetched when it is first needed. */
import { MovedError, openEngine, type Engine } from '../../lib/search/engine.ts';
import { FORMAT } from '../../lib/search/format.ts';
import { type Names, remember } from '../../lib/search/names.ts';
import { RECORDS_MANIFEST, type RecordsManifest } from '../../lib/search/record.ts';
import { forgetNames, loadNames, readJson } from './load-names.ts';
import { openPagefind } from './pagefind.ts';

/** Opens the search of the site at an address. Rejects if the records cannot be loaded; names are optional. */
export async function loadSearch(site: URL): Promise<Search> {
  const records = new URL('search/records/', site);
  const [manifest, named] = await Promise.all([
    readJson<RecordsManifest>(new URL(RECORDS_MANIFEST, records), 'no-cache'),
    loadNames(site).catch(() => undefined),
  ]);
  if (!manifest) throw new Error('There are no records to search.');
  // Names of another build would lead to the wrong records; an older script cannot read a newer format.
  if (manifest.format !== FORMAT || (named && named.numbering !== manifest.numbering)) {
    forgetNames(site);
    throw new MovedError('The site has been published again.');
  }
  const words = openPagefind(new URL('pagefind/', site), manifest.numbering);
  const read = remember<unknown>((file) => readJson(new URL(`${manifest.folder}/${file}.json`, records), 'default'));
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

export interface Search {
  readonly engine: Engine;
  /** Undefined if they could not be loaded. */
  readonly names: Names | undefined;
  /** Loads the index of words. */
  warm(): Promise<void>;
  /** Whether the site still has these records. */
  isCurrent(): Promise<boolean>;
}
