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
  /** Whether all of its content could be parsed. If not, checks must not report anything as missing from it. */
  readonly complete: boolean;
}

/** The parts of a claim that name records. */
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

/** A `<Claim>` without a text, as `npm run new` makes them: only its id is read. */
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
  /** Former anchors. */
  readonly formerly: readonly string[];
  /** The place of a key of its front matter. */
  readonly at: At;
  readonly claims: readonly ClaimDraft[];
  readonly unwritten: readonly UnwrittenDraft[];
  /** The parts that could be read of claims with problems, so that the records they name are still checked. */
  readonly unread: readonly NamingDraft[];
  /** Whether the ids of all its claims could be read, those of claims with other problems included. */
  readonly idsKnown: boolean;
}

/** The records of an edition, with the text of their file. */
export interface RecordsDraft extends Placed<Records> {
  readonly text: string;
}

/** A commentary folder. What could not be parsed is reported and undefined. */
export interface CommentaryDraft {
  readonly slug: string;
  readonly record: Placed<CommentaryRecord> | undefined;
  readonly sourceMap: Placed<SourceMap> | undefined;
  /** Also undefined if no edition has been sealed yet. */
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
  /** Absent if nothing has been sealed yet. */
  readonly published?: Placed<Published>;
  readonly unparsed: Unparsed;
}

/**
 * What exists but could not be parsed. Checks do not report it as missing, so that one mistake is not
 * reported again through its consequences.
 */
export interface Unparsed {
  /** Ids of the records whose files have problems. */
  readonly entities: ReadonlySet<string>;
  readonly sources: ReadonlySet<string>;
  readonly references: ReadonlySet<string>;
  /** Every word in a file with problems that could be an id, and the ids of claims without a text. */
  readonly words: ReadonlySet<string>;
}
