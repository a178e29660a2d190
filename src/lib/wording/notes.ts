/** The editors’ notes: notes on the article, notes on later events, and the numbered list for a claim. */
import { compareSpans, toSpan } from '../date/span.ts';
import type { Claim, EditorNote, Entity, Inline } from '../edition/model.ts';
import { noteKinds } from '../vocabulary/index.ts';
import { dateInWords } from './date.ts';
import type { Reference } from '../schema/reference.ts';
import { type Numbering, numberReferences } from './references.ts';

/** Notes on the article, in their order; and notes of the kind `since`, sorted by when that happened. */
export interface SplitNotes<N> {
  readonly article: readonly N[];
  readonly since: readonly N[];
}

/** A note on the page of an entity: its own note, or a note on a claim. */
export type PageNote =
  | { readonly claim: Claim; readonly note: EditorNote }
  | { readonly claim?: undefined; readonly note: Entity['notes'][number] };

/** The notes on a claim. */
export function notesOnClaim({ editorNotes }: Pick<Claim, 'editorNotes'>): SplitNotes<EditorNote> {
  return split(editorNotes, (note) => note);
}

/** The notes on the page of an entity, its own before those on claims. */
export function notesOnEntity({ notes, claimNotes }: Pick<Entity, 'notes' | 'claimNotes'>): SplitNotes<PageNote> {
  return split<PageNote>([...notes.map((note) => ({ note })), ...claimNotes], ({ note }) => note);
}

/** The heading of a note: “Editors’ note: context”, “Since then: 2 June 2022”. */
export function noteHeading({ kind, happened }: Pick<EditorNote, 'kind' | 'happened'>): string {
  const { label } = noteKinds[kind];
  return happened === undefined ? `Editors’ note: ${label.toLowerCase()}` : `${label}: ${dateInWords(happened)}`;
}

/** The ids of a note’s references. */
export function restsOn({ note }: PageNote): string[] {
  return note.references.map((reference) => (typeof reference === 'string' ? reference : reference.id));
}

function split<N>(notes: readonly N[], read: (note: N) => Pick<EditorNote, 'kind' | 'happened'>): SplitNotes<N> {
  const isSince = (note: N): boolean => read(note).kind === 'since';
  const spanOf = (note: N) => toSpan(read(note).happened ?? '');
  return {
    article: notes.filter((note) => !isSince(note)),
    since: notes.filter(isSince).sort((a, b) => compareSpans(spanOf(a), spanOf(b))),
  };
}

/** A note in the numbered list. */
export interface ListedNote {
  /** Its number among the notes on its claim, from 1. */
  readonly number: number;
  /** Its kind in the vocabulary, or `reading` for how the editors read the sentence. */
  readonly kind: EditorNote['kind'] | 'reading';
  /** “Editors’ note: context”, “Since then: 2 June 2022”, “Reading”. */
  readonly heading: string;
  readonly text: string;
  readonly body: readonly Inline[];
  /** The works that it is based on; none for a reading, which is based on the sentence. */
  readonly references: readonly Reference[];
  /** The note itself; absent for a reading. */
  readonly note?: EditorNote;
}

/**
 * Notes on the article, then on how the editors read it, then on later events. All formats (pages, paper, Markdown, EPUB, PDF,
 * data) use this list, so that none is missing or has another number.
 */
export function listNotes(claim: Pick<Claim, 'editorNotes' | 'scopeNotes'>): ListedNote[] {
  const { article, since } = notesOnClaim(claim);
  const readings = claim.scopeNotes.map(({ body, text }) => ({
    kind: 'reading' as const,
    heading: 'Reading',
    text,
    body,
    references: [],
  }));
  return [...article.map(toListed), ...readings, ...since.map(toListed)].map((listed, index) => ({
    number: index + 1,
    ...listed,
  }));
}

/** The references of all notes on some claims, numbered. */
export function numberNotes(claims: readonly Claim[]): Numbering {
  const works = claims.flatMap((claim) => listNotes(claim).flatMap(({ references }) => references));
  return numberReferences(
    works.map(({ id }) => id),
    works,
  );
}

function toListed(note: EditorNote): Omit<ListedNote, 'number'> {
  const { kind, text, body, references } = note;
  return { kind, heading: noteHeading(note), text, body, references, note };
}
