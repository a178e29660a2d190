/** Finds entities, sources and claims by name or number, in small files that were written when the site was built. */
import { MANIFEST, type NameBlock, type NameManifest } from '../lib/names/format.ts';
import type { FittingName } from '../lib/names/rank.ts';
import { readNames, type NameReader } from '../lib/names/reader.ts';

/** Opens the name index that lies in a folder: its address, with a slash at the end. Rejects when it cannot be loaded. */
export async function openNames(folder: string): Promise<NameFinder> {
  const reader = await openNameIndex(folder);
  return {
    suggest: async (query, limit) => (await reader.suggest(query, limit)).map(toSuggestion),
    nearest: async (query, limit) => (await reader.nearest(query, limit)).map(toSuggestion),
  };
}

/** The index itself, for who needs more than suggestions. */
export async function openNameIndex(folder: string): Promise<NameReader> {
  const address = new URL(folder, location.href);
  // All other files are in a folder that is named by their digest, so only this one can be out of date.
  const manifest = (await load(new URL(MANIFEST, address), 'no-cache')) as NameManifest | undefined;
  if (!manifest) throw new Error('There is no index of names.');
  // The files are our own, written by the same version of the site.
  return readNames(
    manifest,
    async (file) =>
      (await load(new URL(`${manifest.folder}/${file}.json`, address), 'default')) as NameBlock | string | undefined,
  );
}

/** A file; undefined when there is none. */
async function load(url: URL, cache: RequestCache): Promise<unknown> {
  const response = await fetch(url, { cache });
  if (response.status === 404) return undefined;
  if (!response.ok) throw new Error(`The index of names answers ${response.status}.`);
  return response.json();
}

function toSuggestion({ kind, path, name, matched, lang, detail, claims, match }: FittingName): Suggestion {
  return {
    kind,
    path,
    name,
    detail,
    claims,
    match,
    ...(matched !== undefined && { matched }),
    ...(lang !== undefined && { lang }),
  };
}

export interface NameFinder {
  /** While typing: what the query may become, best first; claims by their number, such as `7.3`, `¶7.3` or `c7-3`. */
  suggest(query: string, limit: number): Promise<readonly Suggestion[]>;
  /** For an empty result: the nearest names, allowing mistakes. */
  nearest(query: string, limit: number): Promise<readonly Suggestion[]>;
}

export interface Suggestion {
  readonly kind: 'entity' | 'source' | 'claim';
  /** From the site’s root, without its base. */
  readonly path: string;
  /** As shown; of a claim `¶7.3`. */
  readonly name: string;
  /** Of `matched`, where it is not the language of the site. */
  readonly lang?: string;
  /** The alias that matched, where it is not the name. */
  readonly matched?: string;
  /** “Group”, “Unnamed people”; of a claim how it begins. */
  readonly detail: string;
  /** How many claims involve it, or rest on it. */
  readonly claims: number;
  readonly match: 'exact' | 'prefix' | 'word' | 'near';
}
