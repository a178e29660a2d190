/**
 * What the margin says of a claim: only what differs from the rule at the head of the page, that the author
 * states it. Another source, with one bracket for a run of its claims; doubt; and the editors’ notes, by kind and first words.
 */
import type { Claim, EditorNote } from '../../lib/edition/model.ts';
import { noteKinds } from '../../lib/vocabulary/index.ts';
import { howFirmly, isOwn, whoSays } from '../../lib/wording/attribution.ts';
import { capitalise } from '../../lib/wording/capitals.ts';
import { dateInWords } from '../../lib/wording/date.ts';
import { notesOnClaim } from '../../lib/wording/notes.ts';

/** What stands beside a claim. */
export interface Margin {
  /** Classes of the line beside it: a bracket (`run`), with its beginning and end, or a line of doubt. */
  readonly line: string;
  /** Who says it, how firmly; or both. */
  readonly voice?: string;
  /** The editors’ notes on it, and those on what happened since. */
  readonly notes?: string;
  readonly since?: string;
}

/** The margin of each claim of a paragraph, in its order. */
export function marginOf(claims: readonly Claim[]): Margin[] {
  return claims.map((claim, index) => {
    const begins = !continues(claim, claims[index - 1]);
    const ends = !continues(claims[index + 1], claim);
    const { article, since } = notesOnClaim(claim);
    return {
      line: isOwn(claim) ? (isHedged(claim) ? 'doubt' : '') : `run${begins ? ' run-a' : ''}${ends ? ' run-z' : ''}`,
      ...optional('voice', voiceOf(claim, begins)),
      ...optional(
        'notes',
        brief(article, (note) => noteKinds[note.kind].label),
      ),
      ...optional(
        'since',
        brief(since, ({ happened = '' }) => `Since then, ${dateInWords(happened)}`),
      ),
    };
  });
}

/** “Taliban sources”, “Hostile Taliban voices think it likely”; “Thinks it likely” of the author, or on in a run. */
function voiceOf(claim: Claim, begins: boolean): string {
  const firmly = isHedged(claim) ? howFirmly(claim) : '';
  return isOwn(claim) || !begins ? capitalise(firmly) : `${whoSays(claim)} ${firmly}`.trim();
}

/** Whether a claim belongs to the run of the one before it: others than the author, and the same. */
function continues(claim: Claim | undefined, previous: Claim | undefined): boolean {
  return claim !== undefined && previous !== undefined && !isOwn(claim) && whoSays(claim) === whoSays(previous);
}

function isHedged({ certainty }: Claim): boolean {
  return certainty !== 'stated';
}

/** The kind and first words of the first of some notes. */
function brief(notes: readonly EditorNote[], kindOf: (note: EditorNote) => string): string {
  const [first] = notes;
  return first ? `${kindOf(first)}: ${firstWords(first.text)}` : '';
}

/** As many words as the margin may have room for. */
function firstWords(text: string): string {
  return text.length <= ROOM ? text : `${text.slice(0, text.lastIndexOf(' ', ROOM))}…`;
}

const ROOM = 32;

function optional<Key extends string>(key: Key, value: string): Partial<Record<Key, string>> {
  return value === '' ? {} : ({ [key]: value } as Record<Key, string>);
}
