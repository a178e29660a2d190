/**
 * The content as parsed and validated, file by file, before its references are resolved. Every
 * value knows its place, so that the checks can point at it. The checks work on drafts; only
 * content without issues is linked into an edition.
 */
import type { ClaimId } from '../../address/id.ts';
import type { AnnotationName, PropsOf } from '../../schema/annotation.ts';
import type {
  CommentaryRecord,
  EntityRecord,
  Ledger,
  Published,
  Records,
  Reference,
  Site,
  SourceMap,
  SourceRecord,
} from '../../schema/index.ts';
import type { At, Placed } from '../issue/issue.ts';
import type { Inline } from '../model.ts';

/** An annotation as written; `body` and `text` only for those that hold prose (ScopeNote, EditorNote). */
export interface AnnotationDraft<N extends AnnotationName = AnnotationName> extends Placed<PropsOf<N>> {
  readonly name: N;
  readonly body: readonly Inline[];
  readonly text: string;
  /** `<Entity>` mentions in that prose. */
  readonly mentions: readonly Placed<PropsOf<'Entity'>>[];
}

/** A `<Claim>` as written. */
export interface ClaimDraft extends Placed<PropsOf<'Claim'>> {
  readonly id: ClaimId;
  /** The prose as phrasing content, without the annotations. */
  readonly body: readonly Inline[];
  /** The prose as plain text, white space folded. `at('text', 12)` is the place of a character of it. */
  readonly text: string;
  /** `<Entity>` mentions in the prose. */
  readonly mentions: readonly Placed<PropsOf<'Entity'>>[];
  readonly annotations: readonly { readonly [N in AnnotationName]: AnnotationDraft<N> }[AnnotationName][];
  /** Whether all of its content could be parsed. Otherwise checks must not miss in it what they do not find. */
  readonly complete: boolean;
}

/** What a claim names. */
export type NamingDraft = Pick<ClaimDraft, 'mentions' | 'annotations'>;

/** The annotations of one kind, as drafts. */
export function listDrafts<N extends AnnotationName>(draft: ClaimDraft, name: N): AnnotationDraft<N>[] {
  // Filtering a union by its discriminant is sound; the type checker does not follow it through a type parameter.
  return draft.annotations.filter((annotation) => annotation.name === name) as unknown as AnnotationDraft<N>[];
}

/** The props of the annotations of one kind. */
export function listAnnotations<N extends AnnotationName>(draft: ClaimDraft, name: N): PropsOf<N>[] {
  return listDrafts(draft, name).map(({ value }) => value);
}

/** A `<Claim>` without a text, as `npm run new` makes them: nothing but its id is looked at. */
export interface UnwrittenDraft {
  readonly id: ClaimId;
  readonly at: At;
}

/** A section file. */
export interface SectionDraft {
  readonly file: string;
  /** HTML id of the section: its file name without the number. */
  readonly anchor: string;
  readonly title: string;
  readonly original: boolean;
  readonly claims: readonly ClaimDraft[];
  readonly unwritten: readonly UnwrittenDraft[];
  /** What is left of claims that could not be read: the records that it names are looked for all the same. */
  readonly unread: readonly NamingDraft[];
  /** Whether the ids of all its claims could be read, those of claims with other problems included. */
  readonly idsKnown: boolean;
}

/** The records of an edition, with the text of their file. */
export interface RecordsDraft extends Placed<Records> {
  readonly text: string;
}

/** A commentary folder. What could not be parsed is undefined, and reported. */
export interface CommentaryDraft {
  readonly slug: string;
  readonly record: Placed<CommentaryRecord> | undefined;
  readonly sourceMap: Placed<SourceMap> | undefined;
  /** Undefined also where no edition has been sealed yet. */
  readonly ledger: Placed<Ledger> | undefined;
  /** The records of its editions by number. */
  readonly records: ReadonlyMap<number, RecordsDraft>;
  /** In the order of their file names. */
  readonly sections: readonly SectionDraft[];
}

/** All of `content/`. Maps are keyed by id. */
export interface ContentDraft {
  readonly site: Placed<Site> | undefined;
  readonly commentaries: readonly CommentaryDraft[];
  readonly entities: ReadonlyMap<string, Placed<EntityRecord>>;
  readonly sources: ReadonlyMap<string, Placed<SourceRecord>>;
  readonly references: ReadonlyMap<string, Placed<Omit<Reference, 'id'>>>;
  /** Absent where nothing has been sealed yet. */
  readonly published?: Placed<Published>;
  readonly unparsed: Unparsed;
}

/**
 * What is there but could not be parsed. Checks for what is missing give it the benefit of the doubt,
 * so that one mistake is not reported again as its consequences.
 */
export interface Unparsed {
  /** Ids of the records whose files have problems. */
  readonly entities: ReadonlySet<string>;
  readonly sources: ReadonlySet<string>;
  readonly references: ReadonlySet<string>;
  /** Every id of a record or claim anywhere in a file with problems, and of every claim without a text. */
  readonly words: ReadonlySet<string>;
}
