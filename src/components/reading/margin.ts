/**
 * What the margin says about a claim: only what differs from the rule at the head of the page, that the author states it.
 * That is another source, with one bracket for consecutive claims; doubt; and the editors’ notes, by kind and first words.
 */
import type { Claim, EditorNote } from '../../lib/edition/model.ts';
import { UNSPACED } from '../../lib/language/unit.ts';
import { noteKinds } from '../../lib/vocabulary/index.ts';
import { howFirmly, isOwn, type Said, whoSays } from '../../lib/wording/attribution.ts';
import { capitalise } from '../../lib/wording/capitals.ts';
import { dateInWords } from '../../lib/wording/date.ts';
import { notesOnClaim } from '../../lib/wording/notes.ts';
import { isolate } from '../../lib/wording/language.ts';

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

/** What the margin needs of a claim, so that records of earlier editions have it too. */
export interface Marked {
  /** Who says it and how firmly; absent where that is not known in today’s words. */
  readonly saying?: Said;
  /** The beginning of the first of the editors’ notes on it, and of those on what happened since. */
  readonly notes?: string;
  readonly since?: string;
}

/** The margin of each claim of a paragraph, in its order. */
export function marginOf(claims: readonly Claim[]): Margin[] {
  return marginOfMarked(
    claims.map((claim): Marked => {
      const { article, since } = notesOnClaim(claim);
      return {
        saying: claim,
        ...optional(
          'notes',
          brief(article[0], ({ kind }) => noteKinds[kind].label),
        ),
        ...optional(
          'since',
          brief(since[0], ({ happened = '' }) => `Since then, ${dateInWords(happened)}`),
        ),
      };
    }),
  );
}

/** The same for what the margin needs of each claim. */
export function marginOfMarked(claims: readonly Marked[]): Margin[] {
  return claims.map(({ saying, ...notes }, index) => {
    const begins = !continues(saying, claims[index - 1]?.saying);
    const ends = !continues(claims[index + 1]?.saying, saying);
    const isRun = saying !== undefined && !isOwn(saying);
    return {
      line: isRun ? `run${begins ? ' run-a' : ''}${ends ? ' run-z' : ''}` : saying && isHedged(saying) ? 'doubt' : '',
      ...optional('voice', saying ? voiceOf(saying, begins) : ''),
      ...notes,
    };
  });
}

/** “Taliban sources”, “Hostile Taliban voices think it likely”; “Thinks it likely” of the author, or on in a run. */
function voiceOf(claim: Said, begins: boolean): string {
  const firmly = isHedged(claim) ? howFirmly(claim) : '';
  return isOwn(claim) || !begins ? capitalise(firmly) : `${whoSays(claim)} ${firmly}`.trim();
}

/** Whether a claim belongs to the run of the one before it: others than the author, and the same. */
function continues(claim: Said | undefined, previous: Said | undefined): boolean {
  return claim !== undefined && previous !== undefined && !isOwn(claim) && whoSays(claim) === whoSays(previous);
}

function isHedged({ certainty }: Said): boolean {
  return certainty !== 'stated';
}

/** The kind and first words of a note. */
function brief(note: EditorNote | undefined, kindOf: (note: EditorNote) => string): string {
  return note ? briefNote(kindOf(note), note.text) : '';
}

/** What kind of note it is, and its first words. */
export function briefNote(kind: string, text: string): string {
  return `${kind}: ${isolate(firstWords(text))}`;
}

/** As many words as the margin may have room for; of a first word that is longer, what there is room for. */
function firstWords(text: string): string {
  if (text.length <= ROOM) return text;
  const [words] = WHOLE_WORDS.exec(text.slice(0, ROOM + 1)) ?? [];
  // The second half of a character that takes two places may be beyond.
  const shown = words ?? text.slice(0, ROOM).replace(/[\uD800-\uDBFF]$/, '');
  return `${shown.replace(/[\s.,;:。、,;:\p{Ps}]+$/u, '')}…`;
}

/** As much as ends before a space, or beside a character of a script without spaces and not before a mark that belongs to it. */
const WHOLE_WORDS = new RegExp(`^.+(?=\\P{M})(?:(?= |${UNSPACED})|(?<=${UNSPACED}))`, 'su');

const ROOM = 32;

function optional<Key extends string>(key: Key, value: string): Partial<Record<Key, string>> {
  return value === '' ? {} : ({ [key]: value } as Record<Key, string>);
}
