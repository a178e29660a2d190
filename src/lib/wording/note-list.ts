/**
 * The editors’ notes on a claim, in the order and with the numbers that every form gives them: pages, paper, Markdown, EPUB,
 * PDF and data. So none is dropped or renumbered on the way from one to another.
 */
import type { Claim, EditorNote, Inline } from '../edition/model.ts';
import type { Reference } from '../schema/reference.ts';
import { notesOnClaim, noteHeading } from './notes.ts';

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

/** Notes on what the article says, then how the editors read it, then what happened since. */
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

function toListed(note: EditorNote): Omit<ListedNote, 'number'> {
  const { kind, text, body, references } = note;
  return { kind, heading: noteHeading(note), text, body, references, note };
}
