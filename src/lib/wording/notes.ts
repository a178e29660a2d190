/** The editors’ notes: those on what the article says, those on what happened since, and the numbered list on a claim. */
import { compareSpans, toSpan } from '../date/span.ts';
import type { Claim, EditorNote, Entity, Inline } from '../edition/model.ts';
import { noteKinds } from '../vocabulary/index.ts';
import { dateInWords } from './date.ts';
import type { Reference } from '../schema/reference.ts';
import { type Numbering, numberReferences } from './references.ts';

/** Notes: on what the article says, in the order they have; and of the kind `since`, by when that happened. */
export interface SplitNotes<N> {
  readonly article: readonly N[];
  readonly since: readonly N[];
}

/** A note on the page of an entity: one of its own, or one that stands on a claim. */
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

/** What stands above a note: “Editors’ note: context”, “Since then: 2 June 2022”. */
export function noteHeading({ kind, happened }: Pick<EditorNote, 'kind' | 'happened'>): string {
  const { label } = noteKinds[kind];
  return happened === undefined ? `Editors’ note: ${label.toLowerCase()}` : `${label}: ${dateInWords(happened)}`;
}

/** The ids of the references that a note rests on. */
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

/** A note, as it is listed. */
export interface ListedNote {
  /** Its place among the notes on its claim, from 1. */
  readonly number: number;
  /** What kind it is: one of the vocabulary, or how the editors read the sentence. */
  readonly kind: EditorNote['kind'] | 'reading';
  /** “Editors’ note: context”, “Since then: 2 June 2022”, “Reading”. */
  readonly heading: string;
  readonly text: string;
  readonly body: readonly Inline[];
  /** The works it rests on; none for a reading, which rests on the sentence. */
  readonly references: readonly Reference[];
  /** The note itself; absent for a reading. */
  readonly note?: EditorNote;
}

/**
 * Notes on what the article says, then how the editors read it, then what happened since. Every form takes order and numbers
 * from here (pages, paper, Markdown, EPUB, PDF, data), so that none is dropped or renumbered between them.
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
