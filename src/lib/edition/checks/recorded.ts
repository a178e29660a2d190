/**
 * Shared by the rules on `published.json`: its entries with the present commentaries, and the former ids and names of records.
 */
import type { PublishedCommentary } from '../../schema/published.ts';
import type { CommentaryDraft, ContentDraft } from '../draft/draft.ts';
import type { At, Place, Placed } from '../issue/issue.ts';
import { oncePer } from '../once.ts';
import { classify } from '../read/layout.ts';
import type { Paths } from './rule.ts';

/** A recorded commentary. */
export interface Recorded {
  readonly entry: PublishedCommentary;
  /** The place of a field of the entry. */
  readonly at: At;
  /** The commentary that has its folder, or lists it under `formerly`; undefined if there is none. */
  readonly commentary: CommentaryDraft | undefined;
}

/** Every recorded commentary, in the order of the record. Listed once, since rules need it for each commentary. */
export const listRecorded: (draft: ContentDraft) => readonly Recorded[] = oncePer(({ published, commentaries }) => {
  const entries = published?.value.commentaries ?? [];
  const bySlug = new Map(commentaries.map((commentary) => [commentary.slug, commentary]));
  const recorded = new Set(entries.map(({ slug }) => slug));
  /** The commentary that the entry’s was renamed to. It has no entry of its own, and takes over only one. */
  const findHeir = (entry: PublishedCommentary): CommentaryDraft | undefined =>
    commentaries.find((commentary) => {
      if (recorded.has(commentary.slug)) return false;
      const former = entries.filter(({ slug }) => formerOf(commentary).includes(slug) && !bySlug.has(slug));
      return entry === (former.find((candidate) => continues(commentary, candidate)) ?? former[0]);
    });
  return entries.map((entry, index) => ({
    entry,
    at: (...path) => published?.at('commentaries', index, ...path) ?? NOWHERE,
    commentary: bySlug.get(entry.slug) ?? findHeir(entry),
  }));
});

/** The entry that a commentary continues. */
export function entryOf(draft: ContentDraft, commentary: CommentaryDraft): PublishedCommentary | undefined {
  return listRecorded(draft).find((recorded) => recorded.commentary === commentary)?.entry;
}

/** Names that a commentary had before. */
export function formerOf({ record }: CommentaryDraft): readonly string[] {
  return record?.value.formerly ?? [];
}

/** Whether a ledger has the editions that an entry records, and perhaps more. */
export function continues({ ledger }: CommentaryDraft, { editions, lastEdition }: PublishedCommentary): boolean {
  return ledger?.value.editions[editions - 1]?.digest === lastEdition;
}

/** The commentaries that have a ledger file, readable or not. */
export function listWithLedger({ read, unread }: Paths): ReadonlySet<string> {
  const files = [...read, ...unread].map(classify);
  return new Set(files.flatMap((file) => (file?.kind === 'ledger' ? [file.slug] : [])));
}

export const NOWHERE = { file: '', line: 1, column: 1 };

/** Kinds of record that can be renamed and merged, as messages and folders name them. */
export const RENAMED = [
  { noun: 'entity', folder: 'entities' },
  { noun: 'source', folder: 'sources' },
] as const;

/** A former id, the id of the record that lists it, and the place. */
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

/** Present ids by former id. */
export function mapFormer(records: Formers): Map<string, string> {
  return new Map(listFormer(records).map(({ id, owner }) => [id, owner]));
}

/** The published ids of a folder’s records. */
export function publishedIds({ published }: ContentDraft, folder: 'entities' | 'sources'): ReadonlySet<string> {
  return new Set(published?.value[folder]);
}

/** Records by id; only their former ids are used. */
export type Formers = ReadonlyMap<string, Placed<{ readonly formerly: readonly string[] }>>;
