/** Finds entities, sources and claims by name or number, in small files that were written when the site was built. */

/** Opens the name index that lies in a folder: its address, with a slash at the end. */
export function openNames(_folder: string): Promise<NameFinder> {
  return Promise.resolve({ suggest: () => Promise.resolve([]), nearest: () => Promise.resolve([]) });
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
