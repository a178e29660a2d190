/** The editors’ notes, split into those on what the article says and those on what happened since. */
import { compareSpans, toSpan } from '../date/span.ts';
import type { Claim, EditorNote, Entity } from '../edition/model.ts';
import { noteKinds } from '../vocabulary/index.ts';
import { dateInWords } from './date.ts';

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
