/**
 * What the rules on `published.json` share: what it records, beside what stands for it now, and the ids and names that records
 * had before.
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
  /** The commentary that has its folder, or names it under `formerly`; undefined where there is none. */
  readonly commentary: CommentaryDraft | undefined;
}

/** Every recorded commentary, in the order of the record. Listed once: rules ask for each commentary. */
export const listRecorded: (draft: ContentDraft) => readonly Recorded[] = oncePer(({ published, commentaries }) => {
  const entries = published?.value.commentaries ?? [];
  const bySlug = new Map(commentaries.map((commentary) => [commentary.slug, commentary]));
  const recorded = new Set(entries.map(({ slug }) => slug));
  /** The one that the entry’s commentary was renamed to: it has no entry of its own, and takes over one only. */
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

/** The commentaries that have the file of a ledger, readable or not. */
export function listWithLedger({ read, unread }: Paths): ReadonlySet<string> {
  const files = [...read, ...unread].map(classify);
  return new Set(files.flatMap((file) => (file?.kind === 'ledger' ? [file.slug] : [])));
}

const NOWHERE = { file: '', line: 1, column: 1 };

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
