/** What the rules on renamed and merged records share: the ids that a record had before. */
import type { ContentDraft } from '../draft/draft.ts';
import type { Place, Placed } from '../issue/issue.ts';

/** Records that can be renamed and merged, as messages and files call them. */
export const RENAMED = [
  { noun: 'entity', folder: 'entities' },
  { noun: 'source', folder: 'sources' },
] as const;

/** A former id, whose it is, and where that is said. */
export interface Former {
  readonly id: string;
  readonly owner: string;
  readonly place: () => Place;
}

/** All former ids of the records of a folder. */
export function listFormer(records: Formers): Former[] {
  return [...records].flatMap(([owner, { value, at }]) =>
    value.formerly.map((id, index) => ({ id, owner, place: () => at('formerly', index) })),
  );
}

/** The present id of every former one. */
export function mapFormer(records: Formers): Map<string, string> {
  return new Map(listFormer(records).map(({ id, owner }) => [id, owner]));
}

/** Ids of a folder that were published. */
export function publishedIds({ published }: ContentDraft, folder: 'entities' | 'sources'): ReadonlySet<string> {
  return new Set(published?.value[folder]);
}

/** Records by their ids, as far as former ids are concerned. */
export type Formers = ReadonlyMap<string, Placed<{ readonly formerly: readonly string[] }>>;
