/** What a search has found, as a list that can be exported. */
import type { SearchResponse } from '../../lib/search/engine.ts';
import type { Shown } from '../export/shown.ts';
import { parsePath } from '../../lib/address/parse-path.ts';

/** All of it, in the order in which it shows; nothing before a search. */
export async function listFound(response: SearchResponse | undefined): Promise<Shown[]> {
  const hits = response?.groups.flatMap((group) => group.hits) ?? [];
  const records = await Promise.all(hits.map((hit) => hit.load()));
  return records.flatMap(({ url }): Shown[] => {
    const kind = parsePath(url)?.kind;
    return kind === 'claim' || kind === 'entity' || kind === 'source' ? [{ kind, path: url }] : [];
  });
}
